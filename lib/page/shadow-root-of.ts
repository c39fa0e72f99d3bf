/**
 * The shadow root of an element. A closed one is closed to the page's scripts only: browsers open it to extensions. Those are asked only
 * for elements that would show nothing without one, since each question costs.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open || !mayBeHost(element)) return open;
  const root = askBrowser(element);
  return isRoot(root) ? root : null;
}

/** Of the elements that HTML defines, those that can have a shadow root. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** `<news-story>`, `<div id="app"></div>` */
function mayBeHost(element: Element): boolean {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  const { localName } = element;
  return localName.includes('-') || (element.firstChild === null && HOSTS.has(localName));
}

/** `chrome.dom` is there in scripts of extensions alone, in Firefox too. */
function askBrowser(element: Element): unknown {
  const dom = memberOf(memberOf(globalThis, 'chrome'), 'dom');
  const ask = memberOf(dom, 'openOrClosedShadowRoot');
  return typeof ask === 'function' ? Reflect.apply(ask, dom, [element]) : null;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isRoot(answer: unknown): answer is ShadowRoot {
  return typeof answer === 'object' && answer !== null && 'host' in answer;
}

/** Of the nodes that stand in a page only shadow roots are fragments. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}
