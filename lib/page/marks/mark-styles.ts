import type { Mark } from '../../exchange/mark.ts';
import type { Palette } from '../../exchange/palette.ts';
import { VOICE_LOOKS } from '../../speakers/speaker.ts';
import { contrast, dim, isDark, mix, readHex, standOut, toCss, type Color } from './color.ts';
import type { Ground } from './mark-ground.ts';
import { markLine } from '../../exchange/mark-lines.ts';
import { MARK_PREFIX } from './mark-prefix.ts';
import { lookColor, MARK_PALETTES } from './mark-palettes.ts';

export type MarkStyle = Mark['style'];

export const MARK_STYLES: readonly MarkStyle[] = ['repeat', ...VOICE_LOOKS, 'shown'];

/**
 * The name under which a style's ranges stand in the page's highlight registry; one for each ground, since a page may have dark
 * parts and light ones.
 */
export function highlightName(style: MarkStyle, ground = 0): string {
  return ground === 0 ? `${MARK_PREFIX}${style}` : `${MARK_PREFIX}${ground}-${style}`;
}

/** What is painted over what where marks overlap: dimmed copies lowest, the passage just shown on top. */
export function highlightPriority(style: MarkStyle): number {
  if (style === 'shown') return 2;
  return style === 'repeat' ? 0 : 1;
}

/** WCAG 2.2, 1.4.11: what a line says must stand out this much from its ground. */
const LINE_CONTRAST = 3;
/** WCAG 2.2, 1.4.3: words can be read. */
const TEXT_CONTRAST = 4.5;
/** How strong the tint behind marked words may be, strongest first: as strong as leaves the words legible. */
const TINTS = [0.3, 0.18, 0.1, 0] as const;

/**
 * The style sheet for marks on these grounds. Every line stands out from its own ground, the page's words keep their contrast on
 * the tint, and dimmed copies can still be read. Forced colours take tints and colours away; the lines still tell whether there is a name.
 */
export function markStyleSheet(grounds: readonly Ground[], palette: Palette = 'standard'): string {
  const { light, dark } = MARK_PALETTES[palette];
  const rules = grounds.flatMap((ground, nth) => [
    `::highlight(${highlightName('repeat', nth)}) { color: ${toCss(dim(ground.text, ground.back, TEXT_CONTRAST))}; ` +
      'background-color: transparent; }',
    ...VOICE_LOOKS.map((look) => {
      const color = readHex(lookColor(isDark(ground.back) ? dark : light, look));
      const line = toCss(standOut(color, ground.back, LINE_CONTRAST));
      return (
        `::highlight(${highlightName(look, nth)}) { background-color: ${toCss(color, tintOn(color, ground))}; ` +
        `text-decoration: ${markLine(look)} ${line}; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }`
      );
    }),
  ]);
  const shown = highlightName('shown');
  const plain = grounds.flatMap((_, nth) => VOICE_LOOKS.map((look) => highlightName(look, nth)));
  return [
    ...rules,
    `::highlight(${shown}) { color: #1d1c1a; background-color: #ffd75e; text-decoration: underline solid 2px #9c2233; }`,
    '@media (forced-colors: active) {',
    ...plain.map((name) => `::highlight(${name}) { text-decoration-color: HighlightText; }`),
    `::highlight(${shown}) { text-decoration: underline double 4px HighlightText; }`,
    '}',
  ].join('\n');
}

/** Words that were hard to read before may not become harder; words that were easy stay legible. */
function tintOn(color: Color, { back, text }: Ground): number {
  const least = Math.min(TEXT_CONTRAST, contrast(text, back));
  const strongest = isDark(back) ? 0 : 1;
  return TINTS.slice(strongest).find((tint) => contrast(text, mix(back, color, tint)) >= least) ?? 0;
}
