import { kindOfBody } from '../speakers/kinds/kind-of-body.ts';
import { COUNTRY_BY_NAME } from '../speakers/data/places.ts';
import type { CountedArticle } from './counted-article.ts';

/** What a body makes or holds speaks for nobody: “the Lunar Payload Services programme”, “the Tariff Act”. */
const THING =
  /\b(?:program(?:me)?s?|initiative|project|scheme|plan|format|protocol|standard|system|act|law|bill|treaty|agreement|accord|pact|conference|convention|summit|festival|league|cup|award|services)$/iu;
/** Longest name before its letters, in words. */
const LONGEST = 8;

/** Whether a body known by its letters could have spoken: the letters are a known body’s, or the name beside them has a body’s noun. */
export function canBodySpeak({ report }: CountedArticle, letters: string): boolean {
  if (COUNTRY_BY_NAME.has(letters.toLowerCase())) return false;
  const full = report.article.blocks.flatMap(({ text }) => fullNames(text, letters));
  if (full.some((name) => THING.test(name) || COUNTRY_BY_NAME.has(name.toLowerCase()))) return false;
  return kindOfBody(letters) !== null || full.some((name) => kindOfBody(name) !== null);
}

/** What stands before “(LETTERS)”: the words in capitals, and a noun in small letters right behind them. */
function fullNames(text: string, letters: string): string[] {
  const at = text.indexOf(`(${letters})`);
  if (at === -1) return [];
  const words = text.slice(0, at).trimEnd().split(/\s+/u).slice(-LONGEST);
  const from = words.findIndex((_, i) =>
    words
      .slice(i)
      .every((word, n, all) => /^(?:\p{Lu}|of$|for$|and$|the$|on$)/u.test(word) || n === all.length - 1),
  );
  return from === -1
    ? []
    : [
        words
          .slice(from)
          .join(' ')
          .replace(/^the\s/iu, ''),
      ];
}
