import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { resolverFor } from '../../lib/page/marks/resolve-span.ts';
import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { isProse, textOf } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';

/** What `expected.json` holds; `tests/pages/README.md` says how to write one. */
interface Expected {
  readonly shows: string;
  readonly error?: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly prose: readonly string[];
  readonly apart: readonly (readonly [string, string])[];
  readonly passages?: readonly (readonly [string, string])[];
  readonly repeats?: readonly (readonly [string, readonly string[]])[];
  readonly notes?: readonly string[];
  readonly whose?: readonly (readonly [string, string])[];
}

const pages = import.meta.glob<string>('../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../pages/*/expected.json', {
  import: 'default',
  eager: true,
});

const fixtures = Object.entries(pages).map(([path, html]) => {
  const expected = expectations[path.replace('page.html', 'expected.json')];
  if (!expected) throw new Error(`Expected an expected.json beside ${path}, got none.`);
  return { slug: path.split('/').at(-2) ?? path, html, expected };
});

describe.each(fixtures)('$slug: $expected.shows', ({ html, expected }) => {
  test('is read', async () => {
    const document = await openPage(html);
    const reading = readPage(document, 'https://courier.example/otero/dam');
    if (expected.error !== undefined) {
      expect(reading).toEqual({ ok: false, error: expected.error });
      return;
    }
    if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
    const { title, byline, published, publisher, language, blocks } = reading.value.article;
    expect({ title, byline, published, publisher, language }).toEqual({
      title: expected.title,
      byline: expected.byline,
      published: expected.published,
      publisher: expected.publisher,
      language: expected.language,
    });
    expect(reading.value.notes.map(({ kind }) => kind)).toEqual(expected.notes ?? []);
    const prose = blocks.filter(isProse).map(({ text }) => text);
    expect(prose.map((text, i) => text.slice(0, expected.prose[i]?.length))).toEqual(expected.prose);
    const apart = blocks.filter((block) => !isProse(block)).map(({ kind, text }) => [kind, text]);
    expect(apart.map(([kind, text], i) => [kind, text?.slice(0, expected.apart[i]?.[1].length)])).toEqual(
      expected.apart,
    );
    if (expected.whose === undefined) return;
    const whose = blocks.flatMap(({ text, turn, signedBy }) => {
      const who = turn ?? (signedBy === undefined ? undefined : blocks[signedBy]?.text);
      return who === undefined ? [] : [[who, text]];
    });
    expect(whose.map(([who, text], i) => [who, text?.slice(0, expected.whose?.[i]?.[1].length)])).toEqual(
      expected.whose,
    );
  });
});

describe.each(fixtures.filter(({ expected }) => expected.error === undefined))(
  '$slug: $expected.shows',
  ({ html, expected }) => {
    test('what is printed again is told apart', async () => {
      const document = await openPage(html);
      const reading = readPage(document, 'https://courier.example/otero/dam');
      if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
      const { article } = reading.value;
      const { repeats, passages } = findPrintedAgain(article);
      const wanted = expected.passages ?? [];
      expect(
        passages.map(({ kind, copies }, i) => {
          const [copy] = copies[0] ?? [];
          return [kind, copy ? textOf(article, copy).slice(0, wanted[i]?.[1].length) : ''];
        }),
      ).toEqual(wanted);
      if (expected.repeats === undefined) return;
      expect(
        repeats.map(({ kind, first }, i) => [
          kind,
          first.map((id, j) => article.blocks[id]?.text.slice(0, expected.repeats?.[i]?.[1][j]?.length)),
        ]),
      ).toEqual(expected.repeats);
    });
  },
);

/** Line breaks and the marks around `<q>` are shown and stand in no node. */
const inNodes = (text: string): string => text.replace(/[\s“”‘’]/g, '');

const articles = fixtures.filter(({ expected }) => expected.error === undefined);

describe.each(articles)('$slug', ({ html }) => {
  test('every character leads back to its text node', async () => {
    const document = await openPage(html);
    readPage(document, 'https://courier.example/otero/dam');
    const page = keptLivePage(document);
    if (!page) throw new Error('Expected the reading to be kept, got none.');
    const resolve = resolverFor(page, () => []);
    for (const { id, text } of page.reading.article.blocks) {
      const words = resolve({ block: id, start: 0, end: text.length }).map(String).join('');
      expect(inNodes(words)).toBe(inNodes(text));
    }
  });
});
