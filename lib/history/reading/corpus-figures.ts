import { divideWords, type DividedWords, type WordShare } from '../../report/divide-words.ts';
import type { WordCounts } from '../../report/report.ts';
import type { SpeakerKind } from '../../speakers/speaker.ts';
import { nameKey } from '../compare-articles.ts';
import {
  dayOf,
  isOfEarlierVersion,
  outletOf,
  statementsOf,
  type RememberedArticle,
  type RememberedStatement,
} from './remembered-article.ts';
import { isChosen, isChosenVoice, type ReadingFilter } from './reading-filter.ts';

/** What is counted over all articles that a filter chooses. */
export interface CorpusFigures {
  readonly articles: number;
  /** How many of them an earlier version kept, without what was not in quotation marks. */
  readonly earlier: number;
  /** First and last day of publication. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** Of all chosen articles together. */
  readonly all: OutletFigures;
  /** Most articles first. */
  readonly outlets: readonly OutletFigures[];
  /** In the order of time, without gaps; articles without a date are in none. */
  readonly months: readonly MonthFigures[];
  /** Those with a name, most statements first. */
  readonly voices: readonly VoiceFigures[];
  /** Named often in articles in which they do not speak, and heard in none of them; most articles first. */
  readonly unheard: readonly UnheardFigures[];
}

/** One outlet’s articles. */
export interface OutletFigures {
  /** Empty for all together. */
  readonly outlet: string;
  readonly articles: number;
  readonly statements: number;
  readonly words: WordCounts;
  /** The chosen voices by kind and name; what is not settled has no kind. */
  readonly cells: readonly VoiceCell[];
  /** The whole text of the articles, whatever voices are chosen. */
  readonly divided: DividedWords;
  /** Words of the chosen voices; where none are chosen, all that are not the reporter’s own. */
  readonly chosen: WordShare;
}

/** What voices of one kind, with or without a name, have said. */
export interface VoiceCell {
  readonly kind: SpeakerKind | null;
  readonly named: boolean;
  /** In how many articles they are heard. */
  readonly articles: number;
  readonly statements: number;
  readonly words: number;
}

/** A month, and how many articles of it each outlet has. */
export interface MonthFigures {
  /** “2026-05” */
  readonly month: string;
  readonly articles: number;
  readonly outlets: ReadonlyMap<string, number>;
}

/** Somebody with a name, over all articles. Two people of one name are one here. */
export interface VoiceFigures {
  /** Equal for the same name however it is printed. */
  readonly key: string;
  /** As printed most often. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Role and affiliation as printed, most frequent first. */
  readonly roles: readonly string[];
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly statements: number;
  readonly words: number;
}

/** Somebody who is named and never heard. */
export interface UnheardFigures {
  readonly key: string;
  readonly name: string;
  readonly sentences: number;
  readonly articles: number;
  readonly outlets: readonly string[];
}

/** Counts over remembered articles. Takes time linear in their statements. */
export function corpusFigures(articles: readonly RememberedArticle[], filter: ReadingFilter): CorpusFigures {
  const all = new OutletTally('');
  const outlets = new Map<string, OutletTally>();
  const months = new Map<string, Map<string, number>>();
  const voices = new Map<string, VoiceTally>();
  const unheard = new Map<string, UnheardTally>();
  const heard = new Set<string>();
  let [first, last, earlier] = ['', '', 0];
  for (const article of articles) {
    if (!isChosen(article, filter)) continue;
    const outlet = outletOf(article);
    const day = dayOf(article);
    if (day !== null && (first === '' || day < first)) first = day;
    if (day !== null && day > last) last = day;
    if (isOfEarlierVersion(article)) earlier++;
    const everything = statementsOf(article);
    const statements = everything.filter((statement) => isChosenVoice(statement, filter));
    for (const tally of [all, of(outlets, outlet, () => new OutletTally(outlet))])
      tally.add(article, everything.length, statements, filter);
    if (day !== null)
      more(
        of(months, day.slice(0, 7), () => new Map<string, number>()),
        outlet,
      );
    const said = Map.groupBy(statements, ({ speaker }) => speaker);
    for (const speaker of article.speakers) {
      if (!speaker.named) continue;
      const key = nameKey(speaker.name);
      heard.add(key);
      if (isChosenVoice(speaker, filter))
        of(voices, key, () => new VoiceTally(key)).add(
          article,
          outlet,
          speaker,
          said.get(speaker)?.length ?? 0,
        );
    }
    for (const { name, sentences } of article.unheard ?? [])
      of(unheard, nameKey(name), () => new UnheardTally(nameKey(name), name)).add(outlet, sentences);
  }
  return {
    articles: all.articles,
    earlier,
    days: first === '' ? null : { first, last },
    all: all.figures(),
    outlets: [...outlets.values()]
      .map((tally) => tally.figures())
      .sort((a, b) => b.articles - a.articles || compare(a.outlet, b.outlet)),
    months: withoutGaps(months),
    voices: [...voices.values()]
      .map((tally) => tally.figures())
      .sort((a, b) => b.statements - a.statements || b.words - a.words || compare(a.key, b.key)),
    unheard: [...unheard.values()]
      .filter(({ key }) => !heard.has(key))
      .map((tally) => tally.figures())
      .sort((a, b) => b.articles - a.articles || b.sentences - a.sentences || compare(a.key, b.key)),
  };
}

