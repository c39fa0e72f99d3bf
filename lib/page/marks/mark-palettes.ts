import type { Palette } from '../../exchange/palette.ts';
import type { VoiceLook } from '../../speakers/speaker.ts';

/** A colour (hex) for each kind of speaker. */
type KindColors = Readonly<Record<VoiceLook, string>>;

const ONE_GREY = (grey: string, unnamed: string): KindColors => ({
  expert: grey,
  official: grey,
  document: grey,
  person: grey,
  organization: grey,
  business: grey,
  media: grey,
  unnamed,
});

/**
 * The colours of marks on light and on dark ground, the same as in popup and panel (`components/shared/theme.css`, `components/shared/palettes.css`).
 * Those for colour-blind readers are after M. Okabe and K. Ito, “Color Universal Design” (2008), made to stand out from the ground.
 */
export const MARK_PALETTES: Readonly<
  Record<Palette, { readonly light: KindColors; readonly dark: KindColors }>
> = {
  standard: {
    light: {
      expert: '#4a7fb8',
      official: '#ad7620',
      document: '#73268e',
      person: '#0d4a1a',
      organization: '#2c6e76',
      business: '#66681f',
      media: '#8a1058',
      unnamed: '#6d685e',
    },
    dark: {
      expert: '#6f8ae6',
      official: '#bb862c',
      document: '#f3b3fb',
      person: '#8be89a',
      organization: '#22b3c2',
      business: '#e0b52c',
      media: '#f56f88',
      unnamed: '#a5a29a',
    },
  },
  'colour-blind': {
    light: {
      expert: '#0072b2',
      official: '#d55e00',
      document: '#a14a7d',
      person: '#00805d',
      organization: '#3b7fa6',
      business: '#8f6a00',
      media: '#4d4d4d',
      unnamed: '#6d685e',
    },
    dark: {
      expert: '#4ba3dd',
      official: '#f08a3c',
      document: '#d98fbb',
      person: '#35b68f',
      organization: '#8cc9ec',
      business: '#e6b829',
      media: '#d0d0d0',
      unnamed: '#a5a29a',
    },
  },
  single: { light: ONE_GREY('#5a5a5a', '#6d685e'), dark: ONE_GREY('#b4b4b4', '#a5a29a') },
};
