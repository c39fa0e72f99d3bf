import type { CandidateArea } from '../../exchange/picking.ts';
import type { TextSpan } from '../../text/article.ts';
import { takeOffLeftMarks } from '../marks/take-off-left-marks.ts';
import { candidateAreas, describeArea } from '../choosing/candidate-areas.ts';
import { keepChoice } from './chosen-area.ts';
import type { LiveBlock } from './live-block.ts';
import { keepLivePage, keptLivePage, type LivePage } from './live-page.ts';
import { pageFingerprint } from './page-fingerprint.ts';
import { pageStanding } from './page-standing.ts';
import type { PageReading, PageStanding } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import { readLivePage, readPageGently } from './read-page.ts';
import { selectedSpans } from '../choosing/selected-spans.ts';

/**
 * What `entrypoints/page-reader.ts` leaves in the extension's own world of the page: answers for the views, and the reader
 * itself for the other scripts, so that only one of them carries it.
 */
export interface ReaderInPage {
  /** Reads the page and keeps the reading. Asked again while it reads, it gives the reading that is under way. Never rejects. */
  read(): Promise<Result<PageReading, ReadFailure>>;
  fingerprint(): string;
  /** How the reading with this fingerprint stands to the page as it is now. */
  standing(fingerprint: string): PageStanding;
  /** The reading kept last; the page is read again when there is none. */
  page(): LivePage | null;
  /** The blocks of the article as it is now. */
  blocksNow(): readonly LiveBlock[];
  /** What is selected of the article, in spans of the reading kept last. */
  selection(): TextSpan[];
  /** Areas the reader may choose instead. */
  candidates(): CandidateArea[];
  /** Takes the area of this place in `candidates()`, a given element, or, with null, what the program finds. */
  choose(area: number | Element | null): boolean;
}

declare global {
  var whoseWordsReader: ReaderInPage | undefined;
}

export function readerInPage(document: Document): ReaderInPage {
  // Nothing of ours has run here before: what is marked is left from another version.
  takeOffLeftMarks(document);
  const readNow = (): LivePage | null => readLivePage(document, document.location.href);
  let offered: readonly Element[] = [];
  let underWay: Promise<Result<PageReading, ReadFailure>> | null = null;
  return {
    read() {
      if (underWay) return underWay;
      const reading = readOrFail(document).finally(() => {
        if (underWay === reading) underWay = null;
      });
      underWay = reading;
      return reading;
    },
    fingerprint: () => pageFingerprint(document),
    standing: (fingerprint) => pageStanding(document, fingerprint, keptLivePage(document)),
    page() {
      const kept = keptLivePage(document);
      if (kept) return kept;
      // The reading is gone (the extension was updated meanwhile): the page as it is now gives the same blocks.
      const page = readNow();
      if (page) keepLivePage(page);
      return page;
    },
    blocksNow: () => readNow()?.blocks ?? [],
    selection() {
      const page = keptLivePage(document);
      return page ? selectedSpans(page) : [];
    },
    candidates() {
      const current = keptLivePage(document)?.root ?? null;
      offered = candidateAreas(document, current);
      return offered.map((element) => describeArea(element, current));
    },
    choose(area) {
      const element = typeof area === 'number' ? (offered[area] ?? null) : area;
      keepChoice(element);
      underWay = null;
      return element !== null;
    },
  };
}

/** A thrown error would come back as nothing, so it gets a name. */
async function readOrFail(document: Document): Promise<Result<PageReading, ReadFailure>> {
  try {
    return await readPageGently(document, document.location.href);
  } catch (error) {
    console.error('Whose Words could not read this page.', error);
    return { ok: false, error: 'unexpected' };
  }
}
