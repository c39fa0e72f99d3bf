import type { HeardSpeaker, HeardStatement } from '../../lib/history/history-entry.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../lib/speakers/speaker.ts';

/** A statement as a test writes it down: who, of which kind, the words. */
export interface SampleSaid {
  readonly by: string;
  readonly kind?: SpeakerKind;
  readonly named?: boolean;
  readonly words: string;
  readonly direct?: boolean;
  readonly via?: string;
  readonly role?: string;
}

/** A remembered article from invented statements; a statement by nobody (“”) is not settled. */
export function rememberedArticle(
  outlet: string,
  day: string,
  said: readonly SampleSaid[],
  more: Partial<RememberedArticle> = {},
): RememberedArticle {
  const names = [...new Set(said.map(({ by }) => by).filter((by) => by !== ''))];
  const count = (words: string): number => words.split(' ').length;
  const speakers = names.map((name): HeardSpeaker => {
    const own = said.filter(({ by }) => by === name);
    return {
      name,
      kind: own[0]?.kind ?? 'person',
      named: own[0]?.named ?? true,
      role: own[0]?.role ?? null,
      affiliation: null,
      words: own.reduce((sum, { words }) => sum + count(words), 0),
      direct: own.filter(({ direct = true }) => direct).length,
      indirect: own.filter(({ direct = true }) => !direct).length,
      quotes: own.filter(({ direct = true }) => direct).map(({ words }) => words),
    };
  });
  const attributed = said.reduce((sum, { words }) => sum + count(words), 0);
  return {
    address: `https://${outlet.toLowerCase().replaceAll(/\W+/gu, '-')}.example/${day}`,
    fingerprint: '3-a-b',
    title: `What ${outlet} had on ${day}`,
    publisher: outlet,
    published: day,
    readAt: Date.parse(`${day}T12:00:00Z`),
    words: { total: attributed * 2, attributed },
    speakers,
    statements: said.map(
      ({ by, kind = 'person', named = true, words, direct = true, via = null }, i): HeardStatement => ({
        speaker: by === '' ? null : names.indexOf(by),
        kind: by === '' ? null : kind,
        named: by !== '' && named,
        direct,
        via,
        words,
        paragraph: i + 1,
      }),
    ),
    unheard: [],
    ...more,
  };
}

/** Many invented articles by two dozen outlets over some months; the same number gives the same articles. */
export function manyArticles(count: number): RememberedArticle[] {
  return Array.from({ length: count }, (_, i) => {
    const outlet = `${['Harbour', 'Lantern', 'Tarn', 'Elber'][i % 4] ?? ''} ${['Courier', 'Weekly', 'Wire', 'Ledger', 'Post', 'Observer'][Math.floor(i / 4) % 6] ?? ''}`;
    const month = String((i % 7) + 4).padStart(2, '0');
    const said = Array.from({ length: i % 6 }, (__, j): SampleSaid => {
      const kind = SPEAKER_KINDS[(i + j) % SPEAKER_KINDS.length] ?? 'person';
      const named = (i + j) % 3 !== 0;
      const number = (i * 7 + j * 3) % 40;
      return {
        by: named ? `Voice ${String.fromCharCode(65 + (number % 26))}${number}` : `${kind} sources`,
        kind: named ? (SPEAKER_KINDS[number % SPEAKER_KINDS.length] ?? kind) : kind,
        named,
        direct: j % 2 === 0,
        words: `“The ${['ferry', 'mill', 'bridge'][(i + j) % 3] ?? ''} of ${outlet} turns ${i * 10 + j} times before anybody asks ${number} of us why”`,
        ...(j === 3 ? { via: 'the Tarn Wire' } : {}),
      };
    });
    return rememberedArticle(outlet, `2026-${month}-${String((i % 28) + 1).padStart(2, '0')}`, said, {
      address: `https://paper${i}.example/story`,
      title: `Story ${i}`,
      unheard: i % 5 === 0 ? [{ name: `Silent ${i % 3}`, sentences: 3 + (i % 4) }] : [],
    });
  });
}
