/** Where the article stands on the page. */
export interface ArticleArea {
  /** The text nodes of the article, as they stand on the live page. */
  readonly nodes: ReadonlySet<Node>;
  /** The smallest live element that holds them all. */
  readonly root: Element;
  /** Characters of all those nodes. */
  readonly characters: number;
  /** Other articles on the same page: it is endless. */
  readonly others?: ReadonlySet<Element>;
}
