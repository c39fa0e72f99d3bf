export const PALETTES = ['standard', 'colour-blind', 'single'] as const;
/** The colours of kinds of speakers, on the page and in the views. */
export type Palette = (typeof PALETTES)[number];
