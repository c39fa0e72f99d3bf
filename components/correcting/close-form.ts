/**
 * Closes a form that has been saved, and puts the focus on what opens it again, unless the reader has gone on to something else
 * while it was saved.
 */
export function closeForm(details: HTMLDetailsElement): void {
  const { activeElement, body } = details.ownerDocument;
  const isElsewhere = activeElement !== null && activeElement !== body && !details.contains(activeElement);
  details.removeAttribute('open');
  if (!isElsewhere) details.querySelector('summary')?.focus({ preventScroll: true });
}
