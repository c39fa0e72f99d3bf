import { expect, test } from 'vitest';
import { readTextFile } from '../../lib/text/read-text-file.ts';

const HEADER = `Published Time: 2024-03-05
Title: Engineers find new cracks in the Otero dam
Category 1: TOWN; Category 2: WATER
Author: Ida Brandt
Author title: Author details not found
Author description: Author details not found
Text:
`;
const BODY = `The dam above Otero held through the night, but engineers found three new cracks in its wall.

“We are watching it,” said Marta Quill, the chief engineer.
`;

test('the header gives title, author and date, and its lines are no paragraphs', () => {
  const { article } = readTextFile(HEADER + BODY);
  expect(article).toMatchObject({
    title: 'Engineers find new cracks in the Otero dam',
    byline: 'Ida Brandt',
    published: '2024-03-05',
    publisher: null,
    language: 'en',
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'byline',
    'date',
    'paragraph',
    'paragraph',
  ]);
});

test.each([['Author: Author details not found'], ['Author: '], ['Author: N/A']])(
  '“%s” is no author',
  (line) => {
    expect(readTextFile(HEADER.replace('Author: Ida Brandt', line) + BODY).article.byline).toBeNull();
  },
);

test.each([
  ['with a header', HEADER + BODY],
  ['without one', BODY],
  ['with Windows line ends', (HEADER + BODY).replaceAll('\n', '\r\n')],
  ['with a byte order mark and indented lines', `\uFEFF${BODY.replaceAll('\n', '\n   ')}`],
  ['with the text on the header’s last line', HEADER.trimEnd() + ' ' + BODY],
  [
    'with glued headings',
    `Bags by the door in OteroThe people of the lower town were told to pack and to wait.\n${BODY}`,
  ],
])('every block is the verbatim slice at its place: a file %s', (_, file) => {
  const { article, starts } = readTextFile(file);
  expect(article.blocks.length).toBeGreaterThan(1);
  for (const { id, text } of article.blocks) {
    const start = starts[id] ?? -1;
    expect(file.slice(start, start + text.length)).toBe(text);
    expect(text).toBe(text.trim());
  }
});

test.each([
  [
    'a text that begins like a header',
    'Title: it is what the old wanted.\nThe rest of the town did not care for it much.\n',
  ],
  [
    'a colon in the first line',
    'Text: the new way to talk.\nThe rest of the town did not care for it much.\n'.replace('Text', 'Note'),
  ],
])('%s has no header', (_, file) => {
  expect(readTextFile(file).article.blocks).toHaveLength(2);
});

test('an empty file is an article without blocks', () => {
  expect(readTextFile('').article).toMatchObject({ title: '', blocks: [] });
});
