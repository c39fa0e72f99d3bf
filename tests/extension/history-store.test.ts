import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../lib/history/reading/reading-filter.ts';
import { corpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { database, StoreError, type Database } from '../../lib/extension/storage/database.ts';
import { historyStore, type HistoryStore } from '../../lib/extension/storage/history-store.ts';
import { historyOf } from '../support/history-of.ts';
import type { HistoryEntry } from '../../lib/history/history-entry.ts';

const WIRE =
  'The two ministers met for six hours in the border town on Monday and left without naming a date for the next meeting.';
const QUOTE = '“The mill must turn again before winter, whatever the council says,”';
const SHORT = '“It turns,”';
const ALLOWED = { isOn: true, isPrivate: false };

function article(
  number: number,
  more: { own?: string; role?: string; quote?: string; readAt?: number } = {},
): HistoryEntry {
  const { own = WIRE, role = 'baker', quote = QUOTE, readAt = number } = more;
  return historyOf(
    `https://paper${number}.example/story`,
    {
      article: { title: `Story ${number}`, publisher: `Paper ${number}` },
      blocks: [own, `${quote} said Runa Tofte.`, 'Analysts said it rains.'],
      speakers: [
        { name: 'Runa Tofte', kind: 'person', role },
        { name: 'Analysts', kind: 'expert', named: false },
      ],
      statements: [
        { block: 1, words: quote, by: 'Runa Tofte' },
        { block: 2, words: 'it rains', by: 'Analysts', type: 'indirect' },
      ],
    },
    readAt,
  );
}

let runs = 0;
let store: HistoryStore;
beforeEach(() => {
  store = historyStore(database(`history-${runs++}`), 5);
});
const remember = (entry: HistoryEntry) => store.remember(entry, ALLOWED);
const value = async <T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; error: string }>,
): Promise<T> => {
  const done = await outcome;
  if (!done.ok) throw new Error(done.error);
  return done.value;
};
const titles = async () => (await value(store.articles())).map(({ title }) => title);

