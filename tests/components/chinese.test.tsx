import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { exportAs } from '../../components/files/export-as.ts';
import { speak } from '../../components/wording/messages.ts';
import { reportInLanguage, wordReportsIn } from '../../components/wording/report-in-language.ts';
import type { ReportState } from '../../components/app/report-state.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import { database } from '../../lib/extension/storage/database.ts';
import { historyStore } from '../../lib/extension/storage/history-store.ts';
import { READ_FAILURES } from '../../lib/exchange/read-failure.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/storage/settings.ts';
import type { OptionsStore } from '../../lib/extension/storage/kept.ts';
import type { Report } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { eventually } from '../support/eventually.ts';
import { historyOf } from '../support/history-of.ts';
import { readyState, renderView, type RenderedView } from '../support/render-view.tsx';
import { SAMPLES } from '../support/sample-articles.ts';
import type { Sample } from '../support/sample-report.ts';

/** Names that stay as they are in every language. */
const ALLOWED = new Set(
  [
    ...[
      'Whose Words',
      'JSON',
      'JSON-LD',
      'CSV',
      'HTML',
      // Speaks in the options’ sample.
      'Ana Ruiz',
      'Markdown',
      'Firefox',
      'W3C',
      'English',
      'URL',
      'PDF',
      'BASIL',
    ],
    // Who defined what is counted.
    ...['Fan', 'Recasens', 'Entman', 'Semetko', 'Valkenburg', 'Frermann', 'Boydstun', 'Cappella', 'Jamieson'],
    // Keys.
    ...['Alt', 'Shift', 'Tab', 'Enter', 'Home', 'End', 'Esc', 'Shift S', 'Shift U'],
    ...['Ctrl Z', 'Ctrl Y', 'Ctrl Shift Z'],
    ...'L P S N J K M R X E O U C T A'.split(' '),
  ].map((word) => word.toLowerCase()),
);

/** A crowd is said in the words of a few. */
const VARIED = Object.entries(SAMPLES).filter(([name]) => name !== 'crowd');

/** A run of words in Latin letters. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{Mn}’'\- ]*\p{Script=Latin}|\p{Script=Latin}/gu;

beforeAll(async () => {
  await wordReportsIn(await speak('zh_CN', 'en'));
});
afterAll(async () => {
  await wordReportsIn(await speak('en', 'en'));
});

/** What is said in Latin letters and stands neither in the article nor on the list. */
function foreignIn(text: string, report: Report | null): string[] {
  const printed = (report === null ? '' : textOf(report) + CORRECTED).toLowerCase();
  return [...new Set(text.replaceAll(/ et al\.|example\.org/g, '').match(LATIN) ?? [])].filter(
    (run) => !ALLOWED.has(run.toLowerCase()) && !printed.includes(run.toLowerCase()),
  );
}

function textOf({ article, speakers }: Report): string {
  const { title, byline, publisher, published } = article;
  const names = speakers.flatMap(({ name, role, affiliation, verbs }) => [
    ...[name, role, affiliation],
    // As a sentence names somebody.
    `${role ?? ''} ${name}`,
    ...verbs.map(({ verb }) => verb),
  ]);
  return [title, byline, publisher, published, ...article.blocks.map(({ text }) => text), ...names].join(
    '\n',
  );
}

/** Everything that is read or read aloud in a view, a piece a line. */
function wordsIn(root: HTMLElement): string {
  const texts: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node instanceof Text) texts.push(node.data);
    else if (node instanceof Element)
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'title',
        'placeholder',
        'alt',
      ])
        texts.push(node.getAttribute(name) ?? '');
  }
  return texts.join('\n');
}

