import type { Range } from '../training/polnear-corpus.ts';
import { SAME_CONTENT, shareInCommon, sharedCharacters } from '../training/shared-characters.ts';

/** An attribution as a careful reader found it. */
export interface ReadAttribution {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly tier: string;
  readonly level?: string;
  /** The speaker through whom the words came: an id, or the words for it. */
  readonly via?: string | null;
}

/** An article with what its reader found. */
export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly ReadAttribution[];
}

/** What readers say of a draft: somebody is reported to have said this, nobody is, or neither counts. */
export type Verdict = 'right' | 'wrong' | 'left out';

interface Found {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** The reader's outer row of each found content that has one, by place: matched one to one, the best first, as the scorer does. */
export function matchContents(
  found: readonly Pick<Found, 'content'>[],
  gold: readonly ReadAttribution[],
): Map<number, ReadAttribution> {
  const outer = gold.filter(({ level, content }) => level !== 'inner' && content.length > 0);
  const pairs = found.flatMap((own, k) =>
    outer.flatMap((wanted) => {
      const iou = shareInCommon(own.content, wanted.content);
      return iou >= SAME_CONTENT ? [{ k, wanted, iou }] : [];
    }),
  );
  const matched = new Map<number, ReadAttribution>();
  const taken = new Set<ReadAttribution>();
  for (const { k, wanted } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (matched.has(k) || taken.has(wanted)) continue;
    matched.set(k, wanted);
    taken.add(wanted);
  }
  return matched;
}

/** One verdict for each, by the reader's row that it matches. */
export function judgeAgainst(found: readonly Found[], gold: readonly ReadAttribution[]): Verdict[] {
  const verdicts: Verdict[] = found.map(() => 'wrong');
  const matched = matchContents(found, gold);
  for (const [k, wanted] of matched) {
    const source = found[k]?.source ?? [];
    if (wanted.tier !== 'core') verdicts[k] = 'left out';
    else if (wanted.source.length === 0 || sharedCharacters(source, wanted.source) > 0) verdicts[k] = 'right';
  }
  // What a reader marked inside another's words, or as no statement proper, is neither right nor wrong.
  const others = gold.filter(({ level, tier }) => level === 'inner' || tier !== 'core');
  found.forEach(({ source, content }, k) => {
    if (matched.has(k)) return;
    const known = others.some(
      (row) =>
        shareInCommon(content, row.content) >= SAME_CONTENT &&
        (row.source.length === 0 || sharedCharacters(source, row.source) > 0),
    );
    if (known) verdicts[k] = 'left out';
  });
  return verdicts;
}
