import { isProse, type Article, type BlockId, type TextSpan } from '../text/article.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';
import { keyOf, type BlockWords, type SentenceWords } from './block-words.ts';
import { explainPassage } from './explain-passage.ts';
import type { RepeatedPassage } from './repeat.ts';

/** Sentences of fewer words come again by themselves: “He did not answer a request for comment.” */
const ENOUGH_WORDS = 12;

interface Place {
  readonly block: BlockId;
  /** Which sentence of the block. */
  readonly number: number;
}

interface Match {
  readonly first: TextSpan;
  readonly copy: TextSpan;
  readonly words: number;
  readonly next: Place;
}

/**
 * Finds sentences of the running text that stand again, word for word, in another paragraph; several in a row are one
 * passage. The first place in reading order is the one that is counted. Time grows linearly with the text.
 *
 * @param skip blocks that are copies as a whole
 */
export function findRepeatedSentences(
  article: Article,
  read: readonly BlockWords[],
  skip: ReadonlySet<BlockId>,
): RepeatedPassage[] {
  const places = new Map<number, Place>();
  const groups = new Map<string, Match[]>();
  for (const { id } of article.blocks.filter((block) => isProse(block) && !skip.has(block.id))) {
    for (const match of matchesIn(id, read, places)) {
      if (match.words < ENOUGH_WORDS) continue;
      const key = `${match.first.block} ${match.first.start} ${match.first.end}`;
      const group = groups.get(key);
      if (group) group.push(match);
      else groups.set(key, [match]);
    }
  }
  const numberOf = paragraphNumbers(article);
  return [...groups.values()].flatMap((matches) => {
    const [match] = matches;
    if (!match) return [];
    const copies = matches.map(({ copy }) => [copy]);
    const first = [match.first];
    return [{ kind: 'sentence', first, copies, why: explainPassage(numberOf, 'sentence', first, copies) }];
  });
}

/** What of one block stands in an earlier one, sentences in a row joined; the block's own are then known to later ones. */
function matchesIn(id: BlockId, read: readonly BlockWords[], places: Map<number, Place>): Match[] {
  const matches: Match[] = [];
  const { words, sentences } = read[id] ?? { words: new Uint32Array(), sentences: [] };
  sentences.forEach((sentence, number) => {
    if (sentence.to === sentence.from) return;
    const key = keyOf(words.subarray(sentence.from, sentence.to));
    const place = places.get(key);
    if (!place) places.set(key, { block: id, number });
    else if (place.block !== id)
      append(matches, id, sentence, place, read[place.block]?.sentences[place.number]);
  });
  return matches;
}

function append(
  matches: Match[],
  block: BlockId,
  sentence: SentenceWords,
  place: Place,
  earlier: SentenceWords | undefined,
): void {
  if (!earlier) return;
  const last = matches.at(-1);
  const next = { block: place.block, number: place.number + 1 };
  const words = sentence.to - sentence.from;
  const goesOn =
    last?.next.block === place.block &&
    last.next.number === place.number &&
    // One sentence further in this block too: nothing but white space between.
    sentence.start - last.copy.end <= 2;
  if (last && goesOn)
    matches[matches.length - 1] = {
      first: { ...last.first, end: earlier.end },
      copy: { ...last.copy, end: sentence.end },
      words: last.words + words,
      next,
    };
  else
    matches.push({
      first: { block: place.block, start: earlier.start, end: earlier.end },
      copy: { block, start: sentence.start, end: sentence.end },
      words,
      next,
    });
}
