/** Something a file must not hold, with what it would do. */
export interface ForbiddenFind {
  readonly what: string;
  /** UTF-16 offset in the file. */
  readonly at: number;
}

type Rule = readonly [what: string, pattern: RegExp];

/** Ways to reach a network or to run text as a program. Words alone do not count where a word list may hold them. */
const IN_BUNDLES: readonly Rule[] = [
  ['fetch', /\bfetch\s*(?:\?\.)?\(/gu],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/gu],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/gu],
  ['WebTransport', /\bWebTransport\b/gu],
  ['EventSource', /\bEventSource\b/gu],
  ['sendBeacon', /\bsendBeacon\b/gu],
  ['peer connection', /\bRTCPeerConnection\b/gu],
  ['import from afar', /\bimport\s*\((?!\s*["'`]\.{1,2}\/)|\bfrom\s*["'`]https?:|\bimportScripts\s*\(/gu],
  ['eval', /(?<![.\w$])eval\s*\(/gu],
  ['new Function', /\bnew\s+Function\b|(?<![.\w$])Function\s*\(/gu],
];

/** Anything a page or a style sheet would load from elsewhere. */
const IN_PAGES: readonly Rule[] = [
  ['address of another machine', /(?:src|href|action|content)\s*=\s*(?:["']\s*)?(?:https?:)?\/\//giu],
  ['style from another machine', /url\(\s*["']?(?:https?:)?\/\/|@import\s+["']?(?:https?:)?\/\//giu],
];

/** Ways in which text could become markup. */
const IN_SOURCES: readonly Rule[] = [
  [
    'text as markup',
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write/gu,
  ],
];

/** What a file of the built extension must not hold; `name` tells scripts from pages and styles. */
export function forbiddenInBuild(name: string, content: string): ForbiddenFind[] {
  if (/\.m?js$/u.test(name)) return find(IN_BUNDLES, content);
  return /\.(?:html|css)$/u.test(name) ? find(IN_PAGES, content) : [];
}

/** What a file of our own sources must not hold. */
export function forbiddenInSource(content: string): ForbiddenFind[] {
  return find(IN_SOURCES, content);
}

function find(rules: readonly Rule[], content: string): ForbiddenFind[] {
  return rules.flatMap(([what, pattern]) =>
    Array.from(content.matchAll(pattern), ({ index }) => ({ what, at: index })),
  );
}
