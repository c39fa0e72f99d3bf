import { trueDocument } from '../true-members.ts';

/** Frames in frames are looked into this deep. */
const MAX_DEPTH = 3;

const FRAMES = 'iframe, frame, object';

/** An element that shows a document of its own. */
export interface FrameElement extends Element {
  /** Null where it is closed to the page. */
  readonly contentDocument: Document | null;
  /** The address of `<iframe>` and `<frame>` … */
  readonly src?: string;
  /** … and of `<object>`. */
  readonly data?: string;
}

/** The elements of a document that show documents of their own. */
export function frameElements(document: Document): FrameElement[] {
  return Array.from(document.querySelectorAll<FrameElement>(FRAMES));
}

/** The documents of a page's frames, and of the frames in them, that the page itself may read; those of other sites are closed to it and to us. */
export function framesOf(document: Document, depth = 1): Document[] {
  return (
    frameElements(document)
      .map((frame) => frame.contentDocument)
      .filter((inner) => inner !== null)
      .map((inner) => trueDocument(inner))
      // Drawings and what has only begun to arrive have none.
      .filter((inner) => inner.querySelector('body, frameset') !== null)
      .flatMap((inner) => [inner, ...(depth < MAX_DEPTH ? framesOf(inner, depth + 1) : [])])
  );
}
