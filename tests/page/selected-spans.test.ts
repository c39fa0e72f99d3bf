import { expect, test } from 'vitest';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { selectedSpans } from '../../lib/page/choosing/selected-spans.ts';

const TEXT = [
  'The harbour wall fell on Monday night, and nobody on the island slept until the morning came.',
  '“We heard   it <em>in our</em> beds,” said Odd Berge, who repairs the boats of the fishing fleet there.',
  'The council meets again on Thursday to hear what the repair of the wall would cost the island.',
];

function read() {
  document.body.innerHTML = `<nav><p id="nav">Sections</p></nav><article><h1>The wall</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const reading = readPage(document, 'https://island.example/wall');
  const page = keptLivePage(document);
  if (!reading.ok || !page) throw new Error('Expected an article on the page');
  return { page, blocks: reading.value.article.blocks };
}

function select(from: [string, string], to: [string, string]): void {
  const place = ([selector, words]: [string, string], atEnd: boolean): [Node, number] => {
    const walker = document.createTreeWalker(
      document.querySelector(selector) ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at !== -1) return [node, atEnd ? at + words.length : at];
    }
    throw new Error(`Expected “${words}” on the page`);
  };
  document.getSelection()?.setBaseAndExtent(...place(from, false), ...place(to, true));
}

function selected(): string[] {
  const { page, blocks } = kept;
  return selectedSpans(page).map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}
let kept: ReturnType<typeof read>;

test.each<[string, [string, string], [string, string], string[]]>([
  ['words of one paragraph', ['article', 'We heard'], ['article', 'beds'], ['We heard it in our beds']],
  ['a word in part is taken whole', ['article', 'eard'], ['article', 'in o'], ['heard it in our']],
  [
    'over two paragraphs',
    ['article', 'said Odd'],
    ['article', 'The council'],
    ['said Odd Berge, who repairs the boats of the fishing fleet there.', 'The council'],
  ],
  ['nothing of the article', ['#nav', 'Sections'], ['#nav', 'Sections'], []],
])('%s', (_, from, to, words) => {
  kept = read();
  select(from, to);
  expect(selected()).toEqual(words);
});

test('nothing selected, or what was selected is gone from the reading', () => {
  kept = read();
  document.getSelection()?.removeAllRanges();
  expect(selected()).toEqual([]);
  const paragraph = document.querySelectorAll('article p')[1];
  if (paragraph) paragraph.textContent = 'Another text altogether stands here now.';
  select(['article', 'Another'], ['article', 'now']);
  expect(selected()).toEqual([]);
});
