/** What a capitalised run of words names. `unknown` is decided later, by how the rest of the text uses it. */
export type NameClass = 'person' | 'outlet' | 'state' | 'body' | 'place' | 'unknown';

/** A name somewhere in the running text; `from` and `to` are indices into the words, both included. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Where the capitalised title before the name begins; `from` when there is none. */
  readonly titleFrom: number;
  /** Without titles, possessive ending and nickname marks. */
  readonly name: string;
  /** The parts that short forms are made of: “Ursula”, “Leyen”; nicknames included, suffixes not. */
  readonly parts: readonly string[];
  readonly nameClass: NameClass;
  /** The words themselves show a person: a title, a known given name, a family name that stands first. */
  readonly sure: boolean;
  readonly familyFirst: boolean;
}
