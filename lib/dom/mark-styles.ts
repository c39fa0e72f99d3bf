import type { Mark } from '../extension/messages.ts';
import { SPEAKER_KINDS } from '../speakers/speaker.ts';

export type MarkStyle = Mark['style'];

export const MARK_STYLES: readonly MarkStyle[] = ['repeat', ...SPEAKER_KINDS, 'shown'];

/** The name under which a style's ranges stand in the page's highlight registry. */
export function highlightName(style: MarkStyle): string {
  return `whose-words-${style}`;
}

/** What is painted over what where marks overlap: dimmed copies lowest, the passage just shown on top. */
export function highlightPriority(style: MarkStyle): number {
  if (style === 'shown') return 2;
  return style === 'repeat' ? 0 : 1;
}

type Ground = 'light' | 'dark';

/** One colour per kind of speaker, the same as in the popup; the line style differs too, so colour is never alone. */
const SPEAKER_COLORS: Readonly<Record<Ground, Readonly<Record<(typeof SPEAKER_KINDS)[number], string>>>> = {
  light: {
    expert: '#4a7fb8',
    official: '#ad7620',
    politician: '#73268e',
    person: '#0d4a1a',
    organization: '#2c6e76',
    company: '#66681f',
    media: '#8a1058',
    unnamed: '#6d685e',
  },
  dark: {
    expert: '#6f8ae6',
    official: '#bb862c',
    politician: '#f3b3fb',
    person: '#8be89a',
    organization: '#22b3c2',
    company: '#e0b52c',
    media: '#f56f88',
    unnamed: '#a5a29a',
  },
};

const LINE_STYLES: Readonly<Record<(typeof SPEAKER_KINDS)[number], string>> = {
  expert: 'solid',
  official: 'solid',
  politician: 'solid',
  person: 'solid',
  organization: 'double',
  company: 'double',
  media: 'dashed',
  unnamed: 'dotted',
};

/** Opacity (hex) of the tint behind marked words: the page's own text keeps its contrast on it. */
const TINT: Readonly<Record<Ground, string>> = { light: '2e', dark: '4d' };

/** The style sheet for marks on a page with a light or a dark ground. */
export function markStyleSheet(ground: Ground): string {
  const speakers = SPEAKER_KINDS.map((kind) => {
    const color = SPEAKER_COLORS[ground][kind];
    return (
      `::highlight(${highlightName(kind)}) { background-color: ${color}${TINT[ground]}; ` +
      `text-decoration: underline ${LINE_STYLES[kind]} 2px ${color}; }`
    );
  });
  const dimmed = ground === 'light' ? '#757575' : '#8c8c8c';
  return [
    `::highlight(${highlightName('repeat')}) { color: ${dimmed}; background-color: transparent; }`,
    ...speakers,
    `::highlight(${highlightName('shown')}) { color: #1d1c1a; background-color: #ffd75e; ` +
      `text-decoration: underline solid 2px #9c2233; }`,
  ].join('\n');
}

/** Whether the element's text stands on a light or a dark ground, by the nearest painted background behind it. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = channelsOf(getComputedStyle(at).backgroundColor);
    if (color && color.alpha > 0.5) return luminance(color) < 0.4 ? 'dark' : 'light';
  }
  // Nothing painted: the browser's own ground. Light text tells that the page follows a dark scheme.
  const text = channelsOf(getComputedStyle(element).color);
  return text && luminance(text) > 0.6 ? 'dark' : 'light';
}

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours come as `rgb(…)`, or as `color(srgb …)` with channels from 0 to 1; other spaces are not judged. */
function channelsOf(color: string): Color | null {
  const scale = color.startsWith('rgb') ? 255 : color.startsWith('color(srgb ') ? 1 : null;
  const [red, green, blue, alpha = 1] = color.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (scale === null || red === undefined || green === undefined || blue === undefined) return null;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance of WCAG 2, from 0 (black) to 1 (white). */
function luminance({ red, green, blue }: Color): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
