import { Readability } from '@mozilla/readability';

/** Runs in the page: Readability alone, on a copy as it asks for. */
export function readAlone(): void {
  const clone = document.cloneNode(true);
  if (!(clone instanceof Document)) throw new TypeError('Expected the copy of a document to be one');
  new Readability(clone).parse();
}
