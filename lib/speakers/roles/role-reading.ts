/** A stretch of words, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one mention of a person says about who they are. */
export interface RoleReading {
  readonly role: Stretch | null;
  readonly affiliation: Stretch | null;
  /** “the company's chief”: the affiliation is a description of a body named before. */
  readonly affiliationIsDescribed: boolean;
  /** With the words for that body: “president of the local”, printed where it stays unknown which body is meant. */
  readonly roleWithBody?: Stretch;
  readonly how: 'apposition' | 'title' | 'clause' | 'place';
}

/** Opens the noun phrase of a role. */
export const DETERMINER = /^(?:a|an|the|another|one|its|their|his|her)$/u;

/** What people do who have a role: “Jin, who heads the institute”. */
export const LEADS =
  /^(?:heads|headed|leads|led|runs|ran|directs|directed|chairs|chaired|founded|co-founded|coaches|coached|represents|represented|owns|owned|teaches|taught|manages|managed|oversees|oversaw|advises|advised|studies|studied|researches|researched|specialises|specializes|edits|edited|leading|heading|running|teaching|working|chairing)$/u;

/** Words between a role's first word and the comma before the name; longer phrases tell of something else. */
export const LONGEST_ROLE = 16;
