import type { VoiceLook } from '../speakers/speaker.ts';

/**
 * The line that distinguishes each kind of speaker without its colour, as `text-decoration` without the colour. No two are
 * alike; bodies have a line above as well, except media. Both browsers paint all of them in a highlight.
 */
export const MARK_LINES: Readonly<Record<VoiceLook, string>> = {
  expert: 'underline solid 2px',
  official: 'underline double 1px',
  document: 'underline solid 4px',
  person: 'underline dashed 2px',
  organization: 'underline overline solid 1px',
  business: 'underline overline dashed 1px',
  media: 'underline wavy 1px',
  unnamed: 'underline dotted 3px',
};
