import type { Attribution } from '../attribution/attribution.ts';
import type { TextSpan } from '../text/article.ts';
import type { Referent } from './resolution/group-names.ts';
import { readRoles } from './roles/read-role.ts';
import { type RoleReading } from './roles/role-reading.ts';
import { type Stretch } from './roles/role-reading.ts';
import { spanOfWords, textOfWords } from './sources/read-words.ts';
import type { RunningText } from './sources/running-text.ts';
import { hasCalling } from './kinds/kind-of-role.ts';
import { withCountriesOfCompanions } from './kinds/countries-of-companions.ts';
import { countryOfVoice } from './kinds/country-of-voice.ts';
import { decideKind, type VoiceEvidence } from './kinds/decide-kind.ts';
import type { Mention, Resolution, Speaker } from './speaker.ts';
import type { ResolvedSources, VoiceDraft } from './voices.ts';

/** Makes the speakers a reader sees out of the voices found, and says for each attribution whose words it holds. */
export function describeSpeakers(
  text: RunningText,
  attributions: readonly Attribution[],
  { voices, sources }: ResolvedSources,
): { speakers: Speaker[]; resolutions: Resolution[] } {
  const heard = new Set(sources.flatMap(({ voice, via, candidates }) => [voice, via, ...candidates]));
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
        describe(text, voice, voices),
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
    return {
      attribution: id,
      speaker: idOf(source?.voice ?? null),
      via: idOf(source?.via ?? null),
      candidates: (source?.candidates ?? []).flatMap((key) => ids.get(key) ?? []),
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
  if (referent?.referentClass === 'person') return describePerson(text, referent);
  const evidence: VoiceEvidence = referent
    ? { is: SORTS[referent.referentClass], name: referent.name, named: true, role: null, affiliation: null }
    : {
        // A user's name is a person's: “acebush1”.
        is: voice.named && voice.sort === 'person' ? 'person' : 'body',
        name: voice.name,
        named: voice.named,
        role: null,
        affiliation: null,
      };
  const kind = decideKind(evidence);
  return {
    ...nothing,
    name: evidence.name,
    kind,
    country: countryOfVoice(evidence, kind),
    named: evidence.named,
  };
}

/** What a voice is that a name of this class stands for: places speak as states or cities. */
const SORTS: Readonly<Record<Referent['referentClass'], VoiceEvidence['is']>> = {
  person: 'person',
  body: 'body',
  outlet: 'outlet',
  state: 'state',
  place: 'state',
};

function describePerson(text: RunningText, referent: Referent): Description {
  const own = referent.mentions.filter((mention) => text.referentsOf[mention]?.length === 1);
  const readings = own.flatMap((mention) => readRoles(text, mention));
  const role = bestRole(text, readings);
  const affiliated = role?.affiliation
    ? role
    : (readings.find(({ affiliation, affiliationIsDescribed }) => affiliation && !affiliationIsDescribed) ??
      readings.find(({ affiliation }) => affiliation));
  const roleText = role?.role ? printed(text, role.role) : null;
  const affiliation = affiliated?.affiliation ? affiliationText(text, affiliated) : null;
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
    affiliation,
  };
  const kind = decideKind(who);
  return {
    name: referent.name,
    kind,
    role: roleText,
    affiliation,
    country: countryOfVoice(who, kind),
    named: true,
    evidence: { role: spanOf(text, role?.role), affiliation: spanOf(text, affiliated?.affiliation) },
  };
}

/** An apposition or a full title before a bare rank; the first of each. */
function bestRole(text: RunningText, readings: readonly RoleReading[]): RoleReading | undefined {
  const weight = ({ role, how }: RoleReading) => {
    const words = role === null ? '' : printed(text, role);
    return (hasCalling(words) ? 4 : 0) + (how === 'clause' ? 0 : 2) + (/\p{Ll}{4}/u.test(words) ? 1 : 0);
  };
  return readings.reduce<RoleReading | undefined>((best, one) => {
    if (one.role === null) return best;
    return best === undefined || weight(one) > weight(best) ? one : best;
  }, undefined);
}

function printed(text: RunningText, { from, to }: Stretch): string {
  return textOfWords(text.words, from, to);
}

/** “the company's chief” belongs to the body named last before it. */
function affiliationText(text: RunningText, { affiliation, affiliationIsDescribed }: RoleReading): string {
  if (affiliation === null) return '';
  if (affiliationIsDescribed) {
    for (let i = text.mentions.length - 1; i >= 0; i--) {
      const mention = text.mentions[i];
      if (!mention || mention.from >= affiliation.from) continue;
      const referent = text.referents[text.referentsOf[i]?.[0] ?? -1];
      if (referent && /^(?:body|outlet)$/u.test(referent.referentClass)) return referent.name;
    }
  }
  return printed(text, affiliation);
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
