import type { PageMarks } from '../../exchange/mark.ts';
import type { LivePage } from '../reading/live-page.ts';
import { listenForMarkClicks, type MarkedRange } from './listen-for-mark-clicks.ts';
import { MarkPainter } from './mark-painter.ts';
import { MARK_STYLES, type MarkStyle } from './mark-styles.ts';
import { placesInPage } from './places-in-page.ts';
import { resolverFor, type ResolveSpan } from './resolve-span.ts';
import { isInSight } from './is-in-sight.ts';
import { scrollToRange } from './scroll-to-range.ts';
import type { LiveBlock } from '../reading/live-block.ts';

/** The page's end of a connection to a view: of the extension API's ports, what is used here. */
export interface ClickPort {
  readonly name: string;
  postMessage(message: number): void;
  disconnect(): void;
  readonly onDisconnect: { addListener(onGone: () => void): void };
}

/** Waits for a view to connect under a name, once. Returns how to wait no longer. */
export type AwaitPort = (name: string, onPort: (port: ClickPort) => void) => () => void;

/**
 * Paints marks with the CSS Custom Highlight API: ranges in the page's highlight registry and one adopted style sheet, no
 * change of the page's DOM.
 *
 * @param livePage gives the reading the spans belong to
 * @param readAgain gives the page's blocks as they are now
 * @param awaitPort lets a view connect that wants to hear of clicks on marks
 */
export function pageMarks(
  livePage: () => LivePage | null,
  readAgain: () => readonly LiveBlock[],
  awaitPort: AwaitPort = () => () => undefined,
): PageMarks {
  const painter = new MarkPainter();
  let marked: readonly MarkedRange[] = [];
  let stopListening = (): void => undefined;
  const resolver = (): ResolveSpan => {
    const page = livePage();
    return page ? resolverFor(page, readAgain) : () => [];
  };
  const pointAt = (attribution: number): void => {
    painter.remove('shown');
    painter.add(
      'shown',
      marked.flatMap((mark) => (mark.attribution === attribution ? mark.range : [])),
    );
  };
  const tellClicks = (port: ClickPort): (() => void) => {
    const documents = new Set(marked.map(({ range }) => range.startContainer.ownerDocument ?? document));
    const left = new AbortController();
    const silence = listenForMarkClicks(
      documents,
      () => marked,
      (attribution) => {
        pointAt(attribution);
        port.postMessage(attribution);
      },
    );
    const stop = (): void => {
      silence();
      left.abort();
    };
    const hangUp = (): void => {
      stop();
      port.disconnect();
    };
    port.onDisconnect.addListener(stop);
    // A page that is put aside and brought back later has lost its port by then.
    window.addEventListener('pagehide', hangUp, { signal: left.signal });
    return hangUp;
  };
  return {
    paint(marks, palette = 'standard') {
      painter.clear();
      painter.palette = palette;
      const resolve = resolver();
      const resolved = marks.map(({ style, spans, attribution }) => {
        const ranges = spans.flatMap(resolve);
        return { style, ranges, attribution };
      });
      for (const style of MARK_STYLES) painter.add(style, rangesOf(resolved, style));
      marked = resolved.flatMap(({ ranges, attribution }) =>
        attribution === undefined ? [] : ranges.map((range) => ({ attribution, range })),
      );
    },
    show(spans) {
      const ranges = spans.flatMap(resolver());
      painter.remove('shown');
      if (ranges.length === 0) return 'gone';
      const first = ranges.find((range) => isInSight(range));
      if (!first) return 'hidden';
      painter.add('shown', ranges);
      scrollToRange(first);
      return 'shown';
    },
    places: (spans) => placesInPage(spans, resolver()),
    clear() {
      stopListening();
      stopListening = () => undefined;
      marked = [];
      painter.clear();
    },
    painted: () => painter.hasMarks(),
    listen(portName) {
      stopListening();
      if (marked.length === 0) return false;
      const silence: (() => void)[] = [];
      silence.push(awaitPort(portName, (port) => silence.push(tellClicks(port))));
      stopListening = () => silence.splice(0).forEach((each) => each());
      return true;
    },
  };
}

interface ResolvedMark {
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
}

function rangesOf(marks: readonly ResolvedMark[], style: MarkStyle): Range[] {
  return marks.flatMap((mark) => (mark.style === style ? mark.ranges : []));
}
