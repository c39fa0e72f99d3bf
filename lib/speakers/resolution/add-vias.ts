import type { Attribution } from '../../attribution/attribution.ts';
import type { Resolving } from './antecedents-at.ts';
import { readSource } from '../sources/read-source.ts';
import { isToldElsewhere, outletTold } from './outlet-told.ts';
import { findDescribed } from './resolve-description.ts';
import { wordsInFirst } from '../sources/running-text.ts';
import { type ResolvedSource, referentVoice } from '../voices.ts';
import { resolveNames } from './resolve-names.ts';

/**
 * Adds through whom the words of each source came: the outlet that passes them on, the one to which they were said, or, for what the
 * same voice says next, that of before. The page's own outlet passes nothing on.
 */
export function addVias(
  state: Resolving,
  attributions: readonly Attribution[],
  sources: ResolvedSource[],
  publisher: string | null,
): void {
  let last: { readonly voice: string; readonly via: string; readonly ends: number } | null = null;
  attributions.forEach((attribution, index) => {
    const source = sources[index];
    if (!source) return;
    const isOuter = attribution.level === 'outer';
    const begins = attribution.content[0]?.block ?? 0;
    // What the same voice says next, in this paragraph or the one behind it, was said to the same outlet.
    const goesOn = isOuter && last?.voice === source.voice && begins - last.ends <= 1;
    const kept = goesOn && last && !isToldElsewhere(state.text, attribution) ? last.via : null;
    const via = resolveVia(state, attribution) ?? (isOuter ? voiceTold(state, attribution) : null) ?? kept;
    const isOwn = via === null || via === publisher || via === source.voice || source.voice === null;
    const ends = attribution.content.at(-1)?.block ?? begins;
    if (isOuter) last = isOwn ? null : { voice: source.voice, via, ends };
    if (!isOwn) sources[index] = { ...source, via };
  });
}

/** The voice of the outlet to which a statement was made. */
function voiceTold(state: Resolving, attribution: Attribution): string | null {
  const told = outletTold(state.text, attribution);
  const referent = told === null ? undefined : state.text.referentsOf[told.mention]?.[0];
  if (told === null || referent === undefined) return null;
  const named = referentVoice(state.text, referent);
  const voice = state.voices.get(named.key) ?? named;
  state.voices.set(voice.key, told.isOutlet ? { ...voice, isToldAsOutlet: true } : voice);
  return voice.key;
}

/** The outlet that passes words on. */
function resolveVia(state: Resolving, { via }: Attribution): string | null {
  const words = wordsInFirst(state.text, via);
  if (!words) return null;
  const head = readSource(state.text, words.from, words.to);
  if (head.kind === 'names') return resolveNames(state, head).voice;
  return head.kind === 'description'
    ? (findDescribed(state.text, head, state.traces, state.voices, state)[0] ?? null)
    : null;
}
