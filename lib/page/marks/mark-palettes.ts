import type { Palette } from '../../exchange/palette.ts';
import type { SpeakerKind, VoiceLook } from '../../speakers/speaker.ts';

/** A colour (hex) for each kind of speaker, and for statements of nobody we are sure of. */
type KindColors = Readonly<Record<SpeakerKind | 'unclear', string>>;

/**
 * The colours of marks on light and on dark ground, the same as in popup and panel (`components/shared/theme.css`, `components/shared/palettes.css`).
 * Each stands out 3 : 1 from either paper. Those for colour-blind readers are after M. Okabe and K. Ito, “Color Universal Design”
 * (2008); the single colour is grey in seven steps.
 */
export const MARK_PALETTES: Readonly<
  Record<Palette, { readonly light: KindColors; readonly dark: KindColors }>
> = {
  standard: {
    light: {
      official: '#a26c01',
      expert: '#20318a',
      person: '#1f9a5f',
      business: '#887bc9',
      organization: '#276d74',
      media: '#790a42',
      document: '#414300',
      unclear: '#635f57',
    },
    dark: {
      official: '#dca04e',
      expert: '#3f7cc4',
      person: '#c4e8b4',
      business: '#bfa3f6',
      organization: '#5fbab8',
      media: '#b8608a',
      document: '#777e3e',
      unclear: '#a5a29a',
    },
  },
  'colour-blind': {
    light: {
      official: '#d55e00',
      expert: '#0072b2',
      person: '#00805d',
      business: '#8f6a00',
      organization: '#3b7fa6',
      media: '#4d4d4d',
      document: '#a14a7d',
      unclear: '#635f57',
    },
    dark: {
      official: '#f08a3c',
      expert: '#4ba3dd',
      person: '#35b68f',
      business: '#e6b829',
      organization: '#8cc9ec',
      media: '#d0d0d0',
      document: '#d98fbb',
      unclear: '#a5a29a',
    },
  },
  single: {
    light: {
      official: '#6b6b6b',
      expert: '#1c1c1c',
      person: '#8b8b8b',
      business: '#7b7b7b',
      organization: '#4a4a4a',
      media: '#333333',
      document: '#5b5b5b',
      unclear: '#635f57',
    },
    dark: {
      official: '#b4b4b4',
      expert: '#f2f2f2',
      person: '#7a7a7a',
      business: '#9f9f9f',
      organization: '#c8c8c8',
      media: '#dcdcdc',
      document: '#8c8c8c',
      unclear: '#a5a29a',
    },
  },
};

/** The colour of a look: that of its kind, with a name or without. */
export function lookColor(colors: KindColors, look: VoiceLook): string {
  const kind = Object.entries(colors).find(([name]) => look === name || look === `${name}-unnamed`);
  if (kind === undefined) throw new Error(`Expected a colour for ${look}, got none`);
  return kind[1];
}
