import type { Plugin } from 'vite';

/**
 * Builds the extension with Readability's two assignments of text as markup replaced by a parser whose document runs and
 * loads nothing. They work on our copy of the page and do no harm there, but Firefox's reviewers are right to ask about each one.
 * The result is the same, node for node.
 */
export function readabilityWithoutInnerHtml(): Plugin {
  return {
    name: 'readability-without-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?')[0]?.endsWith('/@mozilla/readability/Readability.js') === true
        ? withParser(code)
        : undefined;
    },
  };
}

const ASSIGNMENTS = [
  ['page.innerHTML = pageCacheHtml;', 'setContent(page, pageCacheHtml);'],
  ['tmp.innerHTML = noscript.innerHTML;', 'setContent(tmp, noscript.innerHTML);'],
] as const;

/**
 * As the setter of innerHTML parses: by the rules of the element's document (HTML or XML, quirks or not), inside a body.
 * Children are moved one by one: a page may have more of them than a call may have arguments.
 */
const SET_CONTENT = `
function setContent(element, markup) {
  var owner = element.ownerDocument;
  var parser = new DOMParser();
  var parsed = /xml/.test(owner.contentType)
    ? parser.parseFromString('<body xmlns="http://www.w3.org/1999/xhtml">' + markup + '</body>', 'application/xhtml+xml').documentElement
    : parser.parseFromString((owner.compatMode === 'CSS1Compat' ? '<!doctype html>' : '') + '<body>' + markup, 'text/html').body;
  element.textContent = '';
  while (parsed.firstChild) element.appendChild(parsed.firstChild);
}
`;

/** Readability's source with a parser in place of the setter. Throws when it is no longer the source this was written for. */
export function withParser(code: string): string {
  const changed = ASSIGNMENTS.reduce((source, [from, to]) => {
    if (source.split(from).length !== 2) throw new Error(`Expected “${from}” once in Readability 0.6`);
    return source.replace(from, to);
  }, code);
  return `${SET_CONTENT}${changed}`;
}
