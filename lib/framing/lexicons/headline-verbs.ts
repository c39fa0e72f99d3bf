/** Verbs of attack as headlines print them; the language model takes many for nouns: “Varga slams the plan”. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `slams slammed blasts blasted bashes bashed clashes clashed lashes lashed lambasts lambasted rips ripped savages savaged skewers
  skewered hammers hammered torches torched shreds shredded trashes trashed scolds scolded berates berated mocks mocked taunts
  taunted smears smeared gloats gloated rants ranted crows crowed snubs snubbed`.split(/\s+/u),
);
