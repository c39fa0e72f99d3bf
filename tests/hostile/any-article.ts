import fc from 'fast-check';
import type { Article } from '../../lib/text/article.ts';
import { articleOf } from './hostile-texts.ts';

/** Sentences that say something, beside pieces that no sentence is made of. */
const piece = fc.oneof(
  fc.constantFrom(
    '“The dam was sound,” said Anna Berg, an engineer. ',
    'Carl Lind told the Norra Herald that nobody knew. ',
    '“We ‘saw’ it”, she added. ',
    'According to the ministry, the road is closed. ',
    '=HYPERLINK("http://a.example")',
    '@SUM(A1)',
    '+1',
    '-2',
    '[x](javascript:alert(1))',
    '<script>alert(1)</script>',
    '```',
    '| a | b |',
    '# ',
    '__proto__',
    'constructor',
    ' told the Norra Herald that ',
    ' he said. ',
    'Dr. Moor',
    'the ministry of roads',
    'www.a.example',
    '他说“好”。',
  ),
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '—',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2067',
    '\u2069',
    '\u200b',
    '\u0000',
    '\n',
    '\u00a0',
    ' ',
    '. ',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
/** Any text. */
export const text = fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
/** Any article of up to five paragraphs. */
export const article = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 5, size: 'max' }), text)
  .map(([texts, title]): Article => articleOf(texts, title));
