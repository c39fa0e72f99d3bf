/** What a reader must know about a reading before trusting its numbers; the views have a sentence for each. */
export type ReadingNote =
  /** The page asks to subscribe or log in, and only so many words of the article can be seen. */
  | { readonly kind: 'partial'; readonly words: number }
  /** So many words of the article are folded away on the page: “read more”. They are not analysed. */
  | { readonly kind: 'folded'; readonly words: number }
  /** The article is not in English: quotations are shown, nothing else is read. BCP 47 tag. */
  | { readonly kind: 'other-language'; readonly language: string }
  /** Entries are added while it is read. */
  | { readonly kind: 'live-blog' }
  /** So many more articles stand on the page; the one in view was read. */
  | { readonly kind: 'more-articles'; readonly count: number }
  /** The page had not arrived in full. */
  | { readonly kind: 'still-loading' }
  /** Two ways to find the article on the page disagree, or there is little text. */
  | { readonly kind: 'low-confidence' }
  /** The reader chose the text on the page. */
  | { readonly kind: 'chosen-by-hand' };
