import type { TargetedKeyboardEvent } from 'preact';

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

/** Escape closes a form: what was typed into it goes, and the focus is on what opens it again. */
export function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.open) return;
  // Not the popup or the panel as well.
  event.preventDefault();
  closeForm(event.currentTarget);
}
