import { HONORIFICS } from '../data/name-parts.ts';
import type { SpeakerKind } from '../speaker.ts';
import { kindOfBody } from './kind-of-body.ts';
import { kindOfRole } from './kind-of-role.ts';
import { kindOfWords } from './kind-of-words.ts';

/** What a text says about a voice: all that its kind is decided from. */
export interface VoiceEvidence {
  /** What its name names; `unknown` where only the letters are there, as in what an earlier version kept. */
  readonly is: 'person' | 'body' | 'outlet' | 'state' | 'unknown';
  readonly name: string;
  readonly named: boolean;
  /** As printed before the name: “Sen.”, “Dr.”. */
  readonly titles?: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
}

/**
 * The kind of a voice, named or not: the one place where it is decided. For people the head of the role, the class of the
 * affiliation, then titles and what the name itself says; for bodies their name; without a name the words that are used.
 */
export function decideKind(voice: VoiceEvidence): SpeakerKind {
  const { is, name, named, role, affiliation } = voice;
  if (is === 'state') return 'official';
  if (is === 'outlet') return 'media';
  if (!named) {
    const post = affiliation === null ? null : kindOfRole(role ?? name, affiliation);
    return post ?? kindOfWords(name);
  }
  if (is === 'body') return kindOfBody(name) ?? 'business';
  const body = is === 'unknown' && role === null && affiliation === null ? kindOfBody(name) : null;
  return body ?? kindOfPerson(voice);
}

function kindOfPerson({ name, titles = [], role, affiliation }: VoiceEvidence): SpeakerKind {
  const said = role === null ? null : kindOfRole(role, affiliation);
  if (said) return said;
  const honorifics = titles
    .flatMap((title) => title.toLowerCase().split(/\s+/u))
    .flatMap((word) => HONORIFICS.get(word.replace(/\.$/u, ''))?.kind ?? []);
  if (honorifics.includes('official') || honorifics.includes('politician')) return 'official';
  const title = titles.length > 0 ? kindOfRole(titles.join(' '), affiliation) : null;
  if (title) return title;
  if (affiliation !== null) {
    const body = kindOfBody(affiliation);
    if (body) return body;
  }
  if (honorifics.includes('expert')) return 'expert';
  if (honorifics.includes('clergy')) return 'organization';
  const [suffix = ''] = name.split(/\s+/u).slice(-1);
  if (/^(?:MPs?|MEP|MSP|MLA)$/u.test(suffix)) return 'official';
  return /^(?:MD|M\.D\.|PhD|Ph\.D\.)$/u.test(suffix) ? 'expert' : 'person';
}
