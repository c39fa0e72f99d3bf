import { spanOfWords, textOfWords } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { Mention } from '../speaker.ts';
import type { ResolvedSource, VoiceDraft } from '../voices.ts';

/** A source that stands for nobody. */
export const NOBODY: ResolvedSource = {
  voice: null,
  via: null,
  candidates: [],
  mention: null,
  printed: null,
};

/** The text, and every voice heard in it so far. */
export interface VoicesOfText {
  readonly text: RunningText;
  readonly voices: Map<string, VoiceDraft>;
}

/** The source is this voice, by the words from one index to another. */
export function answer(
  state: VoicesOfText,
  voice: VoiceDraft,
  from: number,
  to: number,
  form: Mention['form'],
): ResolvedSource {
  const known = state.voices.get(voice.key) ?? voice;
  state.voices.set(known.key, known);
  return {
    voice: known.key,
    via: null,
    candidates: [],
    mention: mentionOf(state.text, from, to, form),
    printed: form === 'pronoun' ? null : textOfWords(state.text.words, from, to),
  };
}

/** The source may be any of these voices. */
export function leaveOpen(
  state: VoicesOfText,
  voices: readonly VoiceDraft[],
  from: number,
  to: number,
  form: Mention['form'],
): ResolvedSource {
  for (const voice of voices) state.voices.set(voice.key, state.voices.get(voice.key) ?? voice);
  return {
    voice: null,
    via: null,
    candidates: voices.map(({ key }) => key),
    mention: mentionOf(state.text, from, to, form),
    printed: null,
  };
}

/** The place of the words that stand for a voice, and what they are. */
export function mentionOf(
  text: RunningText,
  from: number,
  to: number,
  form: Mention['form'],
): Mention | null {
  const span = spanOfWords(text.words, from, to);
  return span === null ? null : { span, form };
}
