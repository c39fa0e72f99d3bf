import type { Passage } from '../../report/passage.ts';
import { contentWords } from '../content-words.ts';
import type { CountedArticle } from '../counted-article.ts';
import { isNameless, printedSource } from '../naming.ts';
import { textOf } from '../text-places.ts';

/** What stands in front and is said by several without a name. */
export interface OpeningLine {
  readonly source: string;
  /** Stems of what they are said to say. */
  readonly said: readonly string[];
  readonly passage: Passage;
}

/** “some economists”, “critics” */
const SEVERAL = /^(?:some|many|several|most)?\s?\p{Ll}+s$/iu;
const SEVERAL_SAY =
  /\b(?<source>(?:some|many|several|most)\s\p{Ll}+s|experts|critics|analysts|economists|scientists|observers|campaigners|doctors)\s(?:say|argue|warn|fear|believe|think|claim|suggest|predict)\b/iu;

/** The standfirst and the first sentence, where they credit several without a name. */
export function openingLines(article: CountedArticle): readonly OpeningLine[] {
  const deks = article.report.article.blocks.flatMap(({ id, kind, text }): OpeningLine[] => {
    const found = kind === 'dek' ? SEVERAL_SAY.exec(text) : null;
    const source = found?.groups?.source ?? '';
    if (!found || source === '') return [];
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    const passage = [{ block: id, start: found.index, end: found.index + source.length }];
    return [{ source, said: contentWords(rest).map(({ stem }) => stem), passage }];
  });
  const [opening] = article.sentences;
  const first = article.statements.find(
    ({ passage: [span] }) =>
      span?.block === opening?.span.block && (span?.start ?? 0) < (opening?.span.end ?? 0),
  );
  if (!first || !isNameless(first)) return deks;
  const source = printedSource(article, first.attribution);
  const said = contentWords(textOf(article, first.passage)).map(({ stem }) => stem);
  return SEVERAL.test(source) ? [...deks, { source, said, passage: first.passage }] : deks;
}