/** Opens all that can be opened. */
async function openAll(view: RenderedView): Promise<void> {
  for (const details of view.all('details'))
    await act(async () => {
      details.setAttribute('open', '');
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
}

const WHYS = [
  'Nothing is attributed here',
  'The quotation stands without a source',
  'The statement stands without a source',
  'No source stands beside this quotation; the words before it are those of Lindqvist',
  'The colon before the quotation announces the words of Lindqvist',
  'A block quote; the paragraph before it speaks of Lindqvist',
  'The name after the dash signs the words before it',
  'The name before the colon says whose words follow',
  'An answer in an interview',
  'It stands in quotation marks. The article is not in English, so nothing else was read.',
  'The reader has said who speaks.',
  'The reader has marked these words.',
  'Lindqvist stands beside the quotation',
  'Lindqvist stands beside the statement inside what another source says',
  '“said” stands beside the statement and names Lindqvist',
  '“said” stands between the parts of the quotation inside what another source says but names nobody',
  ...['right after', 'after', 'right before', 'before'].flatMap((where) => [
    `“said” stands ${where} the quotation and names Lindqvist`,
    `“said” stands ${where} the statement but names nobody`,
  ]),
];

/** The sample with each reason there is, one statement each, and every degree of certainty. */
function withReasons(report: Report, from: number): Report {
  return {
    ...report,
    attributions: report.attributions.map((attribution, i) => ({
      ...attribution,
      why: WHYS[(from + i) % WHYS.length] ?? '',
      certainty: 1 - i / report.attributions.length,
    })),
  };
}

const CORRECTIONS = (() => {
  const to = correctionsTo(SAMPLES.rich);
  const [one, other] = SAMPLES.rich.speakers.map(({ id }) => id);
  if (one === undefined || other === undefined) throw new Error('Expected two speakers in the sample');
  const added = to.addQuote([{ block: 12, start: 0, end: 24 }], { name: 'Rosa Amundsen' });
  return [
    to.reassign(0, { id: other }),
    to.reassign(1, null),
    to.mergeSpeakers(one, other),
    to.splitSpeaker([0, 1], 'Jonas Brandt'),
    to.editSpeaker(one, { role: 'mayor' }),
    to.notAQuote(2),
    to.changeType(3, 'mixed'),
    to.dismissWord('once-in-a-century'),
    to.dismissRepeat({ kind: 'exact', first: [0], copies: [[1]] }),
    ...(added === null ? [] : [added]),
  ];
})();

/** What the reader has corrected is named by its own words, whatever the report. */
const CORRECTED = JSON.stringify(CORRECTIONS);

/** A panel in which everything can be done and much was done, with an earlier article that shares paragraphs and speakers. */
async function panelOf(report: Report, name: string, standing: 'on' | 'off' | 'private' = 'on') {
  const store = historyStore(database(`chinese-${name}`));
  const earlier: Sample = {
    article: { title: report.article.title, publisher: report.article.publisher, published: '2024-03-10' },
    blocks: report.article.blocks.map(({ text }) => text),
    speakers: report.speakers.map(({ name, kind }) => ({ name, kind, role: 'mayor' })),
    statements: report.attributions.flatMap(({ content: [first], speaker }) => {
      const by = report.speakers.find(({ id }) => id === speaker)?.name;
      if (first === undefined || by === undefined) return [];
      return [{ block: first.block, words: textAt(report, first).slice(0, -6), by }];
    }),
  };
  if (standing === 'on')
    await store.remember(historyOf('https://example.org/earlier', earlier), { isOn: true, isPrivate: false });
  const review = {
    log: { version: 2 as const, corrections: CORRECTIONS, position: CORRECTIONS.length - 1 },
    aliases: [{ alias: 'Lindqvist', name: 'Adaeze Lindqvist' }],
    kept: standing !== 'private',
  };
  return renderView(readyState({ ...report, unplaced: [1, 2] }, 'one', review), {
    form: 'panel',
    marksOn: true,
    actions: {
      analyzeAgain: () => undefined,
      openOptions: () => undefined,
      kept: () => Promise.resolve({}),
      history: { ...store, standing },
      correcting: {
        change: () => Promise.resolve('unexpected' as const),
        selection: () => Promise.resolve({ ok: true, value: [{ block: 12, start: 0, end: 24 }] }),
      },
    },
  });
}

function textAt({ article }: Report, { block, start, end }: TextSpan): string {
  return article.blocks[block]?.text.slice(start, end) ?? '';
}

async function everySection(view: RenderedView, report: Report): Promise<void> {
  for (const [nth] of view.all('[role="tab"]').entries()) {
    await view.press('[role="tab"]', nth);
    await openAll(view);
    await openAll(view);
    expect(foreignIn(wordsIn(view.root), report)).toEqual([]);
  }
}

test.each([0, SAMPLES.rich.attributions.length])('panel, every section, reasons from %i on', async (from) => {
  const report = withReasons(SAMPLES.rich, from);
  const view = await panelOf(report, `reasons-${from}`);
  await everySection(view, report);
  expect(view.all('[data-quote]')).toHaveLength(report.attributions.length);
  expect(view.text()).toContain('理由');
  await view.press('[data-tab="quotes"]');
  await view.press('#add-selection');
  await view.press('[data-quote="0"] [data-attribution]');
  await view.press('[data-quote="0"] [data-decide="not-a-statement"]');
  expect(foreignIn(wordsIn(view.root), report)).toEqual([]);
});

test('articles side by side', async () => {
  const view = await panelOf(SAMPLES.rich, 'side-by-side');
  await view.press('[data-tab="history"]');
  await eventually(() => expect(view.all('[data-heard-before]')).not.toEqual([]));
  for (const [nth] of view.all('[data-compare]').entries()) await view.press('[data-compare]', nth);
  expect(foreignIn(wordsIn(view.root), SAMPLES.rich)).toEqual([]);
});

test.each(['off', 'private'] as const)('history is %s', async (standing) => {
  const view = await panelOf(SAMPLES.few, standing, standing);
  await view.press('[data-tab="history"]');
  expect(foreignIn(wordsIn(view.root), SAMPLES.few)).toEqual([]);
});

test.each(VARIED)('popup and panel: %s', async (name, report) => {
  const popup = await renderView(report);
  await openAll(popup);
  expect(foreignIn(wordsIn(popup.root), report)).toEqual([]);
  await everySection(await panelOf(report, name), report);
});

test.each<ReportState>([
  { status: 'loading' },
  { status: 'loading', progress: { tabId: 1, done: 100, total: 2_000 } },
  { status: 'changed' },
  ...READ_FAILURES.map((error) => ({ status: 'failed', error }) as const),
])('no report: %j', async (state) => {
  const view = await renderView(state, {
    form: 'panel',
    actions: { analyzeAgain: () => undefined, cancel: () => undefined },
  });
  expect(foreignIn(wordsIn(view.root), null)).toEqual([]);
  expect(view.text()).toMatch(/\p{Script=Han}{4}/u);
});

test('options', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const done = () => Promise.resolve({ ok: true, value: null } as const);
  const store: OptionsStore = {
    counts: () =>
      Promise.resolve({ ok: true, value: { articles: 12, reviews: 2, corrections: 3, aliases: 1 } }),
    aliases: () => Promise.resolve({ ok: true, value: [] }),
    forget: () => Promise.resolve({ ok: true, value: undefined }),
    all: () => Promise.resolve({ ok: true, value: { reviews: [], history: [], aliases: [], codes: [] } }),
    restore: done,
    deleteHistory: done,
    deleteAll: done,
  };
  await act(() =>
    render(
      <OptionsPage settings={DEFAULT_SETTINGS} change={() => Promise.resolve(false)} store={store} />,
      root,
    ),
  );
  await eventually(() => expect(root.querySelector('#delete-all')).not.toBeNull());
  for (const button of root.querySelectorAll<HTMLElement>('#delete-all, #delete-history'))
    await act(() => button.click());
  expect(foreignIn(wordsIn(root), null)).toEqual([]);
  expect(foreignIn(document.title, null)).toEqual([]);
  await act(() => render(null, root));
  root.remove();
});

test.each(VARIED)('Markdown: %s', (_, report) => {
  const { text } = exportAs(
    'markdown',
    { report: reportInLanguage(report), url: 'https://example.org/', readAt: 0, kept: {} },
    0,
  );
  const own = text.replaceAll(/<https:[^>]*>/g, '').replaceAll('\\', '');
  expect(foreignIn(own, report)).toEqual([]);
});

test('a sentence in English is found', () => {
  expect(foreignIn('12 词, said by the mayor', SAMPLES.rich)).toEqual(['said by the mayor']);
});
