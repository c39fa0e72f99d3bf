const VOTE = [
  'The ferry between Norra and Sund will stop running after dark from the first of May, the county council decided on Tuesday after four hours of debate.',
  '“I row across myself if I have to, but my patients cannot,” said Elin Varg, the only doctor on the island, after the vote on Tuesday evening.',
  'Tove Lind, who chairs the council, said: “Nobody will be cut off. The money goes to the school bus, and the bus goes over the bridge.”',
  'Fewer than nine people a night have used the last two crossings since the new bridge at Ekby was opened, according to the council’s own count.',
  'The islanders have until the end of March to appeal, and several of them said on the quay that they would do so before the week was out.',
];

const MILL = [
  'The old mill on the Aske was sold on Monday for two million crowns, and the buyer wants to build forty flats where flour was once ground.',
  '“We lose a piece of ourselves with that wheel,” said Runa Tofte, who has lived across the river for sixty years and watched it stop.',
  'Its owner, the Halvard family, had kept the mill closed since the flood of 1998 tore out the wheel and half of the lower floor.',
  '“It was that or let it fall into the river,” said Kari Halvard, the youngest of the family, on the steps of the town hall.',
  'Work begins in May, and a small museum will stand beside the flats, with the wheel in it, if the divers can find all of it.',
];

/** Two articles that have nothing in common. */
export const FERRY = {
  title: 'The last ferry leaves at dusk',
  paragraphs: VOTE,
  speaker: 'Elin Varg',
} as const;
export const WHEEL = { title: 'The mill and its wheel', paragraphs: MILL, speaker: 'Runa Tofte' } as const;

interface Invented {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function articleMarkup({ title, paragraphs }: Invented): string {
  return `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
}

export function pageOf(body: string, { title = 'The Norra Herald', lang = 'en', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
