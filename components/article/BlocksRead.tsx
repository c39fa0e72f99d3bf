import type { Report } from '../../lib/report/report.ts';
import type { Block, BlockKind } from '../../lib/text/article.ts';
import { copiedBlocks } from '../../lib/report/copied-blocks.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { formatNumber, t, type MessageKey } from '../wording/messages.ts';
import styles from './BlocksRead.module.css';

type Reason = Exclude<BlockKind, 'paragraph' | 'quote' | 'list' | 'cell'> | 'copy';

/** Why a block is no part of the running text that is counted, in the order in which the reasons are given. */
const REASONS: Readonly<Record<Reason, MessageKey>> = {
  copy: 'skippedCopy',
  duplicate: 'skippedDuplicate',
  heading: 'skippedHeading',
  headline: 'skippedHeadline',
  dek: 'skippedDek',
  byline: 'skippedByline',
  date: 'skippedDate',
  caption: 'skippedCaption',
  links: 'skippedLinks',
  'editorial-note': 'skippedEditorialNote',
  promo: 'skippedPromo',
  hidden: 'skippedHidden',
  signature: 'skippedSignature',
};

/** How many blocks of the page were analysed, and which were not and why; each can be shown. */
export function BlocksRead({ report }: { readonly report: Report }) {
  const { blocks } = report.article;
  const copies = copiedBlocks(report);
  const skipped = Map.groupBy(blocks, (block) => reasonOf(block, copies.has(block.id)));
  const analysed = skipped.get(null)?.length ?? 0;
  const counts = { count: analysed, total: blocks.length };
  if (analysed === blocks.length)
    return <p class={styles.line}>{t('analysedAll', { total: blocks.length })}</p>;
  return (
    <details class={styles.blocks} data-blocks>
      <summary class={styles.line}>{t('analysedSome', counts)}</summary>
      {Object.entries(REASONS).map(([reason, label]) => {
        const own = [...skipped].find(([key]) => key === reason)?.[1] ?? [];
        return own.length === 0 ? null : (
          <div key={reason} data-skipped={reason}>
            <h3 class={styles.reason}>
              {t(label)} <span class={styles.count}>{formatNumber(own.length)}</span>
            </h3>
            <ul>
              {own.map((block) => (
                <li key={block.id}>
                  <EvidenceButton
                    owner={`block-${block.id}`}
                    passages={
                      // What is hidden cannot be shown.
                      block.kind === 'hidden' ? [] : [[{ block: block.id, start: 0, end: block.text.length }]]
                    }
                    class={styles.text}
                  >
                    <bdi>{block.text}</bdi>
                  </EvidenceButton>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

/** Null when the block is analysed. */
function reasonOf(block: Block, isCopy: boolean): Reason | null {
  const { kind } = block;
  if (kind === 'paragraph' || kind === 'quote' || kind === 'list' || kind === 'cell')
    return isCopy ? 'copy' : null;
  return kind;
}
