import { BODY_WORDS, type BodyClass, KNOWN_BODIES } from '../data/body-words.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { OUTLETS, OUTLET_WORDS, WEB_NAME } from '../data/outlets.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_OF_SEAT } from '../data/places.ts';
import { ROLE_NOUNS, type RoleClass } from '../data/role-nouns.ts';
import type { Referent } from '../resolution/group-names.ts';
import type { SpeakerKind } from '../speaker.ts';

/** What a person's titles, role and affiliation, all as printed, say about their kind. */
export function kindOfPerson(
  titles: readonly string[],
  role: string | null,
  affiliation: string | null,
): SpeakerKind {
  const honorifics = titles
    .flatMap((title) => title.toLowerCase().split(/\s+/u))
    .flatMap((word) => HONORIFICS.get(word.replace(/\.$/u, ''))?.kind ?? []);
  const office = honorifics.find((kind) => kind === 'official' || kind === 'politician');
  const institution = affiliation === null ? null : classOfInstitution(affiliation);
  const roleClass = role === null ? null : classOfRole(role, institution);
  if (roleClass !== null && roleClass !== 'open') return roleClass;
  if (office === 'official' || office === 'politician') return office;
  if (institution === 'outlet') return 'media';
  if (institution === 'research') return 'expert';
  if (institution === 'state') return roleClass === 'open' || role === null ? 'official' : 'person';
  if (institution === 'political') return 'politician';
  if (honorifics.includes('expert')) return 'expert';
  return 'person';
}

/** The role's head word decides; offices that companies have too take their kind from the body. */
function classOfRole(role: string, institution: BodyClass | 'outlet' | null): RoleClass | null {
  const lower = role.toLowerCase();
  const head = lower.split(/\s(?:of|for|at|in|to|with|from|on|who|under)\s/u)[0] ?? lower;
  const words = head.split(/[\s/]+/u).map((word) => word.replace(/[.,’']s?$/u, ''));
  const found = words.flatMap((word) => {
    const known = ROLE_NOUNS.get(word) ?? ROLE_NOUNS.get(word.replace(/s$/u, ''));
    return known === undefined ? [] : [{ word, known }];
  });
  const last = found.at(-1);
  if (!last) return /^(?:lead|head|chair|direct|run|found|overs)/u.test(lower) ? 'open' : null;
  if (
    /^(?:president|leader|secretary|governor|speaker|officer|administrator|delegate|representative|commissioner)$/u.test(
      last.word,
    )
  ) {
    if (institution === 'company' || institution === 'other') return 'person';
    if (institution === 'research') return 'expert';
    if (institution === 'outlet') return 'media';
    if (/\bvice president of \p{Ll}/u.test(lower)) return 'person';
    if (last.word === 'officer' && /\b(?:chief|executive|operating|financial)\b/u.test(head)) return 'open';
  }
  if (last.known === 'open') {
    const strong = found.find(({ known }) => known === 'expert' || known === 'media' || known === 'official');
    return institution === null && strong ? strong.known : 'open';
  }
  return last.known;
}

/** What sort of body an affiliation names. */
function classOfInstitution(affiliation: string): BodyClass | 'outlet' | null {
  const lower = affiliation.toLowerCase().replace(/^the /u, '');
  if (OUTLETS.has(lower) || WEB_NAME.test(lower)) return 'outlet';
  const known = KNOWN_BODIES.get(lower);
  if (known) return known;
  const words = lower.split(/[\s,’']+/u);
  const classes = words.flatMap((word) => BODY_WORDS.get(word) ?? []);
  if (words.some((word) => OUTLET_WORDS.has(word)) && classes.length === 0) return 'outlet';
  const first = (['research', 'state', 'political', 'company', 'other'] as const).find((one) =>
    classes.includes(one),
  );
  if (first) return first;
  for (let i = 0; i < words.length; i++) {
    const inside =
      KNOWN_BODIES.get(words[i] ?? '') ?? KNOWN_BODIES.get(`${words[i] ?? ''} ${words[i + 1] ?? ''}`);
    if (inside) return inside;
  }
  return countryIn(affiliation) === null ? null : 'state';
}

/** Media, company or organisation, from the name alone. */
export function kindOfBody(referent: Referent): SpeakerKind {
  if (referent.referentClass === 'outlet') return 'media';
  return classOfInstitution(referent.name) === 'company' || /\p{Ll}\p{Lu}/u.test(referent.name)
    ? 'company'
    : 'organization';
}

/** The country that printed words name: “Chinese Academy of …” → China. A field of study names none: “Russian Studies”. */
export function countryIn(printed: string): string | null {
  const all = printed.toLowerCase();
  for (const [name, country] of COUNTRY_OF_SEAT) if (all.includes(name)) return country;
  const words = printed.replace(/[’']s?(?=\s|$)/gu, '').split(/\s+/u);
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i] ?? '')) continue;
    for (let size = Math.min(3, words.length - i); size > 0; size--) {
      const phrase = words
        .slice(i, i + size)
        .join(' ')
        .replace(/,$/u, '')
        .toLowerCase();
      const country =
        COUNTRY_BY_NAME.get(phrase) ??
        COUNTRY_BY_DEMONYM.get(phrase) ??
        (size === words.length ? COUNTRY_BY_CAPITAL.get(phrase) : undefined);
      if (country && !isField(words, i + size)) return country.name;
    }
  }
  return null;
}

/** “… Studies” comes before any preposition or body word. */
function isField(words: readonly string[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const word = (words[i] ?? '').toLowerCase();
    if (/^(?:at|of|under|in|from|for)$/u.test(word) || BODY_WORDS.has(word)) return false;
    if (/^(?:studies|languages?|literature|history|relations|affairs)$/u.test(word))
      return !words.slice(i + 1, i + 2).some((next) => BODY_WORDS.has(next.toLowerCase()));
  }
  return false;
}

/** Whether a role names an office or a profession, more than “witness” or “star” do. */
export function hasOffice(role: string): boolean {
  const known = classOfRole(role, null);
  return known !== null && known !== 'person';
}
