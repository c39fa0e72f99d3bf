import { describe, expect, test } from 'vitest';
import { textOf } from '../../lib/text/article.ts';
import { sampleReport } from '../support/sample-report.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

test('speakers with most words first; who says nothing is not listed', async () => {
  const view = await renderView(SAMPLES.rich);
  const rows = view
    .all('[data-speaker]')
    .map((item) => [
      item.querySelector<HTMLElement>('[data-name]')?.dataset.name,
      item.querySelector<HTMLElement>('[data-words]')?.dataset.words,
      item.querySelector<HTMLElement>('[data-attributions]')?.dataset.attributions,
    ]);
  expect(rows).toEqual([
    ['Henrik Vasquez-Okafor', '37', '3'],
    ['Adaeze Lindqvist', '28', '2'],
    ['Coast Gazette', '15', '1'],
    ['Rosa Amundsen', '13', '1'],
    // Here the first screen ends.
    ['Harbour Workers’ Union', '11', '1'],
    ['Piotr Havel', '9', '1'],
    ['Tidewall Holding', '7', '1'],
    ['analysts', '13', '2'],
  ]);
});

test.each([
  ['henrik-vasquez-okafor', 'professor of coastal engineering, the Norden Institute of Hydraulics'],
  ['henrik-vasquez-okafor', 'Expert'],
  ['henrik-vasquez-okafor', '3 statements'],
  ['rosa-amundsen', '1 statement'],
  ['tidewall-holding', 'Business · said'],
  ['piotr-havel', 'deputy minister, via the Coast Gazette'],
  ['analysts', '“analysts”'],
  ['analysts', 'Expert · warned, said, without a name'],
])('%s: %s', async (id, text) => {
  const view = await renderView(SAMPLES.rich);
  expect(view.text(`[data-speaker="${id}"]`)).toContain(text);
});

test('opened, a speaker gives every statement, its type, its relay and whether it is uncertain', async () => {
  const view = await renderView(SAMPLES.rich);
  expect(view.all('[data-speaker] [data-attribution]')).toEqual([]);
  await view.press('[data-speaker="piotr-havel"] summary');
  expect(view.text('[data-speaker="piotr-havel"] [data-attribution]')).toBe(
    '“The state is not an insurer of last resort,”directvia the Coast Gazetteuncertain',
  );
  await view.press('[data-speaker="henrik-vasquez-okafor"] summary');
  expect(view.all('[data-speaker="henrik-vasquez-okafor"] [data-attribution]')).toHaveLength(3);
  expect(view.text('[data-speaker="henrik-vasquez-okafor"]')).not.toContain('uncertain');
});

test.each([
  ['henrik-vasquez-okafor', 'Expert, with a name · 2 direct, 1 indirect'],
  ['henrik-vasquez-okafor', 'said 2×, added'],
  ['analysts', 'Expert, without a name · 2 indirect'],
])('opened, %s: %s', async (id, text) => {
  const view = await renderView(SAMPLES.rich);
  await view.press(`[data-speaker="${id}"] summary`);
  expect(view.text(`[data-speaker="${id}"]`)).toContain(text);
});

describe('where name, role and affiliation were read', () => {
  const ORIGIN = '[data-origin="henrik-vasquez-okafor"]';

  test('each place is a button that shows it', async () => {
    const view = await renderView(SAMPLES.rich);
    expect(view.all('[data-origin]')).toEqual([]);
    await view.press('[data-speaker="henrik-vasquez-okafor"] summary');
    expect(view.text(ORIGIN)).toBe('Read from the page: name, role, affiliation');
    for (const nth of [0, 1, 2]) await view.press(`${ORIGIN} button`, nth);
    expect(
      view.shown.map((spans) => spans.map((span) => textOf(SAMPLES.rich.article, span)).join('')),
    ).toEqual([
      'Henrik Vasquez-Okafor',
      'professor of coastal engineering',
      'the Norden Institute of Hydraulics',
    ]);
  });

  test('what is not printed has no button', async () => {
    const view = await renderView(SAMPLES.rich);
    await view.press('[data-speaker="tidewall-holding"] summary');
    expect(view.text('[data-origin="tidewall-holding"]')).toBe('Read from the page: name');
  });
});

