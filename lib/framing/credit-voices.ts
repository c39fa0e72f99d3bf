import type { Attribution } from '../attribution/attribution.ts';
import type { ReportedSpeaker, SpokenAttribution } from '../report/report.ts';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  type Country,
} from '../speakers/data/places.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import { textOf, type Article, type BlockId, type TextSpan } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';
import type { CreditedVoice, VoiceKind } from './framing.ts';
import { voiceOfPhrase } from './voice-of-phrase.ts';

/** A relay hands on somebody's words when these are at least this share of what the outlet is credited with. */
const RELAYED_SHARE = 0.4;
/** … or when it begins with their name, this many characters (“that the ”) from its start at most. */
const OPENING = 10;
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

const PRONOUN = /^(?:he|she|they|it|who|which|we|i|you|his|her|their)$/iu;

export interface CreditingInput {
  readonly article: Article;
  readonly attributions: readonly SpokenAttribution[];
  readonly speakers: readonly ReportedSpeaker[];
  /** Outlets statements were made to, by attribution id. */
  readonly toldTo: ReadonlyMap<number, string>;
}

/**
 * Who the statements of the article are credited to, in reading order: the outer attributions that name a source. What an outlet
 * passes on (“Bloomberg reported that Biden …”) is credited to who said it, with the outlet as `via`. Each word counts once.
 */
export function creditVoices({ article, attributions, speakers, toldTo }: CreditingInput): CreditedVoice[] {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const children = new Map<number, SpokenAttribution[]>();
  for (const attribution of attributions) {
    if (attribution.parent === null) continue;
    const known = children.get(attribution.parent);
    if (known) known.push(attribution);
    else children.set(attribution.parent, [attribution]);
  }
  const credited = attributions
    .filter(({ level }) => level === 'outer')
    .flatMap((outer): Credit[] => {
      const inner = children.get(outer.id) ?? [];
      if (outer.source.length === 0 && outer.speaker === null) {
        // Nobody is named for the whole: what is credited inside it counts.
        return inner
          .filter(({ source }) => source.length > 0)
          .map((attribution) => ({ attribution, via: attribution.viaSpeaker }));
      }
      const relayed = relayedIn(article, outer, inner, speakerOf);
      return relayed.length > 0
        ? relayed.map((inner) => ({ attribution: inner, via: outer.speaker }))
        : [{ attribution: outer, via: outer.viaSpeaker }];
    });
  const seen = new SeenWords(article);
  return credited.map(({ attribution, via }) => ({
    attribution: attribution.id,
    via,
    toldTo: toldTo.get(attribution.id) ?? null,
    ...identify(article, attribution, speakerOf),
    spans: attribution.content,
    words: seen.add(attribution.content),
  }));
}

interface Credit {
  readonly attribution: SpokenAttribution;
  readonly via: SpeakerId | null;
}

