/** Why a page could not be read; `components/app/StatusMessage.tsx` has a sentence for each. */
export const READ_FAILURES = [
  /** The reader has not clicked on this page (or the grant is over): click the toolbar button. */
  'not-granted',
  /** Pages of the browser itself: settings, new tab, about:, view-source. */
  'browser-page',
  'extension-store',
  'pdf',
  /** A file on this computer, and the browser does not let extensions read files. */
  'local-file',
  /** The browser shows its own error page (no connection, no such site). */
  'error-page',
  /** Nothing on the page reads like an article. */
  'no-article',
  /** A page of links to articles. */
  'front-page',
  'no-text',
  /** A large part of the page is a frame of another site, which is closed to the page and to us; the detail is its address. */
  'other-site-frame',
  /** … or a frame that the page itself has closed (`sandbox`). */
  'sealed-frame',
  /** … and has no address at which it could be opened on its own. */
  'frame-without-address',
  /** The tab was closed or went to another page while it was read. */
  'page-gone',
  /** The browser shows the page no more: it crashed, or its memory was needed elsewhere. */
  'page-stopped',
  'too-slow',
  /** The reader stopped the analysis of a long article. */
  'cancelled',
  /** The browser ended the background before it had answered, twice. */
  'analysis-stopped',
  /** The browser does not start the background: it was asked for, and gave no sign. Only starting the extension anew helps. */
  'background-silent',
  /** The reader has deleted all that is kept, the report of this page too. */
  'kept-deleted',
  /** Anything we did not foresee. */
  'unexpected',
] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];
