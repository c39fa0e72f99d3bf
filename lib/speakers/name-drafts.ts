import { bare } from './classify-name.ts';
import { HONORIFICS } from './data/name-parts.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from './data/places.ts';
import type { NameMention } from './find-mentions.ts';
import type { Word } from './read-words.ts';

export interface Draft {
  id: number;
  referentClass: ReferentClass;
  name: string;
  forms: Set<string>;
  mentions: number[];
  parts: string[];
  family: string;
  suffix: boolean;
  country: string | null;
  gender: Gender | null;
  sure: boolean;
  firstAt: number;
  key: string;
}

export function join(
  drafts: Draft[],
  referentsOf: number[][],
  at: number,
  mention: NameMention,
  words: readonly Word[],
  known: Draft | undefined,
): Draft {
  const draft = known ?? newDraft(drafts, mention);
  draft.mentions.push(at);
  draft.forms.add(mention.name);
  draft.sure ||= mention.sure;
  draft.gender ??= genderOfTitle(words, mention);
  if (
    isPersonForm(mention) &&
    mention.parts.length > draft.parts.length &&
    draft.referentClass === 'person'
  ) {
    draft.parts = [...mention.parts];
    draft.family = familyOf(mention);
  }
  referentsOf[at] = [draft.id];
  return draft;
}

function newDraft(drafts: Draft[], mention: NameMention): Draft {
  const country =
    mention.nameClass === 'state'
      ? (COUNTRY_BY_NAME.get(mention.name.toLowerCase().replace(/^the /u, '')) ??
        COUNTRY_BY_DEMONYM.get(mention.name.toLowerCase()))
      : undefined;
  const draft: Draft = {
    id: drafts.length,
    referentClass: isPersonForm(mention)
      ? 'person'
      : mention.nameClass === 'unknown'
        ? 'body'
        : mention.nameClass === 'person'
          ? 'person'
          : mention.nameClass,
    name: mention.name,
    forms: new Set(),
    mentions: [],
    parts: [...mention.parts],
    family: familyOf(mention),
    suffix: false,
    country: country?.name ?? null,
    gender: null,
    sure: false,
    firstAt: mention.from,
    key: isPersonForm(mention) ? `person ${mention.parts.join(' ')}` : bodyKey(mention),
  };
  drafts.push(draft);
  return draft;
}

export function genderOfTitle(words: readonly Word[], mention: NameMention): Gender | null {
  for (let i = mention.titleFrom; i < mention.from; i++) {
    const word = words[i];
    const gender = word ? HONORIFICS.get(bare(word))?.gender : null;
    if (gender) return gender;
  }
  return null;
}

export function isPersonForm(mention: NameMention): boolean {
  return mention.nameClass === 'person' || mention.nameClass === 'unknown';
}

export function familyOf({ parts, familyFirst }: NameMention): string {
  return (familyFirst ? parts[0] : parts.at(-1)) ?? '';
}

/** “China's Ministry of Foreign Affairs” and “Chinese Foreign Ministry” have one key; so have “US” and “the United States”. */
export function bodyKey(mention: NameMention): string {
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

export type Gender = 'male' | 'female';

export type ReferentClass = 'person' | 'outlet' | 'state' | 'body' | 'place';