test('two people of one name are told apart by their roles', async () => {
  const statement = { block: 0, words: '“It will pass,”', source: 'Li Wei', couldBe: ['Li Wei', 'li-wei-2'] };
  const view = await renderView(
    sampleReport({
      blocks: ['“It will pass,” Li Wei said.'],
      speakers: [
        { name: 'Li Wei', kind: 'expert', role: 'doctor' },
        { name: 'Li Wei', id: 'li-wei-2', kind: 'person', role: 'baker', affiliation: 'Almen Mill' },
      ],
      statements: [statement],
    }),
  );
  expect(view.text()).toContain('Could be Li Wei (doctor) or Li Wei (baker, Almen Mill)');
});

test('voices without a name form a group of their own, after those with one', async () => {
  const view = await renderView(SAMPLES.rich);
  const headings = view.all('h2').map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Whose words',
    'Who speaks',
    'How it is told',
    'Who else speaks',
    'Without a name',
    'Not settled',
    'In full',
  ]);
  const group = view.all('[data-speaker="analysts"]')[0]?.closest('section');
  expect(group?.querySelector('h2')?.textContent).toBe('Without a name');
});

test('what is not settled stands last, with both names', async () => {
  const view = await renderView(SAMPLES.rich);
  const section = view.all('section').find((one) => one.querySelector('h2')?.textContent === 'Not settled');
  expect(section?.textContent).toContain('Could be Jonas Brandt or Emil Brandt');
  expect(section?.textContent).toContain('“somebody”');
  expect(section?.querySelectorAll('[data-attribution]')).toHaveLength(2);
});

test('nothing unsettled: no such group', async () => {
  const view = await renderView(SAMPLES.doubled);
  expect(view.text()).not.toContain('Not settled');
});

test('of sixty speakers the first twelve are shown, and then all', async () => {
  const view = await renderView(SAMPLES.crowd, { form: 'panel' });
  expect(view.all('[data-speaker]')).toHaveLength(12);
  const more = view.all('button').findIndex(({ textContent }) => textContent === 'Show all 60');
  await view.press('button', more);
  expect(view.all('[data-speaker]')).toHaveLength(60);
  expect(view.text()).not.toContain('Show all');
  expect(document.activeElement?.closest('[data-speaker]')?.getAttribute('data-speaker')).toBe(
    'speaker-number-13',
  );
});

test.each([['popup'], ['panel']] as const)(
  'very long and right-to-left names stay inside: %s',
  async (form) => {
    const view = await renderView(SAMPLES.longNames, { form });
    view.root.style.width = form === 'popup' ? '400px' : '360px';
    expect(view.root.scrollWidth).toBe(view.root.clientWidth);
    await view.press('[data-speaker] summary', 1);
    const arabic = view.all('[data-speaker]')[1];
    expect(arabic?.querySelector('bdi')?.textContent).toBe('عبد الرحمن بن محمد الأندلسي');
    expect(arabic?.querySelector('[data-attribution] [dir="auto"]')).not.toBeNull();
  },
);

test('what two say together stands on the card of each, with the name of the other', async () => {
  const view = await renderView(SAMPLES.germanNames, { form: 'panel' });
  const said = async (id: string): Promise<string[]> => {
    await view.press(`[data-speaker="${id}"] summary`);
    return view.all(`[data-speaker="${id}"] [data-said-with]`).map(({ textContent }) => textContent);
  };
  // The words are counted for the first of them, and the other's card says so.
  expect(await said('annegret-kramp-wiedenhoff')).toEqual(['with Hans-Joachim Oberpfaffenhofer']);
  expect(view.all('[data-speaker="annegret-kramp-wiedenhoff"] [data-together]')).toEqual([]);
  expect(await said('hans-joachim-oberpfaffenhofer')).toEqual(['with Annegret Kramp-Wiedenhoff']);
  expect(view.text('[data-speaker="hans-joachim-oberpfaffenhofer"] [data-together]')).toBe(
    'Together with Annegret Kramp-Wiedenhoff, for whom the words are counted',
  );
  // Two who never speak apart are one voice.
  expect(await said('ulrike-meyer-landshut-and-wolfram-bergengruen-schmidtchen')).toEqual([]);
});
