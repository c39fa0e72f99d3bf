import { shownParentOf } from '../shown-parent-of.ts';
import { contrast, luminance, mix, readPaint, WHITE, type Color } from './color.ts';

/** What marked words stand on: the colour behind them and the colour they are printed in. */
export interface Ground {
  readonly back: Color;
  readonly text: Color;
}

/** The browser's own dark ground, near enough. */
const DARK: Color = { red: 0.07, green: 0.07, blue: 0.07 };
/** Text lighter than this, with nothing painted behind it, stands on a dark ground: the page follows a dark scheme. */
const LIGHT_TEXT = 0.4;
/** Below this contrast with the text, what we took for the ground cannot be what the reader sees behind it. */
const LEAST_BELIEVED = 1.5;

/**
 * The ground under an element's text: every painted background behind it, the nearest on top. Pictures and gradients cannot be
 * judged; there, as where nothing is painted, light text tells of a dark ground.
 */
export function groundOf(element: Element): Ground {
  const style = getComputedStyle(element);
  const text = readPaint(style.color) ?? { red: 0, green: 0, blue: 0 };
  const guessed = luminance(text) > LIGHT_TEXT ? DARK : WHITE;
  const layers: { readonly color: Color; readonly alpha: number }[] = [];
  let back: Color = guessed;
  for (let at: Element | null = element; at; at = shownParentOf(at)) {
    const { backgroundColor, backgroundImage } = at === element ? style : getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const paint = readPaint(backgroundColor);
    if (paint === null || paint.alpha === 0) continue;
    if (paint.alpha >= 1) {
      back = paint;
      break;
    }
    layers.push({ color: paint, alpha: paint.alpha });
  }
  const seen = layers.reduceRight((below, { color, alpha }) => mix(below, color, alpha), back);
  return { back: contrast(text, seen) < LEAST_BELIEVED ? guessed : seen, text };
}
