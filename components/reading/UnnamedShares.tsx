import { listStatements } from '../../lib/history/reading/list-statements.ts';
import { Section } from '../shared/Section.tsx';
import { formatPercent, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

const SHOWN = 12;
const WIDTH = 100;
const HEIGHT = 12;

/** How much of others’ words has no name to it, outlet by outlet; the dotted line is the share of all. */
export function UnnamedShares({ articles, filter, figures, open }: ReadingPart) {
  const rows = figures.outlets
    .filter(({ divided }) => divided.others.words > 0 && divided.others.percent !== null)
    .map(({ outlet, divided }) => ({ outlet, share: divided.unnamed.words / divided.others.words }))
    .sort((a, b) => b.share - a.share);
  const { shown, more } = useShowMore(rows, SHOWN);
  const { others, unnamed } = figures.all.divided;
  if (rows.length === 0 || others.words === 0) return null;
  const all = unnamed.words / others.words;
  const everything = { ...filter, kind: null, named: null };
  return (
    <Section heading={t('manyUnnamedHeading')} note={t('manyUnnamedNote', { all: formatPercent(all) })}>
      <svg class="unseen" aria-hidden="true">
        <defs>
          <pattern
            id="many-unnamed"
            patternUnits="userSpaceOnUse"
            width="3.2"
            height="3.2"
            patternTransform="rotate(45)"
          >
            <rect width="3.2" height="3.2" class={styles.hatchGround} />
            <rect width="1.4" height="3.2" class={styles.hatchGap} />
          </pattern>
        </defs>
      </svg>
      <ul>
        {shown.map(({ outlet, share }) => (
          <li key={outlet} class={styles.share} data-unnamed={outlet}>
            <span dir="auto">{outlet}</span>
            <svg
              class={styles.axis}
              height={HEIGHT}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect x="0" y="2" width={WIDTH * share} height={HEIGHT - 4} fill="url(#many-unnamed)" />
              <line class={styles.mean} x1={WIDTH * all} x2={WIDTH * all} y1="0" y2={HEIGHT} />
            </svg>
            <button
              type="button"
              class={styles.figure}
              aria-label={t('manyUnnamedOf', { share: formatPercent(share), outlet })}
              onClick={() =>
                open({
                  title: t('manyUnnamedAt', { outlet }),
                  statements: listStatements(articles, everything, { outlet, named: false }),
                })
              }
            >
              {formatPercent(share)}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
