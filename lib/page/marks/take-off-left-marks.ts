import { MARK_PREFIX } from './mark-prefix.ts';

/**
 * Takes off what the version of the extension before this one has painted: an update cuts its scripts off, and the page alone
 * still knows of it. On any other page there is nothing to do.
 */
export function takeOffLeftMarks(document: Document): void {
  const registry = document.defaultView?.CSS.highlights;
  if (registry === undefined) return;
  const left: string[] = [];
  // Firefox gives scripts of extensions no iterator of what belongs to the page.
  registry.forEach((_, name) => {
    if (name.startsWith(MARK_PREFIX)) left.push(name);
  });
  if (left.length === 0) return;
  for (const name of left) registry.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOfMarks(sheet));
}

function isOfMarks({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[0]?.cssText.startsWith(`::highlight(${MARK_PREFIX}`) === true;
}
