/** Runs in the page: its address changes three times, its text does not. */
export function changeAddress(): void {
  history.replaceState({}, '', '/ferry.html?utm_source=mail');
  history.pushState({}, '', '/ferry.html#part-2');
  history.replaceState({}, '', '/story/ferry');
}

/** Runs in the page: a paragraph arrives, as one does in a story that goes on. */
export function addParagraph(): void {
  const late = document.createElement('p');
  late.textContent = 'The council will meet again in May, it was announced at the end of the evening.';
  document.querySelector('article')?.append(late);
}
