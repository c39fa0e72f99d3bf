/**
 * A form answers for its fields and a document for its forms and pictures by name, before it answers for itself: `<input name="parentNode">`
 * hides the form's own parent, from every script. What is asked here is asked of the browser's own definitions, which no page can name away.
 */

/** What is asked of elements and documents on the way through a page. */
const OF_ELEMENTS = [
  ...['attributes', 'children', 'childNodes', 'childElementCount', 'firstChild', 'firstElementChild'],
  ...['parentNode', 'parentElement', 'nextSibling', 'previousElementSibling', 'tagName', 'localName'],
  ...['nodeType', 'namespaceURI', 'ownerDocument', 'shadowRoot', 'isConnected', 'textContent', 'innerText'],
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'contains'],
  ...['getAttribute', 'hasAttribute', 'getRootNode', 'checkVisibility', 'getBoundingClientRect', 'id'],
  ...['compareDocumentPosition', 'getClientRects', 'scrollIntoView'],
] as const;
const OF_DOCUMENTS = [
  ...['body', 'head', 'title', 'documentElement', 'contentType', 'defaultView', 'readyState', 'nodeType'],
  ...['cloneNode', 'createTreeWalker', 'createRange', 'createElement', 'getSelection', 'textContent'],
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementById', 'contains'],
  ...['scrollingElement', 'adoptedStyleSheets', 'childNodes', 'children', 'compareDocumentPosition'],
  ...['addEventListener', 'removeEventListener', 'firstChild', 'documentURI', 'caretPositionFromPoint'],
] as const;

/** What an element or a document has under a name by itself. */
function trueMember(of: object, name: string | symbol): unknown {
  return Reflect.get(prototypeOf(of), name, of);
}

function prototypeOf(value: object): object {
  const prototype: unknown = Reflect.getPrototypeOf(value);
  return typeof prototype === 'object' && prototype !== null ? prototype : value;
}

/** A form that answers with its fields for what it is asked: nothing of it can be asked directly. */
export function isClobbered(element: Element): boolean {
  return isForm(element) && OF_ELEMENTS.some((name) => isNamedAway(element, name));
}

function isNamedAway(form: Element, name: string): boolean {
  // To be asked for all its text costs more than all else, and much where the whole page stands in a form.
  if (name === 'innerText' || name === 'textContent') return Object.hasOwn(form, name);
  return Reflect.get(form, name) !== trueMember(form, name);
}

/** A tag that is no word is a field called so. */
function isForm(element: Element): boolean {
  const tag: unknown = element.tagName;
  return typeof tag !== 'string' || tag === 'FORM' || tag === 'form';
}

/** The element around a node; forms that do not answer for themselves are passed over. */
export function parentOf(node: Node | null | undefined): Element | null {
  let parent: Element | null = node?.parentElement ?? null;
  while (parent !== null && isClobbered(parent)) parent = parentOfForm(parent);
  return parent;
}

function parentOfForm(form: Element): Element | null {
  const parent = trueMember(form, 'parentElement');
  return isElement(parent) ? parent : null;
}

/** The nodes in a form that does not answer for itself. */
export function nodesIn(form: Element): Iterable<Node> {
  const nodes = trueMember(form, 'childNodes');
  return isNodes(nodes) ? nodes : [];
}

/** The document itself, or, where it answers with forms and pictures for what it is asked, one that answers for itself. */
export function trueDocument(document: Document): Document {
  if (answeringOnes.has(document)) return document;
  const isTrue = OF_DOCUMENTS.every((name) => Reflect.get(document, name) === trueMember(document, name));
  const answering = isTrue ? document : (unmasked.get(document) ?? unmask(document));
  looked.set(document, answering);
  return answering;
}

/** The document of a node, which answers for itself; looked at when its page was last read. */
export function documentOf(node: Node): Document {
  const owner = node.ownerDocument ?? document;
  return looked.get(owner) ?? trueDocument(owner);
}

/** Whether a node stands in a document that is shown: one that a frame has left keeps its nodes. */
export function isOnThePage(node: Node): boolean {
  return node.isConnected && documentOf(node).defaultView !== null;
}

function unmask(document: Document): Document {
  const answering = new Proxy(document, {
    get: (target, name) => {
      const own: unknown = name in prototypeOf(target) ? bound(target, name) : Reflect.get(target, name);
      return own;
    },
    set: (target, name, value) => Reflect.set(prototypeOf(target), name, value, target),
  });
  unmasked.set(document, answering);
  answeringOnes.add(answering);
  return answering;
}

const looked = new WeakMap<Document, Document>();
const unmasked = new WeakMap<Document, Document>();
const answeringOnes = new WeakSet<Document>();

/** Whether a form on the page, or the document, does not answer for itself. */
function isMasked(page: Document): boolean {
  const answering = trueDocument(page);
  return answeringOnes.has(answering) || Array.from(answering.querySelectorAll('form')).some(isClobbered);
}

/**
 * Takes the names out of a copy of a page in which a form or the document does not answer for itself. The page is asked, not the copy: a form
 * answers by a name that it was once asked for even when the field has lost it.
 */
export function clearNames(copy: Document, page: Document): void {
  if (!isMasked(page)) return;
  const answering = new Proxy(copy, { get: (target, name) => bound(target, name) });
  for (const element of Array.from(answering.querySelectorAll(FIELDS))) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  // Without its fields a form answers for itself.
  for (const form of answering.querySelectorAll('form')) form.removeAttribute('name');
}

const FIELDS = 'input, select, textarea, button, output, object, fieldset, img, embed, iframe';

function bound(target: object, name: string | symbol): unknown {
  const value = trueMember(target, name);
  return typeof value === 'function'
    ? (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args)
    : value;
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'tagName' in value;
}

function isNodes(value: unknown): value is Iterable<Node> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
