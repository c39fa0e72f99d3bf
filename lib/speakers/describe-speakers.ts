import type { Attribution } from '../attribution/attribution.ts';
import type { TextSpan } from '../text/article.ts';
import type { Referent } from './resolution/group-names.ts';
import { isPartyMember } from './roles/is-party-member.ts';
import { readDescription, readRoles } from './roles/read-role.ts';
import { type RoleReading } from './roles/role-reading.ts';
import { type Stretch } from './roles/role-reading.ts';
import { spanOfWords, textOfWords } from './sources/read-words.ts';
import { type RunningText, wordsIn } from './sources/running-text.ts';
import { SPOKESPEOPLE } from './data/companions.ts';
import { RANKS } from './data/name-parts.ts';
import { hasCalling } from './kinds/kind-of-role.ts';
import { withCountriesOfCompanions } from './kinds/countries-of-companions.ts';
import { countryOfVoice } from './kinds/country-of-voice.ts';
import { decideKind, type VoiceEvidence } from './kinds/decide-kind.ts';
import type { Mention, Resolution, Speaker, SpeakerKind } from './speaker.ts';
import type { ResolvedSource, ResolvedSources, VoiceDraft } from './voices.ts';
import { bodyMeant, bodyOfPost, fullName } from './roles/body-meant.ts';
import { bodyCalled, calledAt } from './roles/body-called.ts';
import { PLACE_ENDINGS } from './data/places.ts';

/** Makes the speakers a reader sees out of the voices found, and says for each attribution whose words it holds. */
export function describeSpeakers(
  text: RunningText,
  attributions: readonly Attribution[],
  { voices, sources }: ResolvedSources,
): { speakers: Speaker[]; resolutions: Resolution[] } {
  const heard = new Set(
    sources.flatMap(({ voice, via, candidates, beside = [] }) => [voice, via, ...candidates, ...beside]),
  );
  const own = [...voices.values()].filter(({ key }) => heard.has(key)).sort((a, b) => a.firstAt - b.firstAt);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const spokenBy = Map.groupBy(sources, ({ voice }) => voice);
  const speakers = own.map((voice) => {
    const id = freeId(voice.name, taken);
    ids.set(voice.key, id);
    const spoken = spokenBy.get(voice.key) ?? [];
    return {
      ...withOwner(
        describe(text, voice, voices, spoken),
        spoken.flatMap(({ printed }) => printed ?? []),
      ),
      id,
      ...mentionsOf(
        text,
        voice,
        spoken.flatMap(({ mention }) => mention ?? []),
        spoken.flatMap(({ printed }) => printed ?? []),
      ),
    };
  });
  const placed = withCountriesOfCompanions(text, speakers);
  const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? null));
  const resolutions = attributions.map(({ id }, index) => {
    const source = sources[index];
    const beside = (source?.beside ?? []).flatMap((key) => ids.get(key) ?? []);
    return {
      attribution: id,
      speaker: idOf(source?.voice ?? null),
      via: idOf(source?.via ?? null),
      candidates: (source?.candidates ?? []).flatMap((key) => ids.get(key) ?? []),
      ...(beside.length > 0 ? { beside } : {}),
    };
  });
  return { speakers: placed, resolutions };
}

