import { expect, test } from 'vitest';
import { FRAMES } from '../../lib/framing/lexicons/frame-lexicon.ts';
import { LOADED_WORDS } from '../../lib/framing/lexicons/loaded-lexicon.ts';
import { REPORTING_CLASSES } from '../../lib/attribution/reporting-words.ts';
import { FRAME_LABELS, LOADED_LABELS, REPORTING_LABELS } from '../../components/wording/framing-labels.ts';
import { textOf, type TextSpan } from '../../lib/text/article.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';

const PANEL = '[role="tabpanel"]:not([hidden])';
const words = (spans: readonly TextSpan[] | undefined): string[] =>
  (spans ?? []).map((span) => textOf(SAMPLES.rich.article, span));

async function framing(options: Parameters<typeof renderView>[1] = {}): Promise<RenderedView> {
  const view = await renderView(SAMPLES.rich, { form: 'panel', ...options });
  await view.press('[data-tab="framing"]');
  return view;
}

test('the summary in full, then everything it was counted from', async () => {
  const view = await framing();
  expect(view.all(`${PANEL} h2`).map(({ textContent }) => textContent)).toEqual([
    'How it is told',
    'In full',
    'Frames',
    'Loaded words',
    'Words beside names',
    'Short quoted phrases',
    'Reporting words',
    'Judgements without a source',
    'Headline against text',
  ]);
});

test('parts without anything in them are not there', async () => {
  const view = await renderView(SAMPLES.few, { form: 'panel' });
  await view.press('[data-tab="framing"]');
  expect(view.all(`${PANEL} h2`).map(({ textContent }) => textContent)).toEqual([]);
});

test('an article in which nobody is quoted frames its story all the same', async () => {
  const view = await renderView(SAMPLES.nothing, { form: 'panel' });
  expect(view.all('h2:not(dialog h2)').map(({ textContent }) => textContent)).toEqual([
    'Whose words',
    'Who speaks',
    'Frames',
    'Loaded words',
  ]);
  const popup = await renderView(SAMPLES.nothing);
  expect(popup.all('[data-guide]')).toEqual([]);
  const empty = await renderView(SAMPLES.empty, { form: 'panel' });
  expect(empty.all('[data-guide]')).toEqual([]);
});

test('how to read it: counts and no verdict, each frame with its meaning and source', async () => {
  const view = await framing();
  expect(view.text('[data-guide]')).toContain('These are counts of words, not a verdict;');
  expect(view.text('[data-guide]')).toContain('Entman 1993');
  expect(view.text('[data-guide] dl')).toContain('Semetko & Valkenburg 2000');
  expect(view.text('[data-guide]')).not.toContain('Boydstun et al. 2014');
});

test('nowhere a score or a verdict', async () => {
  const view = await framing();
  expect(view.text()).not.toMatch(/\bbias(?:ed)? score|one-sided|misleading|clickbait|unreliable/i);
});

test('every frame, loaded category and class of reporting words has its name', () => {
  expect(Object.keys(FRAME_LABELS).sort()).toEqual(Object.keys(FRAMES).sort());
  expect(Object.keys(LOADED_LABELS).sort()).toEqual(Object.keys(LOADED_WORDS).sort());
  expect(Object.keys(REPORTING_LABELS).sort()).toEqual(Object.keys(REPORTING_CLASSES).sort());
});

test('a frame shows its sentences one by one', async () => {
  const view = await framing();
  const counts = view
    .all('[data-frame]')
    .map((frame) => [frame.dataset.frame, frame.querySelector('button')?.textContent]);
  expect(counts).toEqual([
    ['economy', 'about 6 sentences'],
    ['conflict', 'about 4 sentences'],
    ['humanInterest', 'about 1 sentence'],
  ]);
  await view.press('[data-frame="economy"] button');
  await view.press('[data-frame="economy"] button');
  await view.press('[data-frame="economy"] button');
  expect(view.shown).toHaveLength(3);
  expect(words(view.shown[1])[0]).toMatch(/^“We are building/);
});

test('a cell of a frame’s strip names its paragraph and jumps there', async () => {
  const view = await framing();
  const cells = view.all('[data-frame="conflict"] [data-cell]');
  expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
    'Conflict, paragraph 1: 1 sentence',
    'Conflict, paragraph 4: 1 sentence',
    'Conflict, paragraph 5: 1 sentence, in statements',
    'Conflict, paragraph 10: 1 sentence, in statements',
  ]);
  await view.press('[data-frame="conflict"] [data-cell]', 1);
  expect(words(view.shown[0])).toEqual(['Coastal engineers are not of one mind.']);
});

