import type { Article } from '../../lib/text/article.ts';

/** Makes a text of about so many lines. */
export type HostileText = (lines: number) => readonly string[];

const PLAIN = 'The mayor said on Monday that the bridge was safe. ';
const QUOTED = '“The bridge is safe,” said Anna Berg, an engineer at the River Institute. ';

/** Texts of one paragraph in which every statement looks for its neighbours: measured at full length. */
export const CROWDED: Readonly<Record<string, HostileText>> = {
  'one paragraph of quotations': (n) => [QUOTED.repeat(n)],
  'one paragraph of pronouns': (n) => ['“Yes,” he said. She said no. They said maybe. '.repeat(n)],
  'as many people as paragraphs': (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `“We agree,” said Ann${'abcdefghij'.charAt(i % 10)}${i} Berg${i}x, head of the Institute of Things${i}. Later she left.`,
    ),
};

/** Texts that are no articles, each unpleasant in one way. */
export const ODD: Readonly<Record<string, HostileText>> = {
  'one giant paragraph': (n) => [PLAIN.repeat(n)],
  'opening marks': (n) => ['“'.repeat(n * 20)],
  'straight marks': (n) => ['" '.repeat(n * 20)],
  'marks of every style': (n) => ['“ ‘ " « » ” ’ „ ‹ › 「 」 '.repeat(n * 2)],
  'nested marks': (n) => ['“a ‘b '.repeat(n * 3) + 'c’ d” '.repeat(n * 3)],
  'closing marks': (n) => ['a” '.repeat(n * 10)],
  apostrophes: (n) => ["'a' b's ".repeat(n * 5)],
  'one word of a megabyte': (n) => ['a'.repeat(n * 1000)],
  'capitalised words': (n) => ['Aa '.repeat(n * 15)],
  initials: (n) => ['A. '.repeat(n * 15)],
  'nothing but “said”': (n) => ['said '.repeat(n * 10)],
  '“he said that he said that”': (n) => ['he said that '.repeat(n * 5)],
  commas: (n) => [', '.repeat(n * 20)],
  '“Lind said, Lind said,”': (n) => ['Lind said, noting it leaks, '.repeat(n * 2)],
  'names joined by “and”': (n) => [`${'Anna Berg and '.repeat(n * 4)}Carl Lind said no.`],
  'ministers of ministries': (n) => [`${'minister of the ministry of the '.repeat(n * 3)}said no.`],
  spaces: (n) => [`${' '.repeat(n * 1000)}x`],
  'spaces that do not break': (n) => [`${'\u00a0'.repeat(n * 1000)}x`],
  'line breaks': (n) => [`${'\n'.repeat(n * 1000)}x`],
  'words far apart': (n) => [`word${' '.repeat(40)}`.repeat(n * 10)],
  'digits and commas': (n) => ['1,'.repeat(n * 200)],
  dots: (n) => ['.'.repeat(n * 400)],
  'dots and spaces': (n) => ['. '.repeat(n * 20)],
  hyphens: (n) => ['a-'.repeat(n * 200)],
  dashes: (n) => ['— '.repeat(n * 20)],
  'lone surrogates': (n) => ['\ud800x \udc00 '.repeat(n * 6)],
  emoji: (n) => ['👩‍👩‍👧‍👦 '.repeat(n * 4)],
  'direction controls': (n) => ['\u202eabc\u202c \u2067x\u2069 '.repeat(n * 4)],
  'combining marks': (n) => [`e${'\u0301'.repeat(n * 200)}`],
  'control characters': (n) => ['\u0000\u0001\u007f\u0085 '.repeat(n * 10)],
  addresses: (n) => ['http://a.example/c?d=e&'.repeat(n * 3)],
  'mail addresses': (n) => ['a@a.'.repeat(n * 20)],
  'glued sentences': (n) => ['endThe start.Next '.repeat(n * 4)],
  'words in camel case': (n) => ['aB'.repeat(n * 200)],
  brackets: (n) => ['('.repeat(n * 30)],
  'brackets and marks': (n) => ['(“['.repeat(n * 10)],
  Chinese: (n) => ['他说“好”。'.repeat(n * 4)],
  'short paragraphs': (n) => Array.from({ length: n * 2 }, (_, i) => `No ${i}.`),
  'the same paragraph': (n) => Array.from({ length: n * 2 }, () => PLAIN),
  'the same quotation': (n) => Array.from({ length: n }, () => QUOTED),
  'an interview without end': (n) => Array.from({ length: n }, (_, i) => `LIND: It is question ${i}.`),
};

/** A text as an article in English, so that nothing of it is left unread. */
export function articleOf(texts: readonly string[], title = 'The bridge is “safe”'): Article {
  return {
    title,
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
  };
}