/** “Russia’s Defence Ministry”, where a source says whose ministry it is. */
function withOwner<Named extends Pick<Speaker, 'name'>>(
  described: Named,
  printedForms: readonly string[],
): Named {
  const owned = printedForms.find(
    (form) => /^\p{Lu}.*[’']s? \p{Lu}/u.test(form) && form.endsWith(` ${described.name}`),
  );
  return owned === undefined ? described : { ...described, name: owned };
}

/** `yang-jin`; a second speaker of that name is `yang-jin-2`. */
export function freeId(name: string, taken: Set<string>): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'speaker';
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

type Description = Pick<Speaker, 'name' | 'kind' | 'role' | 'affiliation' | 'country' | 'named' | 'evidence'>;

function describe(
  text: RunningText,
  voice: VoiceDraft,
  voices: ReadonlyMap<string, VoiceDraft>,
  spoken: readonly ResolvedSource[] = [],
): Description {
  const nothing = { role: null, affiliation: null, evidence: { role: null, affiliation: null } };
  if (voice.members.length > 0) {
    const [first] = voice.members.flatMap((key) => {
      const member = voices.get(key);
      return member ? [describe(text, member, voices)] : [];
    });
    return {
      ...nothing,
      name: voice.name,
      // Two who speak with one voice have the kind of whom the text names first.
      kind: first?.kind ?? 'person',
      country: null,
      named: true,
    };
  }
  const referent = voice.referent === null ? undefined : text.referents[voice.referent];
  if (referent?.referentClass === 'person' && voice.isToldAsOutlet !== true)
    return describePerson(text, referent, spoken);
  const evidence: VoiceEvidence = referent
    ? {
        is: sortOf(text, referent, voice),
        name: referent.name,
        named: true,
        role: null,
        affiliation: null,
        bodyIsCalled: bodyCalled(text, referent),
      }
    : {
        // A user's name is a person's: “acebush1”.
        is: voice.named && voice.sort === 'person' ? 'person' : 'body',
        name: voice.name,
        named: voice.named,
        role: null,
        affiliation: null,
      };
  const byWords = decideKind(evidence);
  const isNamed = referent !== undefined || voice.named;
  const kind = (isNamed ? null : kindOfPrincipal(text, voice.name, byWords)) ?? byWords;
  return {
    ...nothing,
    name: evidence.name,
    kind,
    country: countryOfVoice(evidence, kind),
    named: evidence.named,
  };
}

/**
 * The kind of the person for whom somebody speaks, which is theirs too: “a Ruiz spokesman”, “a spokesman for the singer Ana Ruiz”.
 * Null where nobody is named. Of whom nothing is told is no company: “Ruiz's rep”.
 *
 * @param otherwise the kind that the words alone give
 */
function kindOfPrincipal(
  text: RunningText,
  described: string,
  otherwise: SpeakerKind,
  self?: Referent,
): SpeakerKind | null {
  const words = principalIn(described.split(' '));
  if (words === null) return null;
  const fits = (form: string): boolean => words === form || words.endsWith(` ${form}`);
  const principal = text.referents.find(
    ({ referentClass, forms }) => referentClass === 'person' && forms.some(fits),
  );
  if (!principal || principal === self) return null;
  const { kind, role } = describePerson(text, principal, []);
  return kind === 'person' && role === null && otherwise !== 'business' ? otherwise : kind;
}

/** “Ms. Ruiz” of “Ms. Ruiz's spokesman”, “the singer Ana Ruiz” of “spokesman for the singer Ana Ruiz”. */
function principalIn(words: readonly string[]): string | null {
  const [first = '', link = '', ...behind] = words;
  if (SPEAKS.has(first) && /^(?:for|of)$/u.test(link)) return behind.join(' ');
  if (!SPEAKS.has(words.at(-1) ?? '')) return null;
  return words
    .slice(0, -1)
    .join(' ')
    .replace(/[’']s?$/u, '');
}

/** Who speaks for a person: also those who do more for them than speak. */
const SPEAKS: ReadonlySet<string> = new Set([
  ...SPOKESPEOPLE,
  ...['spokeswomen', 'representative', 'representatives', 'rep', 'reps', 'publicist', 'publicists'],
]);

function sortOf(
  text: RunningText,
  referent: Referent,
  { isToldAsOutlet = false }: VoiceDraft,
): VoiceEvidence['is'] {
  if (isToldAsOutlet) return 'outlet';
  return isNamedAfterPlace(text, referent) ? 'body' : SORTS[referent.referentClass];
}

/** “Denholm Transit” where the text also has “Denholm”: a body, if it speaks. */
function isNamedAfterPlace({ referents }: RunningText, { referentClass, name }: Referent): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return (
    referentClass === 'place' &&
    !PLACE_ENDINGS.has(last.toLowerCase()) &&
    referents.some((other) => other.referentClass === 'place' && name.startsWith(`${other.name} `))
  );
}

/** What a voice is that a name of this class stands for: places speak as states or cities. */
const SORTS: Readonly<Record<Referent['referentClass'], VoiceEvidence['is']>> = {
  person: 'person',
  body: 'body',
  outlet: 'outlet',
  state: 'state',
  place: 'state',
};

function describePerson(
  text: RunningText,
  referent: Referent,
  spoken: readonly ResolvedSource[],
): Description {
  const own = referent.mentions.filter((mention) => text.referentsOf[mention]?.length === 1);
  const readings = own.flatMap((mention) => readRoles(text, mention));
  const role = bestRole(text, readings) ?? bestRole(text, describedAs(text, spoken));
  const affiliated = role?.affiliation
    ? role
    : (readings.find(({ affiliation, affiliationIsDescribed }) => affiliation && !affiliationIsDescribed) ??
      readings.find(({ affiliation }) => affiliation));
  const told = affiliated?.affiliation ? affiliationText(text, affiliated) : null;
  const roleStretch = (role === affiliated && told === null ? role?.roleWithBody : null) ?? role?.role;
  const roleText = roleStretch ? printed(text, roleStretch) : null;
  const affiliation = told ?? (roleText === null ? null : bodyOfPost(text, roleText));
  const titles = own.flatMap((index) => {
    const mention = text.mentions[index];
    return mention && mention.titleFrom < mention.from
      ? [textOfWords(text.words, mention.titleFrom, mention.from - 1)]
      : [];
  });
  const who: VoiceEvidence = {
    is: 'person',
    name: referent.name,
    named: true,
    titles,
    role: roleText,
    // “Ruiz spokesman Owen Ames”: whoever speaks for somebody belongs to no body of that name.
    affiliation: affiliated?.affiliation && isPersonAt(text, affiliated.affiliation) ? null : affiliation,
    bodyIsCalled: affiliated?.affiliation ? calledAt(text, affiliated.affiliation) : null,
    alsoIs: readings.flatMap(({ role: other }) => (other ? [printed(text, other)] : [])),
  };
  const byWords = decideKind(who);
  const kind = (roleText === null ? null : kindOfPrincipal(text, roleText, byWords, referent)) ?? byWords;
  return {
    name: referent.name,
    kind,
    role: roleText,
    affiliation,
    country: countryOfVoice(who, kind),
    named: true,
    evidence: {
      role: spanOf(text, roleStretch),
      affiliation: affiliation === null ? null : spanOf(text, affiliated?.affiliation),
    },
  };
}

/** A family name of somebody whom the text names in full. */
function isPersonAt(text: RunningText, stretch: Stretch): boolean {
  const referent = text.referents[text.referentsOf[text.mentionAt[stretch.to] ?? -1]?.[0] ?? -1];
  return referent?.referentClass === 'person' && referent.name.endsWith(` ${printed(text, stretch)}`);
}

/** Less than any office, even one that is told in a clause; more than nothing. */
const PARTY_ONLY = 8;

/** An apposition or a full title before a bare rank; the first of each. */
function bestRole(text: RunningText, readings: readonly RoleReading[]): RoleReading | undefined {
  const weight = ({ role, how }: RoleReading) => {
    const words = role === null ? '' : printed(text, role);
    return (
      (hasCalling(words) ? 4 : 0) +
      (how === 'clause' ? 0 : 2) +
      (/\p{Ll}{4}/u.test(words) ? 1 : 0) -
      (isRank(words) ? 1 : 0) -
      // “Representative Ana Ruiz, Republican of Torva”: the office, where the text tells one.
      (isPartyMember(words) ? PARTY_ONLY : 0)
    );
  };
  return readings.reduce<RoleReading | undefined>((best, one) => {
    if (one.role === null) return best;
    return best === undefined || weight(one) > weight(best) ? one : best;
  }, undefined);
}

/** “Rear Admiral”, “Councillor”, “Lt. Col.”: says less than the post somebody holds. */
function isRank(role: string): boolean {
  return role.split(' ').every((word) => RANKS.has(word.toLowerCase().replace(/\.$/u, '')));
}

/** What the sources call a person whom the text names: “his lawyer said”. */
function describedAs(text: RunningText, spoken: readonly ResolvedSource[]): RoleReading[] {
  return spoken.flatMap(({ mention }) => {
    const at = mention?.form === 'description' ? wordsIn(text, mention.span) : null;
    const reading = at && readDescription(text, at.from, at.to);
    return reading ? [reading] : [];
  });
}

function printed(text: RunningText, { from, to }: Stretch): string {
  return textOfWords(text.words, from, to);
}

/** The body as printed; of “the company's chief” the name of the company, null where the text does not show which. */
function affiliationText(
  text: RunningText,
  { affiliation, affiliationIsDescribed }: RoleReading,
): string | null {
  if (affiliation === null) return null;
  return affiliationIsDescribed ? bodyMeant(text, affiliation) : fullName(text, affiliation);
}

function spanOf(text: RunningText, stretch: Stretch | null | undefined): TextSpan | null {
  return stretch ? spanOfWords(text.words, stretch.from, stretch.to) : null;
}

function mentionsOf(
  text: RunningText,
  voice: VoiceDraft,
  sourceMentions: readonly Mention[],
  printedForms: readonly string[],
): Pick<Speaker, 'aliases' | 'mentions'> {
  const referent = voice.referent === null ? undefined : text.referents[voice.referent];
  const named = (referent?.mentions ?? []).flatMap((index): Mention[] => {
    const mention = text.mentions[index];
    const span = mention ? spanOfWords(text.words, mention.from, mention.to) : null;
    return mention && span
      ? [
          {
            span,
            form: mention.parts.length > 1 || referent?.referentClass !== 'person' ? 'name' : 'short name',
          },
        ]
      : [];
  });
  const places = new Set(named.map(placeOf));
  const mentions = [...named, ...sourceMentions.filter((mention) => !places.has(placeOf(mention)))].sort(
    (a, b) => a.span.block - b.span.block || a.span.start - b.span.start,
  );
  const name = referent?.name ?? voice.name;
  const aliases = [...new Set([...(referent?.forms ?? []), ...printedForms])].filter((form) => form !== name);
  return { aliases, mentions };
}

function placeOf({ span }: Mention): string {
  return `${span.block}:${span.start}`;
}
