import { findAttributions } from '../../lib/attribution/find-attributions.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { textOf, type Article, type TextSpan } from '../../lib/text/article.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleFrom } from './article-from.ts';

const { namer, tagger } = shippedModels();

/** An attribution in the words of the article; parts of one role are joined by “ … ”. */
export interface ReadAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly type: string;
  readonly level: string;
  readonly via: string;
  readonly certainty: number;
  readonly why: string;
}

/** What the shipped tagger and the refiners find in a text (see `articleFrom` for its form). */
export function readAttributions(text: string | Article): ReadAttribution[] {
  const article = typeof text === 'string' ? articleFrom(text) : text;
  const words = (spans: readonly TextSpan[]): string =>
    spans.map((span) => textOf(article, span)).join(' … ');
  const sentences = readSentences(article);
  return findAttributions(article, sentences, findNames(sentences, namer), tagger).map((found) => ({
    source: words(found.source).replace(/,$/u, ''),
    cue: words(found.cue),
    content: words(found.content),
    type: found.type,
    level: found.level,
    via: words(found.via),
    certainty: found.certainty,
    why: found.why,
  }));
}

/** Source and content of every outer attribution, marks and the comma before a closing mark left out. */
export function whoSaysWhat(text: string): string[] {
  return readAttributions(text)
    .filter(({ level }) => level === 'outer')
    .map(({ source, content }) => `${source || 'nobody'}: ${bare(content)}`);
}

function bare(content: string): string {
  return content
    .replace(/[“”„"«»‹›「」『』]|(?<!\p{L})[‘’'‚]|[‘’'](?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[,.]+(?= …|$)/gu, '')
    .trim();
}
