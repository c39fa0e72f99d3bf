import type { Article } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';

/** Names of the sample article: each chapter of a longer one has people and places of its own. */
const NAMES =
  /\b(?:Ostreva|Kalmen|Tarn|Sella|Orrin|Varga|Ilse|Ren|Haoyu|Lanhai|Daria|Lomnitz|Qiu|Wenlan|Beishan|Marten|Okkonen|Tamaki|Jonna|Brandt|Pål)\b/gu;
const SYLLABLES = ['va', 'ren', 'lo', 'mi', 'sta', 'ker', 'du', 'no', 'hal', 'ti', 'bro', 'sen', 'ga', 'wil'];
const SENTENCES_PER_PARAGRAPH = 3;
const SENTENCE_BREAK = /(?<=[.!?]"?)\s+(?=["“]?\p{Lu})/u;

/**
 * An article of at least `words` words made from the sentences of another: chapter by chapter in a new order and with new
 * names, so that no two paragraphs are alike and longer articles name more people. The same for the same arguments.
 */
export function benchArticle(paragraphs: readonly string[], words: number): Article {
  const random = numbersFrom(words);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(SENTENCE_BREAK));
  const texts: string[] = [];
  let count = 0;
  while (count < words) {
    const renamed = new Map<string, string>();
    const rename = (name: string) => {
      const known = renamed.get(name) ?? newName(random);
      renamed.set(name, known);
      return known;
    };
    const chapter = shuffled(sentences, random).map((sentence) => sentence.replace(NAMES, rename));
    for (let i = 0; i < chapter.length && count < words; i += SENTENCES_PER_PARAGRAPH) {
      const text = chapter.slice(i, i + SENTENCES_PER_PARAGRAPH).join(' ');
      texts.push(text);
      count += countWords(text);
    }
  }
  return {
    title: 'Bench',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
  };
}

function newName(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
  ).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Numbers in 0 … 1, always the same ones for a seed (Park & Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
