import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  type Country,
} from '../../speakers/data/places.ts';

/** Seats of power that speak for a state and are no capital. */
const SEATS: Readonly<Record<string, string>> = {
  kremlin: 'russia',
  'white house': 'us',
  pentagon: 'us',
  'state department': 'us',
  'capitol hill': 'us',
  'downing street': 'uk',
  élysée: 'france',
};

/** Words that make a country a field: “Institute of Russian, Eastern European and Central Asian Studies”. */
const FIELD =
  /\b(?:studies|affairs expert|relations expert|history|literature|languages?|research expert|issues|politics)\b/iu;

/** Whose an institution is: the country named last, fields of study left out. */
export function countryOfInstitution(affiliation: string): string | null {
  const parts = affiliation.split(/\b(?:under|of the|of|at|from|in|with|for)\b|;/u);
  return parts
    .filter((part) => !FIELD.test(part))
    .reduce<string | null>((found, part) => countryIn(part) ?? found, null);
}

/** The first country named in a phrase, by any of its names; `whole` when the phrase must be nothing else. */
export function countryIn(phrase: string, whole = false): string | null {
  const words = phrase
    .replace(/^the\s+/iu, '')
    .replace(/['’]s?(?=\s|$)/gu, '')
    .toLowerCase()
    .split(/[\s,;()/-]+/u);
  for (let at = 0; at < (whole ? 1 : words.length); at++) {
    for (let length = 3; length > 0; length--) {
      if (whole && length !== words.length) continue;
      const key = words.slice(at, at + length).join(' ');
      const country = countryNamed(key);
      if (country) return shortName(country);
    }
  }
  return null;
}

/** “Moscow”, “Russian”, “the Kremlin” → Russia. */
export function countryNamed(lower: string): Country | null {
  return (
    COUNTRY_BY_NAME.get(lower) ??
    COUNTRY_BY_DEMONYM.get(lower) ??
    COUNTRY_BY_CAPITAL.get(lower) ??
    COUNTRY_BY_NAME.get(SEATS[lower] ?? '') ??
    null
  );
}

let firstWords: ReadonlySet<string> | null = null;

/** Some name of a country begins with this word (lower case): most words need not be looked up further. */
export function mayStartCountry(lower: string): boolean {
  firstWords ??= new Set(
    [COUNTRY_BY_NAME, COUNTRY_BY_DEMONYM, COUNTRY_BY_CAPITAL]
      .flatMap((names) => [...names.keys()])
      .concat(Object.keys(SEATS))
      .map((name) => name.split(' ')[0] ?? name),
  );
  return firstWords.has(lower);
}

/** “US” rather than “United States”, as news writes it. */
export function shortName({ name, forms }: Country): string {
  return name.includes(' ') ? (forms.find((form) => /^\p{Lu}{2,3}$/u.test(form)) ?? name) : name;
}
