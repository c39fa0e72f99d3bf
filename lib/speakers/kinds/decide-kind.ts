import { HONORIFICS } from '../data/name-parts.ts';
import { OUTLETS } from '../data/outlets.ts';
import type { SpeakerKind } from '../speaker.ts';
import { BODIES_BY_NAME, BODY_NOUNS_BY_KIND } from './body-nouns.ts';
import { kindOfBody } from './kind-of-body.ts';
import { kindOfRole } from './kind-of-role.ts';
import { kindOfWords } from './kind-of-words.ts';
import { OFFICIALS_BY_NAME } from './officials-by-name.ts';

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
  /** What the text calls a body, or the body a person belongs to, beside its name: “coalition of climate groups”. */
  readonly bodyIsCalled?: string | null;
  /** As what people speak for themselves whatever they do for a living: “one of the protesters”. */
  readonly alsoIs?: readonly string[];
}

/**
 * The kind of a voice, named or not: the one place where it is decided. For people the head of the role, the class of the
 * affiliation, then titles and what the name itself says; for bodies their name; without a name the words that are used.
 */
export function decideKind(voice: VoiceEvidence): SpeakerKind {
  const { is, name, named, role, affiliation } = voice;
  if (is !== 'person' && named && LAW.test(name)) return 'document';
  // “Wall Street” is no state, though it is a place.
  if (is === 'state') return BODIES_BY_NAME.get(name.toLowerCase()) ?? 'official';
  // A company of another kind may have an outlet: “on their YouTube channel”; or a name of the web: “Tidewatch.com, a data firm”.
  if (is === 'outlet') {
    const known = OUTLETS.has(name.toLowerCase()) ? 'media' : BODIES_BY_NAME.get(name.toLowerCase());
    return known ?? kindCalled(voice, name) ?? 'media';
  }
  if (!named) {
    const post = role === null && affiliation === null ? null : kindOfRole(role ?? name, affiliation);
    return post ?? kindOfWords(name);
  }
  if (is === 'body') return kindCalled(voice, name) ?? kindOfBody(name) ?? kindOfUnknownBody(name);
  const body = is === 'unknown' && role === null && affiliation === null ? kindOfBody(name) : null;
  return body ?? kindOfPerson(voice);
}

/** “Safer Streets Bill”, “Treaty of Oporia”. */
const LAW =
  /^\p{Lu}.* (?:Bill|Act|Law|Treaty|Constitution|Charter|Convention|Amendment|Clause|Code)$|^(?:Treaty|Charter|Constitution) of |^(?:Constitution|Amendment)$/u;

function kindOfPerson(voice: VoiceEvidence): SpeakerKind {
  const { name, titles = [], role, affiliation, alsoIs = [] } = voice;
  const called = affiliation === null ? null : kindCalled(voice, affiliation);
  const said = role === null ? null : kindOfRole(role, affiliation, called);
  const honorifics = titles
    .flatMap((title) => title.toLowerCase().split(/\s+/u))
    .flatMap((word) => HONORIFICS.get(word.replace(/\.$/u, ''))?.kind ?? []);
  // “Cmdr. Owen Ames, a spokesman for Steady Tide”: an officer speaks for no company.
  if (
    said === 'business' &&
    honorifics.includes('official') &&
    (affiliation === null || kindOfBody(affiliation) === null)
  )
    return 'official';
  // A lecturer who is heard as a protester speaks for nobody else.
  if (said === 'expert' && alsoIs.some((other) => FOR_ONESELF.test(other))) return 'person';
  if (said) return said;
  if (honorifics.includes('official') || honorifics.includes('politician')) return 'official';
  const title = titles.length > 0 ? kindOfRole(titles.join(' '), affiliation) : null;
  if (title) return title;
  if (affiliation !== null) {
    const body = called ?? kindOfBody(affiliation);
    if (body) return body;
  }
  if (honorifics.includes('expert')) return 'expert';
  if (honorifics.includes('clergy')) return 'organization';
  if (role === null && affiliation === null && titles.length === 0) {
    const body = kindOfMisreadBody(name);
    if (body) return body;
  }
  if (OFFICIALS_BY_NAME.has(name.toLowerCase().replaceAll('’', "'"))) return 'official';
  const [suffix = ''] = name.split(/\s+/u).slice(-1);
  if (/^(?:MPs?|MEP|MSP|MLA)$/u.test(suffix)) return 'official';
  return /^(?:MD|M\.D\.|PhD|Ph\.D\.)$/u.test(suffix) ? 'expert' : 'person';
}

const FOR_ONESELF =
  /\b(?:protest[eo]rs?|demonstrators?|victims?|survivors?|witness(?:es)?|suspects?|defendants?|accusers?|plaintiffs?|hostages?|activists?)$/iu;

/** What the text calls a body says more than its name, unless that is known: “Clean Tide, a coalition of fishers”. */
function kindCalled({ bodyIsCalled = null }: VoiceEvidence, name: string): SpeakerKind | null {
  if (bodyIsCalled === null || BODIES_BY_NAME.has(name.toLowerCase())) return null;
  return kindOfBody(bodyIsCalled.toLowerCase());
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
