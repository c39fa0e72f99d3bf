import type { TargetedKeyboardEvent } from 'preact';
import { useContext, useId, useMemo } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { FRAME_LABELS } from '../wording/framing-labels.ts';
import { framesByParagraph, type FrameCell, type FrameRow } from '../../lib/report/frames-by-paragraph.ts';
import { plural, t } from '../wording/messages.ts';
import { placesOf } from '../wording/places-of.ts';
import type { Passage } from '../../lib/report/passage.ts';
import { Section } from '../shared/Section.tsx';
import { EvidenceContext } from '../shared/use-evidence.ts';
import { useRovingFocus } from '../shared/use-roving-focus.ts';
import { percentOf } from '../shared/percent-of.ts';
import styles from './FrameList.module.css';

/** The frames sentences show, most first, each with its count and a strip of the paragraphs it stands in. */
export function FrameList({ report }: { readonly report: Report }) {
  const prefix = useId();
  const { columns, rows, most } = useMemo(() => framesByParagraph(report), [report]);
  const all = rows.flatMap((row, rowIndex) => row.cells.map((cell) => ({ row, rowIndex, cell })));
  const { current, press } = useContext(EvidenceContext);
  const roving = useRovingFocus(all.length, (index, step) => {
    const from = all[index];
    if (from === undefined) return index;
    const near = all
      .map(({ rowIndex, cell }, i) => ({ i, rowIndex, away: Math.abs(cell.column - from.cell.column) }))
      .filter(({ rowIndex }) => rowIndex === from.rowIndex + step)
      .sort((a, b) => a.away - b.away);
    return near[0]?.i ?? index;
  });
  if (rows.length === 0) return null;
  const ends = new Set(
    [columns[0], columns.at(-1)].map((blocks) => placesOf(report.article, blocks ?? [], true)),
  );
  let number = 0;
  return (
    <Section heading={t('framesHeading')} note={t('framesNote')}>
      <ul class={styles.list} data-roving-group>
        {rows.map((row) => {
          const name = t(FRAME_LABELS[row.frame].name);
          return (
            <li key={row.frame} class={styles.frame} data-frame={row.frame}>
              <span class={styles.name}>{name}</span>
              <EvidenceButton
                owner={`frame-${row.frame}`}
                passages={passagesOf(report, row.sentences)}
                class={styles.count}
              >
                {plural('aboutSentences', row.sentences.length)}
              </EvidenceButton>
              <svg class={styles.strip} data-strip>
                <defs>
                  <pattern id={`${prefix}-${row.frame}`} patternUnits="userSpaceOnUse" width="3" height="3">
                    <rect class={styles.bar} width="3" height="1.5" />
                  </pattern>
                </defs>
                <g role="list" aria-label={t('frameStripLabel', { frame: name })}>
                  {row.cells.map((cell) => {
                    const index = number++;
                    const owner = `frame-${row.frame}-${cell.column}`;
                    return (
                      <g key={cell.column} role="listitem">
                        <rect
                          class={styles.bar}
                          {...drawn(cell, columns.length, most)}
                          {...(cell.credited ? { style: { fill: `url(#${prefix}-${row.frame})` } } : {})}
                        />
                        <rect
                          class={styles.cell}
                          role="button"
                          data-roving
                          data-cell={cell.column}
                          tabindex={roving.tabIndexOf(index)}
                          aria-label={cellLabel(report, row, cell)}
                          aria-current={current?.owner === owner ? 'true' : undefined}
                          x={percentOf(cell.column / columns.length)}
                          width={percentOf(1 / columns.length)}
                          height="100%"
                          onClick={() => press(owner, passagesOf(report, cell.sentences))}
                          onFocus={() => roving.onFocus(index)}
                          onKeyDown={(event: TargetedKeyboardEvent<SVGRectElement>) => {
                            if (event.key === 'Enter' || event.key === ' ') {
                              event.preventDefault();
                              press(owner, passagesOf(report, cell.sentences));
                            } else roving.onKeyDown(event);
                          }}
                        >
                          <title>{cellLabel(report, row, cell)}</title>
                        </rect>
                      </g>
                    );
                  })}
                </g>
              </svg>
            </li>
          );
        })}
      </ul>
      <p class={styles.axis} aria-hidden="true">
        {[...ends].map((end) => (
          <span key={end}>{t('paragraphMark', { number: end })}</span>
        ))}
      </p>
      <p class={styles.legend}>
        <span class={styles.own} aria-hidden="true" /> {t('framesOwn')}
        <span class={styles.credited} aria-hidden="true" /> {t('framesCredited')}
      </p>
    </Section>
  );
}

/** A bar as high as the sentences are many, with a little air beside it. */
function drawn({ column, sentences }: FrameCell, columns: number, most: number) {
  const AIR = 0.12;
  const height = sentences.length / most;
  return {
    x: percentOf((column + AIR) / columns),
    width: percentOf((1 - 2 * AIR) / columns),
    y: percentOf(1 - height),
    height: percentOf(height),
  };
}

/** “Conflict, paragraph 12: 2 sentences, in what is said”. */
function cellLabel(report: Report, { frame }: FrameRow, { blocks, sentences, credited }: FrameCell): string {
  return t(credited ? 'frameCellCredited' : 'frameCell', {
    frame: t(FRAME_LABELS[frame].name),
    place: placesOf(report.article, blocks),
    sentences: plural('sentences', sentences.length),
  });
}

function passagesOf({ framing }: Report, sentences: readonly number[]): Passage[] {
  return sentences.flatMap((i) => {
    const span = framing.sentences[i]?.span;
    return span === undefined ? [] : [[span]];
  });
}