describe('when the browser grants no more room', () => {
  /** A database that has room for so many articles. */
  function small(room: number) {
    const whole = database(`small-${runs++}`);
    return {
      ...whole,
      write: (async (stores, work, durability) => {
        const outcome = await whole.write(
          stores,
          async (within) => {
            const done = await work(within);
            if ((await within.objectStore('heads').count()) > room) throw new StoreError('full');
            return done;
          },
          durability,
        );
        return outcome;
      }) satisfies Database['write'],
    };
  }

  test('the oldest go, and it is told how many', async () => {
    const told = vi.fn();
    const own = historyStore(small(30), 10_000, told);
    for (let i = 1; i <= 31; i++) expect((await own.remember(article(i), ALLOWED)).ok).toBe(true);
    expect(told.mock.calls).toEqual([[25]]);
    const kept = await value(own.articles());
    expect([kept.length, kept[0]?.title, kept.at(-1)?.title]).toEqual([6, 'Story 31', 'Story 26']);
  });

  test('and there is no room for a single one: nothing is lost but that article', async () => {
    const told = vi.fn();
    const own = historyStore(small(0), 10_000, told);
    expect(await own.remember(article(1), ALLOWED)).toEqual({ ok: false, error: 'full' });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('what is counted over all articles', () => {
  test('comes some at a time, without paragraphs, and counts what was kept', async () => {
    for (let i = 1; i <= 5; i++) await remember(article(i));
    const batches = await Array.fromAsync(store.readings(2));
    expect(batches.map((batch) => batch.ok && batch.value.length)).toEqual([2, 2, 1]);
    const articles = batches.flatMap((batch) => (batch.ok ? batch.value : []));
    expect(articles[0]).not.toHaveProperty('paragraphs');
    const figures = corpusFigures(articles, EVERYTHING);
    const kept = await value(store.all());
    expect(figures.articles).toBe(kept.length);
    expect(figures.all.statements).toBe(
      kept.reduce((sum, { statements }) => sum + (statements?.length ?? 0), 0),
    );
    expect(figures.all.words.total).toBe(kept.reduce((sum, { words }) => sum + words.total, 0));
  });
  test('nothing, when nothing is remembered', async () => {
    expect(await Array.fromAsync(store.readings())).toEqual([]);
  });
});

describe('what is remembered', () => {
  test.each([
    ['in a private window', { isOn: true, isPrivate: true }],
    ['when history is off', { isOn: false, isPrivate: false }],
  ])('nothing %s', async (_, permit) => {
    expect(await store.remember(article(1), permit)).toEqual({ ok: true, value: false });
    expect(await titles()).toEqual([]);
  });

  test('newest first; read again, an article is there once', async () => {
    await remember(article(1));
    await remember(article(2));
    await remember(article(1, { readAt: 3 }));
    expect(await titles()).toEqual(['Story 1', 'Story 2']);
    expect(await value(store.entry('https://paper1.example/story'))).toMatchObject({ readAt: 3 });
  });

  test('so many and no more: the oldest go, with all that leads to them', async () => {
    for (let i = 1; i <= 7; i++) await remember(article(i));
    expect(await titles()).toEqual(['Story 7', 'Story 6', 'Story 5', 'Story 4', 'Story 3']);
    const related = await value(store.related(article(9)));
    expect(related.articles).toHaveLength(5);
    expect(related.speakers[0]?.appearances).toHaveLength(5);
  });

  test('until it is deleted', async () => {
    await remember(article(1));
    await remember(article(2));
    await store.deleteArticle('https://paper1.example/story');
    expect(await titles()).toEqual(['Story 2']);
    await store.deleteAll();
    expect(await titles()).toEqual([]);
    expect(await value(store.related(article(3)))).toEqual({ articles: [], speakers: [] });
  });

  test('from a file, of two readings the later one', async () => {
    await remember(article(1, { role: 'new', readAt: 9 }));
    await store.restore([article(1, { role: 'old', readAt: 3 }), article(2)]);
    expect((await value(store.all())).map(({ speakers }) => speakers[0]?.role)).toEqual(['new', 'baker']);
  });
});

describe('what an article has in common with earlier ones', () => {
  test('a speaker, with outlets and roles as they were then, newest first', async () => {
    await remember(article(1, { role: 'baker' }));
    await remember(article(2, { role: 'councillor' }));
    const { speakers } = await value(store.related(article(3)));
    expect(speakers.map(({ name, times }) => [name, times])).toEqual([['Runa Tofte', 2]]);
    expect(
      speakers[0]?.appearances.map(({ article: from, speaker }) => [from.publisher, speaker.role]),
    ).toEqual([
      ['Paper 2', 'councillor'],
      ['Paper 1', 'baker'],
    ]);
  });

  test('how many there are does not count the article itself, however long ago it was read', async () => {
    const large = historyStore(database(`history-${runs++}`), 20);
    const counted = async (entry: HistoryEntry) =>
      (await value(large.related(entry))).speakers.map(({ times }) => times);
    for (let i = 1; i <= 10; i++) {
      expect(await counted(article(i))).toEqual(i === 1 ? [] : [i - 1]);
      await large.remember(article(i), ALLOWED);
      expect(await counted(article(i))).toEqual(i === 1 ? [] : [i - 1]);
    }
    expect(await counted(article(1))).toEqual([9]);
    expect(await counted({ ...article(1), speakers: article(1).speakers.slice(1) })).toEqual([]);
    expect(await counted(article(11))).toEqual([10]);
  });

  test('a paragraph, the same or nearly so', async () => {
    await remember(article(1, { own: WIRE.replace('six', 'seven'), quote: SHORT }));
    await remember(
      article(2, {
        own: 'Words about something else altogether, which nobody would take for the same story at all.',
        quote: SHORT,
      }),
    );
    const { articles } = await value(store.related({ ...article(3), speakers: [] }));
    expect(
      articles.map(({ article: from, paragraphs }) => [
        from.title,
        paragraphs.map(({ there }) => there.number),
      ]),
    ).toEqual([['Story 1', [1]]]);
  });

  test('a quote that is cut', async () => {
    await remember(article(1, { quote: '“The mill must turn again before winter,”' }));
    const { speakers } = await value(store.related(article(3)));
    expect(speakers[0]?.quotes).toMatchObject([{ cut: 'there', article: { title: 'Story 1' } }]);
  });

  test('nothing: not itself, not voices without a name, not another of that family name', async () => {
    const own = article(1);
    await remember(own);
    await remember({
      ...article(2, {
        own: 'A quiet day on the river, and no minister anywhere to be seen for miles around it.',
        quote: SHORT,
      }),
      speakers: own.speakers.map((speaker) => ({
        ...speaker,
        name: speaker.named ? 'Ada Tofte' : speaker.name,
      })),
    });
    expect(await value(store.related(own))).toEqual({ articles: [], speakers: [] });
  });
});