/** The statements inside an outlet's report that the report consists of; empty when it reports on its own account. */
function relayedIn(
  article: Article,
  outer: SpokenAttribution,
  inner: readonly SpokenAttribution[],
  speakerOf: ReadonlyMap<SpeakerId, ReportedSpeaker>,
): readonly SpokenAttribution[] {
  if (!passesOn(identify(article, outer, speakerOf))) return [];
  const own = inner.filter(
    (attribution) => attribution.source.length > 0 && !passesOn(identify(article, attribution, speakerOf)),
  );
  const length = (spans: readonly TextSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = length(outer.content);
  const relayed = length(own.flatMap(({ content }) => content));
  const [first] = outer.content;
  // “US lawmakers urged …, Reuters reported”: the report begins with who spoke.
  const opens = own.some(({ source: [name] }) => {
    const gap = first && name?.block === first.block ? name.start - first.start : -1;
    return gap >= 0 && gap <= OPENING;
  });
  return all > 0 && (opens || relayed / all >= RELAYED_SHARE) ? own : [];
}

/** An outlet, or its “report”. */
function passesOn({ kind, printed }: Pick<CreditedVoice, 'kind' | 'printed'>): boolean {
  return kind === 'media' || (kind === 'document' && /\breports?\b/iu.test(printed));
}

/** Name, kind and country of the voice behind an attribution; from its speaker where there is one, else from the words of the source. */
export function identify(
  article: Article,
  attribution: Attribution & { readonly speaker: SpeakerId | null },
  speakerOf: ReadonlyMap<SpeakerId, ReportedSpeaker>,
): Pick<CreditedVoice, 'speaker' | 'name' | 'printed' | 'kind' | 'named' | 'country'> {
  const speaker = attribution.speaker === null ? undefined : speakerOf.get(attribution.speaker);
  const phrase = attribution.source.map((span) => textOf(article, span)).join(' ');
  const printed = PRONOUN.test(phrase) ? '' : phrase;
  if (speaker) {
    return {
      speaker: speaker.id,
      name: speaker.name,
      printed,
      kind: voiceKindOf(speaker),
      named: speaker.named,
      country: countryOf(speaker) ?? countryOfCompanion(article, speaker, speakerOf),
    };
  }
  const { kind, named } = voiceOfPhrase(phrase);
  return { speaker: null, name: phrase, printed, kind: kind ?? 'person', named, country: countryIn(phrase) };
}

/** The kind of voice of a speaker: unnamed voices and bodies are read from their words, states speak as officials. */
export function voiceKindOf({ kind, name, role, affiliation }: ReportedSpeaker): VoiceKind {
  switch (kind) {
    case 'expert':
    case 'media':
      return kind;
    case 'official':
    case 'politician':
      return 'official';
    case 'organization':
    case 'company': {
      const said = countryIn(name, true) ? 'official' : voiceOfPhrase(name).kind;
      return said === 'official' || said === 'media' || said === 'document' ? said : 'organization';
    }
    case 'unnamed':
      return voiceOfPhrase(name).kind ?? 'person';
    case 'person': {
      const said =
        (role ?? affiliation) ? voiceOfPhrase([role, affiliation].filter(Boolean).join(' of ')).kind : null;
      return said === 'expert' || said === 'official' ? said : 'person';
    }
  }
}

/** “US Secretary of State Antony Blinken and Sullivan”: the office named before the first goes for both. */
function countryOfCompanion(
  article: Article,
  speaker: ReportedSpeaker,
  speakerOf: ReadonlyMap<SpeakerId, ReportedSpeaker>,
): string | null {
  if (speaker.kind !== 'official' && speaker.kind !== 'politician') return null;
  for (const { span } of speaker.mentions) {
    const before = article.blocks[span.block]?.text.slice(0, span.start) ?? '';
    if (!/\sand\s$/u.test(before)) continue;
    const end = before.replace(/\sand\s$/u, '').length;
    for (const other of speakerOf.values()) {
      const joined = other.mentions.some(({ span: own }) => own.block === span.block && own.end === end);
      const country = joined ? countryOf(other) : null;
      if (country) return country;
    }
  }
  return null;
}

/** The country an official or a state speaks for, from name, role and affiliation; in the short form used in text. */
export function countryOf(speaker: ReportedSpeaker): string | null {
  const read = speaker.country === null ? undefined : COUNTRY_BY_NAME.get(speaker.country.toLowerCase());
  if (read) return shortName(read);
  if (speaker.kind === 'expert') return countryOfInstitution(speaker.affiliation ?? speaker.role ?? '');
  for (const words of [speaker.role, speaker.affiliation, speaker.name, ...speaker.aliases]) {
    const country = words ? countryIn(words) : null;
    if (country) return country;
  }
  return null;
}

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

/** Counts words of spans, each word once. */
class SeenWords {
  readonly #starts = new Map<BlockId, readonly number[]>();
  readonly #taken = new Map<BlockId, Set<number>>();
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
  }

  add(spans: readonly TextSpan[]): number {
    let words = 0;
    for (const { block, start, end } of spans) {
      const starts = this.#starts.get(block) ?? wordStarts(this.#article.blocks[block]?.text ?? '');
      this.#starts.set(block, starts);
      const taken = this.#taken.get(block) ?? new Set<number>();
      this.#taken.set(block, taken);
      for (const at of starts) {
        if (at < start || at >= end || taken.has(at)) continue;
        taken.add(at);
        words++;
      }
    }
    return words;
  }
}
