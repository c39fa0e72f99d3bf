import type { Page } from 'puppeteer-core';
import { shareInEnglish } from '../../lib/summary/share-in-words.ts';
import { reportOnScreen } from './report-on-screen.ts';

/** What of a popup can be seen as it opens, and the numbers that stand in it. */
export interface FirstScreen {
  readonly view: string;
  readonly width: number;
  /** Cards in the popup, and how many of them end above the footer. */
  readonly listed: number;
  readonly speakers: number;
  /** The heading of the findings ends above the footer, or there is none. */
  readonly findings: boolean;
  /** So does every kind of the legend. */
  readonly kinds: boolean;
  readonly lede: string;
  readonly sentences: readonly string[];
  /** Cards in sight as they are read. */
  readonly cards: readonly string[];
  /** Words of each part of the bar. */
  readonly parts: Readonly<Record<string, number>>;
  /** What the legend says of each kind: percent, or words where it says none. */
  readonly legend: Readonly<Record<string, string>>;
  readonly totalWords: number;
  readonly wordsOnCards: number;
}

/** Waits for the popup’s answer and reads what of it is in sight. */
export async function readFirstScreen(popup: Page): Promise<FirstScreen> {
  await reportOnScreen(popup);
  return popup.evaluate(inSight);
}

/** Runs in the popup. */
function inSight(): FirstScreen {
  const edge = Math.min(innerHeight, document.querySelector('footer')?.getBoundingClientRect().top ?? 0);
  const isSeen = (element: Element): boolean => element.getBoundingClientRect().bottom <= edge;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const legible = (element: HTMLElement | null) => element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  const number = (text: string | null | undefined) => Number((text ?? '').replaceAll(/[^\d]/g, ''));
  const cards = all('[data-speaker]');
  const heading = document.querySelector('section:has([data-findings]) h2');
  return {
    view: document.querySelector<HTMLElement>('[data-view]')?.dataset.view ?? '',
    width: document.body.getBoundingClientRect().width,
    listed: cards.length,
    speakers: cards.filter(isSeen).length,
    findings: heading === null || isSeen(heading),
    kinds: all('[data-legend]').every(isSeen),
    lede: legible(document.querySelector<HTMLElement>('[data-lede]')),
    sentences: all('[data-findings] li').map(legible),
    cards: cards.filter(isSeen).map(legible),
    parts: Object.fromEntries(
      all('[data-part]').map(({ dataset, style }) => [dataset.part ?? '', Number(style.flexGrow)]),
    ),
    legend: Object.fromEntries(
      all('[data-legend]').map((entry) => [
        entry.dataset.legend ?? '',
        legible(entry.querySelector<HTMLElement>('[aria-hidden]:not(.voice)')),
      ]),
    ),
    // The first figure: the writer's own share stands behind it.
    totalWords: number(/\d[\d,]*/.exec(document.querySelector('[data-key="words"]')?.textContent ?? '')?.[0]),
    wordsOnCards: cards.reduce(
      (sum, card) => sum + number(card.querySelector('[data-words]')?.getAttribute('data-words')),
      0,
    ),
  };
}

const SPEAKERS_IN_SIGHT = 3;
const POPUP_WIDTH = 400;

/** What is wrong with a first screen, a sentence each; nothing when all is well. */
export function faultsOf(screen: FirstScreen): string[] {
  const { parts, legend, totalWords, lede } = screen;
  const faults: string[] = [];
  // Where nobody is quoted, the page says so instead.
  if (screen.view === 'nothing' && screen.listed === 0) return [];
  if (screen.view !== 'ready') faults.push(`shows no report but “${screen.view}”`);
  if (screen.width !== POPUP_WIDTH) faults.push(`is ${screen.width} pixels wide`);
  if (screen.speakers < Math.min(SPEAKERS_IN_SIGHT, screen.listed))
    faults.push(`${screen.speakers} of ${screen.listed} speakers in sight`);
  if (!screen.findings) faults.push('the heading of the findings is out of sight');
  if (!screen.kinds) faults.push('a kind of the legend is out of sight');
  const bar = Object.values(parts).reduce((sum, words) => sum + words, 0);
  if (bar !== totalWords) faults.push(`the bar has ${bar} words, the text ${totalWords}`);
  const own = parts.narrator ?? 0;
  const settled = bar - own - (parts.unclear ?? 0);
  if (settled !== screen.wordsOnCards)
    faults.push(`the bar has ${settled} words of speakers, the cards ${screen.wordsOnCards}`);
  for (const [kind, said] of Object.entries(legend)) {
    const share = (100 * (parts[kind] ?? 0)) / totalWords;
    const shown = Number(said.replaceAll(/[^\d]/g, ''));
    const isPercent = said.includes('%');
    if (isPercent ? Math.abs(shown - share) >= 1 : shown !== parts[kind])
      faults.push(`the legend says ${said} of ${kind}, the bar ${share.toFixed(1)} %`);
  }
  const [credited, kept] = [1 - own / totalWords, own / totalWords].map(
    (share) => shareInEnglish(share)?.text ?? '',
  );
  const first =
    /^(?<share>.+?) of this \w+ (?:is|are) (?<whose>other people|the (?:reporter|writer)’s own|credited)/u.exec(
      lede,
    )?.groups;
  if (first?.share !== undefined && lede.includes('of this')) {
    const said = first.share.toLowerCase();
    const expected = first.whose?.startsWith('the ') === true ? kept : credited;
    const isNearly =
      said === expected || (said === 'almost all' && own / totalWords >= 0.95) || said === 'all';
    if (!isNearly) faults.push(`the lede says “${first.share}”, the bar ${expected ?? ''}`);
  }
  return faults;
}
