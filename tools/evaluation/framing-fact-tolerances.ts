import { fieldOf } from '../field-of.ts';

/** One counted fact against the count by hand. */
export interface FactCheck {
  readonly name: string;
  readonly got: number;
  readonly want: number;
  readonly ok: boolean;
}

/** Allowed differences: sentences ±1, credited sentences ±2, shares ±3 points, frames ±3 sentences, reporting words ±3. */
const SENTENCES = 1;
const CREDITED = 2;
const POINTS = 3;
const FRAMES = 3;
const REPORTING = 3;
/** Counting words differs by what a word is (“5,000”): ±1 %. */
const WORDS_SHARE = 0.01;

/** Compares a run's facts with those counted by hand for one article of the gold file, each within its tolerance. */
export function checkFacts(gold: unknown, key: string, facts: unknown): FactCheck[] {
  const want = flat(fieldOf(fieldOf(fieldOf(gold, 'articles'), key), 'facts'));
  const got = flat(facts);
  const base = (of: ReadonlyMap<string, number>, name: string) => Math.max(1, of.get(name) ?? 0);
  return [...want].map(([name, wanted]) => {
    const found = got.get(name) ?? 0;
    const difference = Math.abs(found - wanted);
    const share = (whole: string) =>
      Math.abs((100 * found) / base(got, whole) - (100 * wanted) / base(want, whole)) <= POINTS;
    const ok = (() => {
      if (name === 'words') return difference <= WORDS_SHARE * wanted;
      if (name === 'attributedWords') return share('words');
      if (name.startsWith('wordsByVoice.')) return share('attributedWords');
      if (name === 'sentences') return difference <= SENTENCES;
      if (/^(?:un)?attributedSentences$|^sentencesByVoice\.|^officialSentences/u.test(name))
        return difference <= CREDITED;
      if (name.startsWith('framesByHand.')) return difference <= FRAMES;
      if (name.startsWith('reportingWords.')) return difference <= REPORTING;
      return difference === 0;
    })();
    return { name, got: found, want: wanted, ok };
  });
}

/** Numbers of nested records under their path: `wordsByVoice.official`. */
function flat(value: unknown, path = ''): Map<string, number> {
  if (typeof value === 'number') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
      ...flat(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
