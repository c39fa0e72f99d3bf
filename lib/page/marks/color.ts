/** A colour without transparency, each channel from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A colour as it is painted over another; `alpha` is 0 for what is not painted. */
export interface Paint extends Color {
  readonly alpha: number;
}

const BLACK: Color = { red: 0, green: 0, blue: 0 };
export const WHITE: Color = { red: 1, green: 1, blue: 1 };

/** Steps in which a colour is moved until its contrast is reached: finer ones are not seen. */
const MIX_STEPS = 20;

/**
 * A computed colour: `rgb(…)`, or `color(srgb …)` with channels from 0 to 1. Null for other colour spaces, which are not
 * judged.
 */
export function readPaint(color: string): Paint | null {
  const scale = color.startsWith('rgb') ? 255 : color.startsWith('color(srgb ') ? 1 : null;
  const [red, green, blue, alpha = 1] = color.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (scale === null || red === undefined || green === undefined || blue === undefined) return null;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** `#rrggbb`. Throws for anything else: the palette is ours. */
export function readHex(hex: string): Color {
  const value = /^#([\da-f]{6})$/i.exec(hex)?.[1];
  if (value === undefined) throw new Error(`Expected #rrggbb, got ${hex}`);
  const channel = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16) / 255;
  return { red: channel(0), green: channel(2), blue: channel(4) };
}

export function toCss({ red, green, blue }: Color, alpha = 1): string {
  const channels = [red, green, blue].map((channel) => Math.round(255 * Math.min(1, Math.max(0, channel))));
  return alpha === 1 ? `rgb(${channels.join(' ')})` : `rgb(${channels.join(' ')} / ${alpha})`;
}

/** `share` (0 … 1) of the way from one colour to another. */
export function mix(from: Color, to: Color, share: number): Color {
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    red: between(from.red, to.red),
    green: between(from.green, to.green),
    blue: between(from.blue, to.blue),
  };
}

/** Relative luminance of WCAG 2, from 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Color): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of WCAG 2, from 1 to 21. */
export function contrast(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether white stands out from a ground more than black does. */
export function isDark(ground: Color): boolean {
  return contrast(WHITE, ground) > contrast(BLACK, ground);
}

/** The colour itself where it stands out enough from the ground; else darker or lighter, as little as it takes. */
export function standOut(color: Color, ground: Color, least: number): Color {
  const end = isDark(ground) ? WHITE : BLACK;
  for (let step = 0; step < MIX_STEPS; step++) {
    const candidate = mix(color, end, step / MIX_STEPS);
    if (contrast(candidate, ground) >= least) return candidate;
  }
  return end;
}

/** The text's colour moved to the ground's as far as it can be and still be read with `least` contrast. */
export function dim(text: Color, ground: Color, least: number): Color {
  for (let step = MIX_STEPS; step > 0; step--) {
    const candidate = mix(text, ground, step / MIX_STEPS);
    if (contrast(candidate, ground) >= least) return candidate;
  }
  return text;
}
