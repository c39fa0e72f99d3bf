import type { FrameName } from '../framing/lexicons/frame-lexicon.ts';
import type { Report } from './report.ts';
import { isProse, type BlockId } from '../text/article.ts';
import { copiedBlocks } from './copied-blocks.ts';

/** A paragraph, or some that follow each other, in which sentences show a frame. */
export interface FrameCell {
  readonly column: number;
  readonly blocks: readonly BlockId[];
  /** Indices of the framing's sentences. */
  readonly sentences: readonly number[];
  /** All signs in them stand in what somebody is said to have said. */
  readonly credited: boolean;
}

export interface FrameRow {
  readonly frame: FrameName;
  readonly sentences: readonly number[];
  readonly cells: readonly FrameCell[];
}

export interface FramesByParagraph {
  /** Paragraphs of each column, in reading order. */
  readonly columns: readonly (readonly BlockId[])[];
  readonly rows: readonly FrameRow[];
  /** Sentences in the fullest cell. */
  readonly most: number;
}

/** More columns would be thinner than a pointer can aim at; a longer text has several paragraphs in a column. */
const MOST_COLUMNS = 48;

/** Where in the text each frame stands that is shown, paragraph by paragraph, copies of repeated text left out. */
export function framesByParagraph(report: Report): FramesByParagraph {
  const { article, framing } = report;
  const copies = copiedBlocks(report);
  const paragraphs = article.blocks
    .filter((block) => isProse(block) && !copies.has(block.id))
    .map(({ id }) => id);
  const inColumn = Math.max(1, Math.ceil(paragraphs.length / MOST_COLUMNS));
  const columns = Array.from({ length: Math.ceil(paragraphs.length / inColumn) }, (_, i) =>
    paragraphs.slice(i * inColumn, (i + 1) * inColumn),
  );
  const columnOf = new Map(columns.flatMap((blocks, column) => blocks.map((id) => [id, column] as const)));
  const rows = framing.frames
    .filter(({ shown }) => shown)
    .map(({ frame, sentences }): FrameRow => {
      const own = new Set(
        framing.signals
          .filter((sign) => sign.frame === frame && sign.voice === null)
          .map(({ sentence }) => sentence),
      );
      const cells = Map.groupBy(sentences, (i) => columnOf.get(framing.sentences[i]?.span.block ?? -1) ?? -1);
      return {
        frame,
        sentences,
        cells: [...cells]
          .filter(([column]) => column >= 0)
          .sort(([a], [b]) => a - b)
          .map(([column, inCell]) => ({
            column,
            blocks: columns[column] ?? [],
            sentences: inCell,
            credited: inCell.every((i) => !own.has(i)),
          })),
      };
    });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.sentences.length)));
  return { columns, rows, most };
}
