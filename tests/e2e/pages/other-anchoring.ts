/** Libraries that anchor annotations in a page and are not ours, for a page of a test: they know selectors of the standard alone. */
export { toRange as rangeOfQuote } from 'dom-anchor-text-quote';
export { toRange as rangeOfPosition } from 'dom-anchor-text-position';
