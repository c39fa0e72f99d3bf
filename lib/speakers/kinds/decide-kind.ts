import { HONORIFICS } from '../data/name-parts.ts';
import type { SpeakerKind } from '../speaker.ts';
import { BODIES_BY_NAME, BODY_NOUNS_BY_KIND } from './body-nouns.ts';
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
  // “Wall Street” is no state, though it is a place.
  if (is === 'state') return BODIES_BY_NAME.get(name.toLowerCase()) ?? 'official';
  if (is === 'outlet') return 'media';
  if (!named) {
    const post = role === null && affiliation === null ? null : kindOfRole(role ?? name, affiliation);
    return post ?? kindOfWords(name);
  }
  if (is === 'body') return kindOfBody(name) ?? kindOfUnknownBody(name);
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
  if (role === null && affiliation === null && titles.length === 0) {
    const body = kindOfMisreadBody(name);
    if (body) return body;
  }
  const [suffix = ''] = name.split(/\s+/u).slice(-1);
  if (/^(?:MPs?|MEP|MSP|MLA)$/u.test(suffix)) return 'official';
  return /^(?:MD|M\.D\.|PhD|Ph\.D\.)$/u.test(suffix) ? 'expert' : 'person';
}

/** Most bodies of which nothing is known are companies, those known by their letters groups: “Corvella”, “TDU”. */
function kindOfUnknownBody(name: string): SpeakerKind {
  return /^\p{Lu}{3,}$/u.test(name) ? 'organization' : 'business';
}

/** Words that end names of people as well as of bodies: “Kate House”, “Ada Mills”. Of a person nothing else is known of, they say nothing. */
const SURNAMES: ReadonlySet<string> = new Set(
  'banks bank church house court park parks post mill mills steel paper press king mint bench crown lodge inn bar pub garage capital ford lines line case cook cooks marsh field fields hall wood woods young chase mission mail bell ring stone school schools college abbey temple bishop parish guild power powers gas moore lane foods may day news times mirror star'.split(
    ' ',
  ),
);

/** A body that was read as a person, since its name looks like one: “Velmora Air”, “Devon and Cornwall Police”. */
function kindOfMisreadBody(name: string): SpeakerKind | null {
  const words = name.split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (SURNAMES.has(last) && words.length < 3) return null;
  const known = BODIES_BY_NAME.get(name.toLowerCase());
  if (known) return known;
  return BODY_NOUNS_BY_KIND.get(last) ?? null;
}
