import type { VoiceLook } from '../speakers/speaker.ts';

/** What the line under a statement says, whatever its colour: there is a name, there is none, or it is not settled who speaks. */
const LINES = {
  named: 'underline solid 2px',
  unnamed: 'underline dashed 2px',
  unclear: 'underline dotted 3px',
} as const;

/** The line of a look, as `text-decoration` without the colour. Both browsers paint all of them in a highlight. */
export function markLine(look: VoiceLook): string {
  if (look === 'unclear') return LINES.unclear;
  return look.endsWith('-unnamed') ? LINES.unnamed : LINES.named;
}
