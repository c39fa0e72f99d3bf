import type { Resolving } from './antecedents-at.ts';
import { answer, leaveOpen, NOBODY } from './answer-source.ts';
import { isToldAsKin } from './told-as-kin.ts';
import { ownerBefore } from './owner-before.ts';
import { type ResolvedSource, type VoiceDraft, referentVoice } from '../voices.ts';

/** The voice of the name that a source gives, or the joint voice of several. */
export function resolveNames(
  state: Resolving,
  head: { mentions: readonly number[]; from: number; to: number },
): ResolvedSource {
  const { text } = state;
  const known = head.mentions.map((mention) =>
    (text.referentsOf[mention] ?? []).map((referent) => referentVoice(text, referent)),
  );
  if (head.mentions.length === 1) {
    const [only = []] = known;
    const [first] = only;
    const mention = text.mentions[head.mentions[0] ?? -1];
    if (!first || !mention) return NOBODY;
    const form = mention.parts.length > 1 || mention.nameClass !== 'person' ? 'name' : 'short name';
    if (only.length > 1) {
      const meant = mention.titleFrom === mention.from ? principalOf(state, only) : null;
      return meant
        ? answer(state, meant, mention.from, mention.to, form)
        : leaveOpen(state, only, mention.from, mention.to, form);
    }
    return answer(state, first, ownerBefore(text, mention) ?? mention.from, mention.to, form);
  }
  const members = known.flatMap(([voice]) => voice ?? []);
  for (const member of members) state.voices.set(member.key, state.voices.get(member.key) ?? member);
  const firstMention = text.mentions[head.mentions[0] ?? -1];
  const lastMention = text.mentions[head.mentions.at(-1) ?? -1];
  if (!firstMention || !lastMention || members.length < 2) return NOBODY;
  const names = members.map(({ name }) => name);
  const joint: VoiceDraft = {
    key: `joint ${members
      .map(({ key }) => key)
      .sort()
      .join(' + ')}`,
    sort: 'group',
    referent: null,
    members: members.map(({ key }) => key),
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    named: true,
    head: '',
    firstAt: firstMention.from,
  };
  return answer(state, joint, firstMention.titleFrom, lastMention.to, 'name');
}

/**
 * Whom a family name alone means where several bear it: the only one whom the text does not introduce as another's wife or son, and
 * does not call by the given name; null where one of the others has spoken before.
 */
function principalOf({ text, traces }: Resolving, bearers: readonly VoiceDraft[]): VoiceDraft | null {
  const [meant, another] = bearers.filter((voice) => !isToldAsKin(text, voice));
  const known = text.referents[meant?.referent ?? -1];
  const isByGivenName = known?.forms.some((form) => form.toLowerCase() === known.parts[0]?.toLowerCase());
  if (!meant || another || isByGivenName !== false) return null;
  const hasSpoken = traces.some(
    ({ voice, source }) => source && voice !== meant.key && bearers.some(({ key }) => key === voice),
  );
  return hasSpoken ? null : meant;
}