test('arrow keys go along a strip and from one strip to the next', async () => {
  const view = await framing();
  const at = (): string =>
    `${document.activeElement?.closest<HTMLElement>('[data-frame]')?.dataset.frame ?? ''} ${document.activeElement?.getAttribute('data-cell') ?? ''}`;
  view.all('[data-frame] [data-cell]')[0]?.focus();
  const visited = [at()];
  for (const name of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home']) {
    await view.key(name);
    visited.push(at());
  }
  expect(visited).toEqual([
    'economy 0',
    'economy 1',
    'conflict 0',
    'humanInterest 8',
    'humanInterest 8',
    'conflict 9',
    'economy 0',
  ]);
  await view.key('Enter');
  expect(view.shown).toHaveLength(1);
});

test('loaded words by whose words they are, the article’s own first, ridicule and condemnation before others', async () => {
  const view = await framing();
  const groups = view
    .all('[data-loaded-of]')
    .map((group) => [
      group.querySelector('h3')?.textContent.trim(),
      [...group.querySelectorAll<HTMLElement>('[data-loaded]')].map(({ dataset }) => dataset.loaded),
    ]);
  expect(groups).toEqual([
    ['The reporter’s own', ['come and go', 'kitchens']],
    ['Adaeze Lindqvist', ['grandchildren']],
    ['Rosa Amundsen', ['put it in a drawer']],
    ['analysts', ['doubled']],
  ]);
  await view.press('[data-loaded="doubled"] button');
  expect(words(view.shown[0])).toEqual(['doubled']);
});

test('a loaded word cannot be left out where nothing can be corrected', async () => {
  const view = await framing();
  expect(view.all('[data-loaded="kitchens"] button')).toHaveLength(1);
});

test('weaker signs are there on request, and not counted', async () => {
  const view = await framing();
  expect(view.text('[data-weak] summary')).toBe('2 weaker signs');
  await view.press('[data-weak] button');
  expect(words(view.shown[0])).toEqual(['twice']);
});

test('reporting words by what they do, charged ones first, plain ones last, with whose words they bring', async () => {
  const view = await framing();
  expect(view.all('[data-reporting]').map(({ dataset }) => dataset.reporting)).toEqual([
    'warning',
    'naming',
    'documentary',
    'neutral',
  ]);
  expect(view.text('[data-reporting="warning"] dd')).toBe('warnedanalysts');
  expect(view.text('[data-reporting="neutral"] dd')).toBe(
    'said 4×Adaeze Lindqvist, Henrik Vasquez-Okafor, Tidewall Holding, and 1 more',
  );
  expect(view.text(PANEL)).toContain('4 of 7 plain');
  await view.press('[data-reporting="neutral"] button');
  await view.press('[data-reporting="neutral"] button');
  expect(view.shown.map((spans) => spans[0]?.block)).toEqual([1, 3]);
});

test('short phrases in quotation marks, and words beside names, each with its place', async () => {
  const view = await framing();
  expect(view.all('[data-fragment]').map(({ textContent }) => textContent)).toEqual([
    '“a wall for the hotels”',
    '“It is late”',
  ]);
  expect(view.all('[data-beside]').map(({ dataset }) => dataset.beside)).toEqual([
    'City council',
    'Harbour Workers’ Union',
  ]);
  await view.press('[data-beside] button', 1);
  expect(words(view.shown[0])).toEqual(['The Harbour Workers’ Union']);
});

test('a judgement without a source is given in full, its words set apart', async () => {
  const view = await framing();
  const bold = view.all('[data-judgement] b').map(({ textContent }) => textContent);
  expect(bold).toEqual(['kitchens', 'cannot']);
  expect(view.all('[data-judgement] button')[0]?.textContent).toBe(SAMPLES.rich.article.blocks[0]?.text);
});

test('the headline against the text, finding by finding', async () => {
  const view = await framing();
  expect(view.all('[data-headline]').map(({ textContent }) => textContent)).toEqual([
    'Not in the text: “once-in-a-century” and “splits”.',
    'The headline quotes “once-in-a-century”; the text has “the largest public work” without a source.',
    '“wall” stands in 2 sentences, all credited to somebody.',
    'Tidewall Holding is in 2 sentences, but not in the headline.',
  ]);
  await view.press('[data-headline] button');
  expect(words(view.shown[0])).toEqual(['the largest public work']);
});
