import type { BlockId, TextSpan } from '../text/article.ts';

/** What a name is of. `other`: works, events, products, peoples, awards. */
export const NAME_KINDS = ['person', 'body', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A place where the article prints a name; titles (“Mr.”, “PM”) and the possessive ’s are no part of it. */
export interface Name {
  readonly span: TextSpan;
  readonly kind: NameKind;
  /** 0 … 1: how sure it is that this is a name of this kind and ends where it ends. */
  readonly certainty: number;
  /** Number of what it names, in `ArticleNames.named`. */
  readonly named: number;
}

/** Somebody or something the article names, in one or several forms. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form printed. */
  readonly name: string;
  /** Every form printed, the fullest first: “Mara Lind”, “Lind”. */
  readonly forms: readonly string[];
  /** Numbers of its names in `ArticleNames.names`, in reading order. */
  readonly names: readonly number[];
}

/** All names of an article: plain data. */
export interface ArticleNames {
  /** In reading order; no two overlap. */
  readonly names: readonly Name[];
  readonly named: readonly Named[];
  /** Numbers of the names of each block, in reading order. */
  readonly byBlock: ReadonlyMap<BlockId, readonly number[]>;
}

/** An article in which no names were looked for. */
export const NO_NAMES: ArticleNames = { names: [], named: [], byBlock: new Map() };
