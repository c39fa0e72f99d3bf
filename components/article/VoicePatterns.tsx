import type { Voice } from '../../lib/report/voice-shares.ts';

/** Kinds that are not plain colour; the same patterns as `.voice` has in `theme.css`, for drawings. */
const PATTERNED: ReadonlySet<Voice> = new Set<Voice>([
  'organization',
  'business',
  'media',
  'unnamed',
  'unclear',
]);

/** What fills a drawing of this kind above its colour: the address of its pattern, or nothing. */
export function patternOf(voice: Voice, prefix: string): string {
  return PATTERNED.has(voice) ? `url(#${prefix}-${voice})` : 'none';
}

/** The patterns of the kinds, under names that begin with `prefix`. */
export function VoicePatterns({ prefix }: { readonly prefix: string }) {
  const pattern = { patternUnits: 'userSpaceOnUse', width: 4, height: 4 } as const;
  return (
    <defs>
      <pattern id={`${prefix}-organization`} {...pattern}>
        <rect x="3" width="1" height="4" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}-business`} {...pattern}>
        <rect y="3" width="4" height="1" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}-media`} {...pattern}>
        <circle cx="2" cy="2" r="1.1" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}-unnamed`} {...pattern} patternTransform="rotate(45)">
        <rect width="2" height="4" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}-unclear`} {...pattern}>
        <rect x="1" y="1" width="3" height="3" fill="var(--paper)" />
      </pattern>
    </defs>
  );
}
