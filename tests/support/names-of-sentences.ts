import { readFileSync } from 'node:fs';
import { findNames } from '../../lib/names/find-names.ts';
import type { ArticleNames } from '../../lib/names/name.ts';
import { loadNamer } from '../../lib/names/namer.ts';
import type { Sentence } from '../../lib/text/nlp.ts';

const namer = loadNamer(readFileSync(new URL('../../lib/names/weights.bin', import.meta.url)));

/** The names the shipped namer finds in the sentences of an article. */
export function namesOfSentences(sentences: readonly Sentence[]): ArticleNames {
  return findNames(sentences, namer);
}
