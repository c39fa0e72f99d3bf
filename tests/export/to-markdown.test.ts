import { expect, test } from 'vitest';
import { FRAME_LABELS } from '../../components/wording/framing-labels.ts';
import { markdownWords } from '../../components/wording/words-for-markdown.ts';
import { t } from '../../components/wording/messages.ts';
import { toMarkdown as inMarkdown } from '../../lib/export/to-markdown.ts';
import type { Report } from '../../lib/report/report.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { sampleReport } from '../support/sample-report.ts';

const toMarkdown = (report: Report, url: string | null = null) => inMarkdown(report, markdownWords(), url);

/** One speaker with one statement; the page's words go where a hostile page would put them. */
function reportWith({ title = 'Dam', name = 'Ana Ruiz', words = 'It holds.' }): string {
  return toMarkdown(
    sampleReport({
      article: { title },
      blocks: [words],
      speakers: [{ name, kind: 'person' }],
      statements: [{ block: 0, words, by: name }],
    }),
  );
}

test('title, origin, summary, speakers with their statements, repeats', () => {
  const lines = toMarkdown(SAMPLES.rich, 'https://example.org/wall').split('\n');
  expect(lines[0]).toBe('# Port city splits over ‘once-in-a-century’ sea wall as costs climb');
  expect(lines[2]).toBe('The Harbour Ledger · March 12, 2024 · By Ilse Marchetti and Tomas Oyelaran  ');
  expect(lines[3]).toBe('<https://example.org/wall>  ');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## In short',
    '## Speakers',
    '## Not settled',
    '## How it is framed',
    '## Loaded words',
  ]);
  expect(lines).toContain('### Henrik Vasquez-Okafor');
  expect(lines).toContain('professor of coastal engineering, the Norden Institute of Hydraulics');
  expect(lines).toContain(
    '> “The models we have are good to half a metre,” … “and the whole dispute is about half a metre.”',
  );
  expect(lines).toContain('> “The state is not an insurer of last resort,” (via the Coast Gazette)');
  expect(toMarkdown(SAMPLES.doubled)).toContain(
    '- The whole text is printed twice: paragraphs 1–4 again as 5–8. Counted once.',
  );
});

test('speakers in the order of their words, each statement once', () => {
  const text = toMarkdown(SAMPLES.crowd);
  expect(text.indexOf('### Speaker Number 1\n')).toBeLessThan(text.indexOf('### Speaker Number 2\n'));
  expect(text.match(/^> /gm)).toHaveLength(60);
});

test('frames, loaded words and passages, each as often as the report has them', () => {
  const { framing } = SAMPLES.rich;
  const part = (heading: string) =>
    /\n\n((?:- .*\n?)+)/.exec(toMarkdown(SAMPLES.rich).split(heading)[1] ?? '')?.[1] ?? '';
  expect(part('## Loaded words').match(/^- /gm)).toHaveLength(framing.loaded.length);
  for (const { text } of framing.loaded) expect(part('## Loaded words')).toContain(`- ${text} (`);
  const shown = framing.frames.filter((frame) => frame.shown && frame.sentences.length > 0);
  for (const { frame, sentences } of shown)
    expect(part('## How it is framed')).toContain(
      `- ${t(FRAME_LABELS[frame].name)}: about ${sentences.length} of ${framing.sentences.length} sentence`,
    );
});

test('a passage printed again is told with its words, which stay words', () => {
  const report = sampleReport({
    blocks: ['The *wall* holds.', 'Said again: The *wall* holds.'],
    passages: [
      {
        kind: 'pull-quote',
        first: [{ block: 0, start: 0, end: 17 }],
        copies: [[{ block: 1, start: 12, end: 29 }]],
        why: '',
      },
    ],
  });
  expect(toMarkdown(report)).toContain(
    String.raw`- Pull quote, repeats paragraph 1: paragraph 2 — The \*wall\* holds.`,
  );
});

test.each([
  ['nothing', ['## How it is framed', '## Loaded words']],
  ['empty', []],
] as const)('no section without anything in it: %s', (name, sections) => {
  expect(toMarkdown(SAMPLES[name]).match(/^## .*/gm) ?? []).toEqual(sections);
});

test.each([
  ['a link', '[click](https://evil.example)', String.raw`\[click\](https\://evil.example)`],
  ['an image', '![x](x)', String.raw`!\[x\](x)`],
  ['markup of a page', '<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)\>`],
  ['an address that links itself', 'https://evil.example', String.raw`https\://evil.example`],
  ['an address without a scheme', 'www.evil.example', String.raw`www\.evil.example`],
  ['an entity', '&lt;b&gt; &#60;', String.raw`\&lt;b\&gt; \&\#60;`],
  ['emphasis', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ \~\~c\~\~`],
  ['code', '`a` \\ b', '\\`a\\` \\\\ b'],
  ['a table', 'a | b', String.raw`a \| b`],
  ['a formula', '$a$', String.raw`\$a\$`],
  ['a heading', '# a', String.raw`\# a`],
  ['a quotation', '> a', String.raw`\> a`],
  ['a list', '- a', String.raw`\- a`],
  ['a numbered list', '1984. A year', String.raw`1984\. A year`],
  ['a rule', '---', String.raw`\---`],
  ['an underline that makes a heading', '===', String.raw`\===`],
  ['somebody called', '@everyone', String.raw`\@everyone`],
])('%s in the page’s words is not markup', (_, words, escaped) => {
  const text = reportWith({ title: words, name: words, words });
  expect(text).toContain(`# ${escaped}\n`);
  expect(text).toContain(`### ${escaped}\n`);
  expect(text).toContain(`> ${escaped}\n`);
});

test.each(['3.5 percent', 'R&D at AT&T', 'U.S.', '12:30', 'don’t — 5-4 (a vote)', 'Lü Xiang', 'می‌خواهم'])(
  'left as it is: %s',
  (words) => expect(reportWith({ words })).toContain(`> ${words}\n`),
);

test.each([
  ['a line feed', 'a\nb'],
  ['a Windows line end', 'a\r\nb'],
  ['an empty line', 'a\n\n\nb'],
  ['a line separator', 'a\u2028b'],
  ['a paragraph separator', 'a\u2029b'],
  ['a next line', 'a\u0085b'],
  ['a tab', 'a\tb'],
])('%s does not end a statement', (_, words) => {
  expect(reportWith({ words })).toContain('> a b\n');
});

test.each([
  ['an override', 'Ana\u202Etxt.exe'],
  ['an isolate', '\u2066Ana\u2069txt.exe'],
  ['marks', 'Ana\u200E\u200F\u061Ctxt.exe'],
  ['a null', 'Ana\u0000txt.exe'],
  ['unseen spaces', 'Ana\u200B\uFEFFtxt.exe'],
  ['tags', 'Ana\u{E0041}txt.exe'],
])('a name with %s in it keeps its order', (_, name) => {
  expect(reportWith({ name })).toContain('### Anatxt.exe\n');
});

test.each([null, 'javascript:alert(1)', 'data:text/html,x', 'file:///home/x', 'no address'])(
  'no link to %s',
  (url) => expect(toMarkdown(SAMPLES.few, url)).not.toMatch(/<[^>]*>/),
);

test('an address ends where its link ends', () => {
  expect(toMarkdown(SAMPLES.few, 'https://example.org/?a=<b>\n#c')).toContain(
    '<https://example.org/?a=%3Cb%3E#c>',
  );
});
