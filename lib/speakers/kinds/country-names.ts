import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, type Country } from '../data/places.ts';

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
