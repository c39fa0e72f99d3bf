import type { Voice } from '../../lib/report/voice-shares.ts';

/** What fills a drawing of this voice above its colour: the address of its pattern, or nothing. */
export function patternOf(voice: Voice, prefix: string): string {
  if (voice === 'unclear') return `url(#${prefix}-unclear)`;
  return voice.endsWith('-unnamed') ? `url(#${prefix}-unnamed)` : 'none';
}

/** The patterns of what has no name and what is not settled, under names that begin with `prefix`; as `.voice` has them in `theme.css`. */
export function VoicePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-unnamed`}
        patternUnits="userSpaceOnUse"
        width="3.2"
        height="3.2"
        patternTransform="rotate(45)"
      >
        <rect width="1.4" height="3.2" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}-unclear`} patternUnits="userSpaceOnUse" width="3" height="3">
        <rect width="3" height="3" fill="var(--paper)" />
        <rect x="0.75" y="0.75" width="1.5" height="1.5" fill="var(--unclear)" />
      </pattern>
    </defs>
  );
}
