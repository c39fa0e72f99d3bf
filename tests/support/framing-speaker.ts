import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';

/** A speaker made by hand: what is not given is empty. */
export function framingSpeaker(
  about: Pick<ReportedSpeaker, 'id' | 'name' | 'kind'> & Partial<ReportedSpeaker>,
): ReportedSpeaker {
  return {
    aliases: [],
    role: null,
    affiliation: null,
    country: null,
    named: true,
    mentions: [],
    evidence: { role: null, affiliation: null },
    attributions: [],
    words: 0,
    direct: 0,
    indirect: 0,
    verbs: [],
    ...about,
  };
}
