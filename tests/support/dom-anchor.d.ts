/** What tests use of the two; they have no types of their own. */
declare module 'dom-anchor-text-quote' {
  /** The words in the text of an element that a TextQuoteSelector means, found by likeness, near the hint; null where they are not. */
  export function toRange(
    root: Element,
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint: number },
  ): Range | null;
}
declare module 'dom-anchor-text-position' {
  /** What stands at a TextPositionSelector in the text of an element. */
  export function toRange(root: Element, selector: { readonly start: number; readonly end: number }): Range;
}
