import { bare } from '../sources/classify-name.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../data/name-parts.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../data/places.ts';
import type { NameMention } from './name-mention.ts';
import type { Word } from '../sources/read-words.ts';

export type Gender = 'male' | 'female';
export type ReferentClass = 'person' | 'outlet' | 'state' | 'body' | 'place';

/** A person or body while its mentions are being gathered. */
export interface NameDraft {
  readonly id: number;
  referentClass: ReferentClass;
  readonly name: string;
  readonly forms: Set<string>;
  mentions: number[];
  parts: readonly string[];
  family: string;
  /** “Jr.” or a number stands with the name. */
  readonly suffix: boolean;
  readonly country: string | null;
  gender: Gender | null;
  sure: boolean;
  /** Index of its first word. */
  readonly firstAt: number;
}

/** Everything gathered so far, with the ways to find it again. */
export interface Grouping {
  readonly words: readonly Word[];
  readonly mentions: readonly NameMention[];
  /** For each mention, the ids of the drafts it may stand for. */
  readonly referentsOf: number[][];
  readonly drafts: NameDraft[];
  readonly byKey: Map<string, NameDraft>;
  /** By each word of a name, lower case. */
  readonly byPart: Map<string, NameDraft[]>;
}

/** Adds a mention to a draft, or begins one with it. */
export function join(grouping: Grouping, at: number, known: NameDraft | undefined): NameDraft | null {
  const mention = grouping.mentions[at];
  if (!mention) return null;
  const draft = known ?? newDraft(grouping, mention);
  draft.mentions.push(at);
  draft.forms.add(mention.name);
  draft.sure ||= mention.sure;
  draft.gender ??= genderOfTitle(grouping.words, mention);
  const fuller = isPersonForm(mention) && mention.parts.length > draft.parts.length;
  if (fuller && draft.referentClass === 'person') {
    draft.parts = mention.parts;
    draft.family = familyOf(mention);
    listParts(grouping, draft);
  }
  grouping.referentsOf[at] = [draft.id];
  return draft;
}

/** Moves all mentions of one draft to another; the first is empty afterwards. */
export function merge({ referentsOf }: Grouping, short: NameDraft, long: NameDraft): void {
  for (const at of short.mentions) referentsOf[at] = [long.id];
  long.mentions.push(...short.mentions);
  for (const form of short.forms) long.forms.add(form);
  short.mentions = [];
}

/** Equal for names that are the same without looking any closer. */
export function keyOf(mention: NameMention): string {
  return isPersonForm(mention) ? `person ${mention.parts.join(' ')}` : bodyKey(mention);
}

function newDraft(grouping: Grouping, mention: NameMention): NameDraft {
  const lower = mention.name.toLowerCase().replace(/^the /u, '');
  const country = mention.nameClass === 'state' ? COUNTRY_BY_NAME.get(lower) : undefined;
  const last = grouping.words[mention.to];
  const draft: NameDraft = {
    id: grouping.drafts.length,
    referentClass: mention.nameClass === 'unknown' ? 'person' : mention.nameClass,
    name: mention.name,
    forms: new Set(),
    mentions: [],
    parts: mention.parts,
    family: familyOf(mention),
    suffix: last !== undefined && NAME_SUFFIXES.has(last.lower),
    country: country?.name ?? null,
    gender: null,
    sure: false,
    firstAt: mention.from,
  };
  grouping.drafts.push(draft);
  const key = keyOf(mention);
  if (!grouping.byKey.has(key)) grouping.byKey.set(key, draft);
  listParts(grouping, draft);
  return draft;
}

function listParts({ byPart }: Grouping, draft: NameDraft): void {
  const parts = draft.referentClass === 'person' ? draft.parts : draft.name.toLowerCase().split(' ');
  for (const part of new Set(parts)) {
    const known = byPart.get(part);
    if (!known) byPart.set(part, [draft]);
    // A new draft is in no list yet; one that got a fuller name may be.
    else if (draft.mentions.length === 0 || !known.includes(draft)) known.push(draft);
  }
}

/** From “Mr.”, “Ms.” and the like before the name, else null. */
export function genderOfTitle(words: readonly Word[], mention: NameMention): Gender | null {
  for (let i = mention.titleFrom; i < mention.from; i++) {
    const word = words[i];
    const gender = word ? HONORIFICS.get(bare(word))?.gender : null;
    if (gender) return gender;
  }
  return null;
}

/** May be a person: not known to be a body, place, state or outlet. */
export function isPersonForm(mention: NameMention): boolean {
  return mention.nameClass === 'person' || mention.nameClass === 'unknown';
}

/** The family name, lower case: the first word where it leads, else the last. */
export function familyOf({ parts, familyFirst }: NameMention): string {
  return (familyFirst ? parts[0] : parts.at(-1)) ?? '';
}

/** “China's Ministry of Foreign Affairs” and “Chinese Foreign Ministry” have one key; so have “US” and “the United States”. */
function bodyKey(mention: NameMention): string {
  const lower = mention.name.toLowerCase();
  const state = COUNTRY_BY_NAME.get(lower.replace(/^the /u, ''));
  if (mention.nameClass === 'state' && state) return `state ${state.name}`;
  if (mention.nameClass === 'place' && COUNTRY_BY_CAPITAL.has(lower)) return `capital ${lower}`;
  return lower
    .replace(/^ny\b/u, 'new york')
    .replace(/[’']s?\b/gu, '')
    .split(/\s+/u)
    .filter((word) => !SMALL_WORDS.has(word))
    .map(
      (word) =>
        COUNTRY_BY_DEMONYM.get(word)?.name.toLowerCase() ??
        COUNTRY_BY_NAME.get(word)?.name.toLowerCase() ??
        word,
    )
    .sort()
    .join(' ');
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'on',
  'in',
  'at',
  'affairs',
  '&',
]);
