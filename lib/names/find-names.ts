import type { BlockId } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { draftNames } from './draft-names.ts';
import { groupNamed } from './group-named.ts';
import type { ArticleNames, Name, Named } from './name.ts';
import type { Namer } from './namer.ts';
import { settleNames } from './settle-names.ts';
import { withoutPossessive } from './word-facts.ts';

/**
 * Names of people, bodies and places over a whole article: a tagger learned from annotated text finds them, and what the
 * article says of a name in one place holds for all. Takes time linear in the text.
 *
 * @param sentences all sentences of one article, in reading order
 */
export function findNames(sentences: readonly Sentence[], namer: Namer): ArticleNames {
  const tagged = namer.tag(sentences);
  const { words } = tagged;
  const drafts = settleNames(words, draftNames(tagged));
  const groups = groupNamed(words, drafts);
  const groupOf = new Map<number, number>();
  groups.forEach((group, number) => {
    for (const draft of group.drafts) groupOf.set(draft, number);
  });
  const texts: string[] = [];
  const names = drafts.flatMap(({ sentence, from, to, certainty }, i): Name[] => {
    const own = sentences[sentence];
    const [first, last] = [own?.tokens[from], own?.tokens[to]];
    const named = groupOf.get(i);
    const group = groups[named ?? -1];
    if (!own || !first || !last || named === undefined || !group)
      throw new RangeError(`Name ${i} has no place`);
    const possessive = last.text.length - withoutPossessive(last.text).length;
    texts.push(
      own.tokens
        .slice(from, to + 1)
        .map(({ text, spaced }, k) => (spaced && k > 0 ? ` ${text}` : text))
        .join(''),
    );
    return [
      {
        span: { block: own.block, start: first.start, end: last.end - possessive },
        kind: group.kind,
        certainty,
        named,
      },
    ];
  });
  return {
    names,
    named: groups.map(({ kind, drafts: own }) => namedOf(kind, own, texts)),
    byBlock: numbersByBlock(names),
  };
}

function namedOf(kind: Named['kind'], names: readonly number[], texts: readonly string[]): Named {
  const printed = names.map((i) => withoutPossessive(texts[i] ?? ''));
  const forms = [...new Set(printed)].sort((a, b) => b.length - a.length);
  const mixed = forms.find((form) => /\p{Ll}/u.test(form)) ?? forms[0] ?? '';
  return { kind, name: mixed, forms: [mixed, ...forms.filter((form) => form !== mixed)], names };
}

function numbersByBlock(names: readonly Name[]): Map<BlockId, number[]> {
  const byBlock = new Map<BlockId, number[]>();
  names.forEach(({ span }, i) => {
    const own = byBlock.get(span.block);
    if (own) own.push(i);
    else byBlock.set(span.block, [i]);
  });
  return byBlock;
}
