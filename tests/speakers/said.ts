import type { Attribution } from '../../lib/attribution/attribution.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { linkSpeakers } from '../../lib/speakers/link-speakers.ts';
import { findSpeakerFacts, type SpeakerFacts } from '../../lib/speakers/roles/speaker-facts.ts';
import type { Resolution, Speaker } from '../../lib/speakers/speaker.ts';
import type { Article, TextSpan } from '../../lib/text/article.ts';
import { readSentences, type Sentence } from '../../lib/text/nlp.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';

/** What a test article says about its speakers. */
export interface Told {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly resolutions: readonly Resolution[];
  readonly facts: SpeakerFacts;
  /** For each source marked, the name of its speaker; “A / B” when it is open between them, “nobody” when it has none. */
  readonly names: readonly string[];
  /** The same with the speakers' ids, which tell two people of one name apart. */
  readonly ids: readonly string[];
}

const { namer } = shippedModels();

const SOURCE = /\[([^\]]*)\]/gu;

/**
 * Reads an article in which every source stands in square brackets: `[Ana Ruiz] said it was late.` The content of an
 * attribution is the rest of its line; sources marked `[+…]` are inside the content of the last one without a plus.
 */
export function told(marked: string, about: Partial<Omit<Article, 'blocks'>> = {}): Told {
  const article = articleFrom(
    marked.replace(SOURCE, (_, words: string) => words.replace(/^\+/u, '')),
    about,
  );
  const attributions: Attribution[] = [];
  const lines = articleFrom(marked).blocks;
  for (const { id: block, text } of lines) {
    let shift = 0;
    for (const match of text.matchAll(SOURCE)) {
      const inner = match[1]?.startsWith('+') === true;
      const words = (match[1] ?? '').replace(/^\+/u, '');
      const start = match.index - shift;
      shift += match[0].length - words.length;
      const source: TextSpan = { block, start, end: start + words.length };
      const parent = attributions.findLast(({ level }) => level === 'outer')?.id ?? null;
      attributions.push({
        id: attributions.length,
        source: [source],
        cue: [],
        content: [{ block, start: source.end, end: article.blocks[block]?.text.length ?? source.end }],
        type: 'indirect',
        level: inner ? 'inner' : 'outer',
        parent: inner ? parent : null,
        via: [],
        certainty: 1,
        why: '',
      });
    }
  }
  const sentences = readSentences(article);
  const { speakers, resolutions, presence } = linkSpeakers(
    article,
    sentences,
    attributions,
    findNames(sentences, namer),
  );
  const facts = findSpeakerFacts(
    presence,
    attributions.map((said, at) => ({ ...said, speaker: resolutions[at]?.speaker ?? null })),
    speakers,
  );
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const whom = (write: (id: string) => string) =>
    resolutions.map(({ speaker, candidates }) =>
      speaker !== null
        ? write(speaker)
        : candidates.length > 0
          ? candidates.map(write).sort().join(' / ')
          : 'nobody',
    );
  const names = whom(nameOf);
  return { article, sentences, attributions, speakers, resolutions, facts, names, ids: whom((id) => id) };
}