class OutletTally {
  readonly outlet: string;
  articles = 0;
  #statements = 0;
  #allStatements = 0;
  #isAll = true;
  #total = 0;
  #attributed = 0;
  readonly #speakers = new Map<string, { kind: SpeakerKind; named: boolean; words: number }>();
  readonly #cells = new Map<string, { -readonly [Key in keyof VoiceCell]: VoiceCell[Key] }>();

  constructor(outlet: string) {
    this.outlet = outlet;
  }

  /** @param statements those that are looked at, of all */
  add(
    { words, speakers }: RememberedArticle,
    all: number,
    statements: readonly RememberedStatement[],
    filter: ReadingFilter,
  ): void {
    this.articles++;
    this.#allStatements += all;
    this.#isAll = filter.kind === null && filter.named === null;
    this.#statements += statements.length;
    this.#total += words.total;
    this.#attributed += words.attributed;
    const heardHere = new Set<VoiceCell>();
    const hear = (kind: SpeakerKind | null, named: boolean, count: 'words' | 'statements', more: number) => {
      const cell = of(this.#cells, `${kind ?? ''} ${named}`, () => ({
        kind,
        named,
        articles: 0,
        statements: 0,
        words: 0,
      }));
      cell[count] += more;
      if (!heardHere.has(cell)) cell.articles++;
      heardHere.add(cell);
    };
    for (const { kind, named } of statements) hear(kind, named, 'statements', 1);
    let settled = 0;
    for (const speaker of speakers) {
      const { kind, named } = speaker;
      settled += speaker.words;
      of(this.#speakers, `${kind} ${named}`, () => ({ kind, named, words: 0 })).words += speaker.words;
      if (isChosenVoice(speaker, filter)) hear(kind, named, 'words', speaker.words);
    }
    const unclear = words.attributed - settled;
    if (unclear > 0 && isChosenVoice({ kind: null, named: false }, filter))
      hear(null, false, 'words', unclear);
  }

  figures(): OutletFigures {
    const words = { total: this.#total, attributed: this.#attributed };
    const cells = [...this.#cells.values()].sort((a, b) => b.words - a.words);
    const divided = divideWords(words, [...this.#speakers.values()], this.#allStatements);
    return {
      outlet: this.outlet,
      articles: this.articles,
      statements: this.#statements,
      words,
      cells,
      divided,
      chosen: this.#isAll ? divided.others : chosenShare(cells, words, divided),
    };
  }
}

function chosenShare(
  cells: readonly VoiceCell[],
  { total }: WordCounts,
  { others }: DividedWords,
): WordShare {
  const words = cells.reduce((sum, cell) => sum + cell.words, 0);
  return { words, percent: others.percent === null ? null : Math.round((100 * words) / total) };
}

class VoiceTally {
  readonly key: string;
  readonly #names = new Map<string, number>();
  readonly #kinds = new Map<SpeakerKind, number>();
  readonly #roles = new Map<string, number>();
  readonly #outlets = new Map<string, number>();
  readonly #articles = new Set<string>();
  #statements = 0;
  #words = 0;

  constructor(key: string) {
    this.key = key;
  }

  add(
    { address }: RememberedArticle,
    outlet: string,
    { name, kind, role, affiliation, words }: RememberedArticle['speakers'][number],
    statements: number,
  ): void {
    this.#articles.add(address);
    this.#statements += statements;
    this.#words += words;
    more(this.#names, name);
    more(this.#kinds, kind);
    more(this.#outlets, outlet);
    const printed = [role, affiliation].filter((part) => part !== null && part !== '').join(', ');
    if (printed !== '') more(this.#roles, printed);
  }

  figures(): VoiceFigures {
    return {
      key: this.key,
      name: mostFirst(this.#names)[0] ?? this.key,
      kind: mostFirst(this.#kinds)[0] ?? 'person',
      roles: mostFirst(this.#roles),
      outlets: mostFirst(this.#outlets),
      articles: this.#articles.size,
      statements: this.#statements,
      words: this.#words,
    };
  }
}

class UnheardTally {
  readonly key: string;
  readonly #name: string;
  readonly #outlets = new Map<string, number>();
  #sentences = 0;
  #articles = 0;

  constructor(key: string, name: string) {
    this.key = key;
    this.#name = name;
  }

  add(outlet: string, sentences: number): void {
    this.#articles++;
    this.#sentences += sentences;
    more(this.#outlets, outlet);
  }

  figures(): UnheardFigures {
    return {
      key: this.key,
      name: this.#name,
      sentences: this.#sentences,
      articles: this.#articles,
      outlets: mostFirst(this.#outlets),
    };
  }
}

function of<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function more<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFirst<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** Months after this many without an article are left out: a date from 1970 is a fault of its page. */
const MOST_EMPTY_MONTHS = 24;

/** Every month from the first to the last, as far as months without articles are few. */
function withoutGaps(months: ReadonlyMap<string, ReadonlyMap<string, number>>): MonthFigures[] {
  const known = [...months.keys()].sort(compare);
  return known.flatMap((month, i) => {
    const before = known[i - 1];
    const between = before === undefined ? [] : monthsBetween(before, month);
    return [...(between.length > MOST_EMPTY_MONTHS ? [] : between), month].map((one): MonthFigures => {
      const outlets = months.get(one) ?? new Map<string, number>();
      return { month: one, articles: [...outlets.values()].reduce((sum, count) => sum + count, 0), outlets };
    });
  });
}

function monthsBetween(from: string, to: string): string[] {
  const [start, end] = [monthNumber(from), monthNumber(to)];
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, i) => {
    const number = start + 1 + i;
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
