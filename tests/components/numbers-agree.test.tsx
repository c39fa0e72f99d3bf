import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { voiceTable, type VoiceTable } from '../../lib/report/voice-shares.ts';
import { anyReport } from '../support/any-report.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';
import { SAMPLES } from '../support/sample-articles.ts';

/** Every number in a text, thousands commas aside. */
function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

function numberAt(view: RenderedView, selector: string): number | undefined {
  return numbersIn(view.text(selector))[0];
}

/** As a figure is shown: in percent, or words where there are too few statements; less than one percent is told as that. */
function shownAs({ words, percent }: { readonly words: number; readonly percent: number | null }): number {
  return percent === null ? words : Math.max(1, percent);
}

function agreeInBar(view: RenderedView, report: Report, { shares, unnamed }: VoiceTable): void {
  const label = view.all('[role="img"]')[0]?.getAttribute('aria-label') ?? '';
  expect(numbersIn(label)).toEqual(
    shares.flatMap((share) => (share.unnamed > 0 ? [share.words, share.unnamed] : [share.words])),
  );
  const drawn = view.all('[data-part]').map(({ dataset, style }) => [dataset.part, Number(style.flexGrow)]);
  expect(drawn).toEqual(shares.map(({ voice, words }) => [voice, words]));
  expect(numberAt(view, '[data-key="words"]')).toBe(report.words.total);
  const legend = view.all('[data-legend]').map((entry) => [
    entry.dataset.legend,
    // The figure is written once, and read aloud with its kind.
    numbersIn(entry.querySelector('[aria-hidden]:not(.voice)')?.textContent ?? '')[0],
    numbersIn(entry.querySelector('.unseen')?.textContent ?? '')[0],
  ]);
  expect(legend).toEqual(
    shares
      .filter(({ voice }) => voice !== 'narrator')
      .map((share) => [share.voice, shownAs(share), shownAs(share)]),
  );
  const own = shares.find(({ voice }) => voice === 'narrator');
  if (own) expect(numberAt(view, '[data-key="narrator"]')).toBe(shownAs(own));
  if (unnamed.words > 0) expect(numberAt(view, '[data-key="unnamed"]')).toBe(shownAs(unnamed));
  else expect(view.all('[data-key="unnamed"]')).toEqual([]);
}

function agreeInCards(view: RenderedView, report: Report): void {
  for (const card of view.all('[data-speaker]')) {
    const speaker = report.speakers.find(({ id }) => id === card.dataset.speaker);
    const words = card.querySelector('[data-words]')?.textContent ?? '';
    const statements = card.querySelector('[data-attributions]')?.textContent ?? '';
    expect([numbersIn(words), numbersIn(statements)]).toEqual([
      [speaker?.words],
      [speaker?.attributions.length],
    ]);
  }
  const listed = view.all('[data-speaker]').map(({ dataset }) => dataset.speaker);
  expect(listed.toSorted()).toEqual(
    report.speakers.flatMap(({ id, attributions }) => (attributions.length > 0 ? [id] : [])).toSorted(),
  );
}

/** What a sentence counts in figures or in words is as many as the passages it opens. */
function agreeInSentences(report: Report): void {
  const { lede, findings } = report.summary;
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  for (const { text, passages } of [lede, ...findings].flatMap((sentence) => sentence?.parts ?? [])) {
    const count = /^(\S+) statements?$/iu.exec(text)?.[1];
    if (count === undefined) continue;
    const inWords = words.indexOf(count.toLowerCase());
    expect(passages, text).toHaveLength(inWords === -1 ? Number(count) : inWords);
  }
}

async function agree(report: Report): Promise<void> {
  const table = voiceTable(report);
  const popup = await renderView(report);
  agreeInBar(popup, report, table);
  agreeInCards(popup, report);
  agreeInSentences(report);
  for (const more of popup.all('[data-more]')) {
    const section = popup.all(`[data-further="${more.dataset.more ?? ''}"]`)[0];
    const count = section?.querySelectorAll('[data-speaker]').length;
    expect(numbersIn(more.textContent)).toEqual([count]);
    expect(numbersIn(section?.querySelector('h2 + p')?.textContent ?? '')).toEqual([count]);
  }
  const panel = await renderView(report, { form: 'panel' });
  if (panel.all('[role="tab"]').length === 0) return;
  agreeInBar(panel, report, table);
  agreeInCards(panel, report);
  expect(numbersIn(panel.text('[data-key="others"]'))).toEqual([report.words.total, shownAs(table.others)]);
  const groups = [true, false].map((named) =>
    report.speakers.filter((speaker) => speaker.named === named && speaker.attributions.length > 0),
  );
  const notes = panel
    .all('[data-speaker]:first-child')
    .map((card) => numbersIn(card.closest('section')?.querySelector('h2 + p')?.textContent ?? ''));
  expect(notes).toEqual(
    groups
      .filter((group) => group.length > 0)
      .map((group) => [group.length, group.reduce((sum, { words }) => sum + words, 0)]),
  );
  const outer = report.attributions.filter(({ level }) => level === 'outer');
  const counts = panel
    .all('[data-count]')
    .map((count) => [count.closest<HTMLElement>('[data-tab]')?.dataset.tab, numbersIn(count.textContent)[0]]);
  expect(counts).toContainEqual(['quotes', outer.length]);
  if (groups.flat().length > 0) expect(counts).toContainEqual(['speakers', groups.flat().length]);
}

// A crowd is folded; its numbers are those of a few.
test.each(Object.entries(SAMPLES).filter(([name]) => !['crowd', 'nothing', 'empty'].includes(name)))(
  'popup and panel of %s say the numbers of the report',
  (_, report) => agree(report),
);

test('so do those of any article', async () => {
  await fc.assert(fc.asyncProperty(anyReport, agree), { numRuns: 25, seed: 18 });
});
