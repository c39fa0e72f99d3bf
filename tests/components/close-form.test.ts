import { afterEach, expect, test } from 'vitest';
import { closeForm } from '../../components/correcting/close-form.ts';

afterEach(() => document.body.replaceChildren());

function page(): HTMLDetailsElement {
  document.body.innerHTML =
    '<button id="elsewhere">Undo</button><details open><summary id="opens">Correct</summary><button id="save">Save</button></details>';
  const details = document.querySelector('details');
  if (!details) throw new Error('Expected a form');
  return details;
}

function focused(): string | undefined {
  return document.activeElement?.id;
}

test.each([
  ['the form that was saved', 'save'],
  ['what opens it', 'opens'],
])('the focus goes from %s to what opens it', (_, id) => {
  const details = page();
  document.getElementById(id)?.focus();
  closeForm(details);
  expect(details.open).toBe(false);
  expect(focused()).toBe('opens');
});

test('a focus that went with a part of the form comes back to what opens it', () => {
  const details = page();
  const save = document.getElementById('save');
  save?.focus();
  save?.remove();
  closeForm(details);
  expect(focused()).toBe('opens');
});

test('who has gone on to something else meanwhile stays there', () => {
  const details = page();
  document.getElementById('elsewhere')?.focus();
  closeForm(details);
  expect(details.open).toBe(false);
  expect(focused()).toBe('elsewhere');
});
