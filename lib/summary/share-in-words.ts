import { inChinese, inEnglish } from './number-words.ts';

/** A share of the words, said as an editor would; `plural` when it takes a plural verb (“seven words in ten are”). */
export interface ShareInWords {
  readonly text: string;
  readonly plural: boolean;
}

/** A share as its nearest simple fraction, and how near it is; of tenths there is no simpler one. */
interface NearFraction {
  readonly fraction: keyof typeof FRACTIONS | 'tenths';
  readonly how: 'exactly' | 'just over' | 'almost' | 'more than';
  readonly tenths: number;
}

const FRACTIONS = {
  'a fifth': [1 / 5, '五分之一'],
  'a quarter': [1 / 4, '四分之一'],
  'a third': [1 / 3, '三分之一'],
  half: [1 / 2, '一半'],
  'two thirds': [2 / 3, '三分之二'],
  'three quarters': [3 / 4, '四分之三'],
  'four fifths': [4 / 5, '五分之四'],
  'nine tenths': [9 / 10, '九成'],
} as const;

const FRACTION_VALUES = Object.entries(FRACTIONS).map(([fraction, [value]]) => ({ fraction, value }));

/** Below this share a fraction would pretend: statements are counted instead. */
const LEAST_SHARE = 0.04;
/** Below this it is “one word in N”. */
const ONE_IN = 0.18;
const ALMOST_ALL = 0.95;
/** In points of share: so near is the fraction itself, so far above or below “just over”, “almost” and “more than” reach. */
const EXACT = 0.0075;
const JUST_OVER = 0.025;
const ALMOST = 0.03;
const MORE_THAN = 0.04;
/** N of “one word in N” above which only round numbers are said. */
const LARGEST_EXACT_N = 12;

/** A share (0 … 1) of the words in English; null when it is too small for one. */
export function shareInEnglish(share: number): ShareInWords | null {
  if (share < LEAST_SHARE) return null;
  if (share < ONE_IN) {
    const n = oneIn(share);
    return {
      text: `one word in ${n === 15 ? 'fifteen' : n === 20 ? 'twenty' : inEnglish(n)}`,
      plural: false,
    };
  }
  if (share >= ALMOST_ALL) return { text: share > 0.9995 ? 'all' : 'almost all', plural: false };
  const { fraction, how, tenths } = nearest(share);
  const nearly = how === 'exactly' ? '' : `${how} `;
  if (fraction !== 'tenths') return { text: `${nearly}${fraction}`, plural: false };
  if (tenths === 5) return { text: how === 'almost' ? 'almost half' : 'more than half', plural: false };
  return { text: `${nearly}${inEnglish(tenths)} words in ten`, plural: true };
}

/** The same in Chinese. */
export function shareInChinese(share: number): string | null {
  if (share < LEAST_SHARE) return null;
  if (share < ONE_IN) {
    const n = oneIn(share);
    return `每${inChinese(n)}个词中有一个`;
  }
  if (share >= ALMOST_ALL) return share > 0.9995 ? '全部' : '几乎全部';
  const { fraction, how, tenths } = nearest(share);
  const words =
    fraction !== 'tenths' ? FRACTIONS[fraction][1] : tenths === 5 ? '一半' : `${inChinese(tenths)}成`;
  if (how === 'exactly') return words;
  return how === 'almost' ? `近${words}` : how === 'just over' ? `${words}多一点` : `${words}以上`;
}

function oneIn(share: number): number {
  const n = Math.round(1 / share);
  return n <= LARGEST_EXACT_N ? n : n < 18 ? 15 : 20;
}

function nearest(share: number): NearFraction {
  const within = (from: number, to: number) =>
    FRACTION_VALUES.find(({ value }) => share - value >= from && share - value <= to)?.fraction;
  const how = (
    [
      ['exactly', within(-EXACT, EXACT)],
      ['just over', within(0, JUST_OVER)],
      ['almost', within(-ALMOST, 0)],
      ['more than', within(0, MORE_THAN)],
    ] as const
  ).find(([, fraction]) => fraction !== undefined);
  const tenths = Math.floor(share * 10 + EXACT * 10);
  if (how?.[1] !== undefined && isFraction(how[1])) return { fraction: how[1], how: how[0], tenths };
  const over = share - tenths / 10;
  if (over <= EXACT) return { fraction: 'tenths', how: 'exactly', tenths };
  return over > 0.1 - ALMOST
    ? { fraction: 'tenths', how: 'almost', tenths: tenths + 1 }
    : { fraction: 'tenths', how: 'more than', tenths };
}

function isFraction(text: string): text is keyof typeof FRACTIONS {
  return text in FRACTIONS;
}
