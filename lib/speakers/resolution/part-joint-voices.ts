import type { ResolvedSource, VoiceDraft } from '../voices.ts';

/**
 * Two who speak together and one of them alone as well are no third speaker: the statement is each one's. Its words are counted for
 * whose name comes first.
 */
export function partJointVoices(voices: ReadonlyMap<string, VoiceDraft>, sources: ResolvedSource[]): void {
  const alone = new Set(sources.map(({ voice }) => voice));
  sources.forEach((source, index) => {
    const members = voices.get(source.voice ?? '')?.members ?? [];
    const [first, ...beside] = members;
    if (first !== undefined && members.some((key) => alone.has(key)))
      sources[index] = { ...source, voice: first, beside, mention: null, printed: null };
  });
}
