import { SPEAKER_KINDS, type SpeakerKind } from '../speaker.ts';

/** The kinds of version 0.1.0. */
export const KINDS_OF_VERSION_1 = [
  'expert',
  'official',
  'politician',
  'organization',
  'company',
  'media',
  'person',
  'unnamed',
] as const;

/** Those of them that are called otherwise now. */
const EARLIER_NAMES: ReadonlyMap<string, SpeakerKind> = new Map([
  ['politician', 'official'],
  ['company', 'business'],
]);

/** The kind that a kind of an earlier version is now; null for “unnamed”, which is none any more, and for anything else. */
export function upgradedKind(kind: string): SpeakerKind | null {
  return EARLIER_NAMES.get(kind) ?? SPEAKER_KINDS.find((one) => one === kind) ?? null;
}
