import type { Mark, PageMarks } from '../extension/messages.ts';
import type { LivePage } from './live-page.ts';
import {
  groundOf,
  highlightName,
  highlightPriority,
  markStyleSheet,
  MARK_STYLES,
  type MarkStyle,
} from './mark-styles.ts';
import { resolverFor, type ResolveSpan } from './resolve-span.ts';
import { scrollToRange } from './scroll-to-range.ts';
import type { LiveBlock } from './live-block.ts';

/**
 * Paints marks with the CSS Custom Highlight API: ranges in the page's highlight registry and one adopted style sheet, no
 * change of the page's DOM. `livePage` gives the reading the spans belong to, `readAgain` the page's blocks as they are now.
 */
export function pageMarks(livePage: () => LivePage | null, readAgain: () => readonly LiveBlock[]): PageMarks {
  const painter = new Painter();
  const resolver = (): ResolveSpan => {
    const page = livePage();
    return page ? resolverFor(page, readAgain) : () => [];
  };
  return {
    paint(marks) {
      painter.clear();
      const resolve = resolver();
      for (const style of MARK_STYLES) painter.add(style, rangesOf(marks, style, resolve));
    },
    show(spans) {
      const ranges = spans.flatMap(resolver());
      painter.remove('shown');
      const [first] = ranges;
      if (!first) return 'gone';
      painter.add('shown', ranges);
      scrollToRange(first);
      return 'shown';
    },
    clear() {
      painter.clear();
    },
    painted: () => painter.hasMarks(),
  };
}

function rangesOf(marks: readonly Mark[], style: MarkStyle, resolve: ResolveSpan): Range[] {
  return marks.filter((mark) => mark.style === style).flatMap((mark) => mark.spans.flatMap(resolve));
}

/** Keeps account of what it put into each document, so that clearing leaves nothing behind. */
class Painter {
  /** A constructed sheet can only be adopted in the document it was made for (a frame has its own), shadow roots included. */
  private readonly sheets = new Map<Document, CSSStyleSheet>();
  private readonly dressed = new Set<Document | ShadowRoot>();

  add(style: MarkStyle, ranges: readonly Range[]): void {
    const byDocument = Map.groupBy(ranges, (range) => documentOf(range));
    for (const [document, own] of byDocument) {
      const window = document.defaultView;
      if (!window) continue;
      const highlight = new window.Highlight(...own);
      highlight.priority = highlightPriority(style);
      window.CSS.highlights.set(highlightName(style), highlight);
      const sheet = this.sheetFor(document, own);
      for (const range of own) this.dress(rootOf(range), sheet);
    }
  }

  remove(style: MarkStyle): void {
    for (const document of this.sheets.keys())
      document.defaultView?.CSS.highlights.delete(highlightName(style));
  }

  /** Asks the page itself, whose scripts share the registry with us. */
  hasMarks(): boolean {
    const registries = [...this.sheets.keys()].map((document) => document.defaultView?.CSS.highlights);
    return MARK_STYLES.some(
      (style) => style !== 'shown' && registries.some((registry) => registry?.has(highlightName(style))),
    );
  }

  clear(): void {
    for (const style of MARK_STYLES) this.remove(style);
    const own = new Set(this.sheets.values());
    for (const root of this.dressed)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.has(sheet));
    this.dressed.clear();
    this.sheets.clear();
  }

  private sheetFor(document: Document, ranges: readonly Range[]): CSSStyleSheet {
    const known = this.sheets.get(document);
    if (known) return known;
    const window = document.defaultView ?? globalThis;
    const sheet = new window.CSSStyleSheet();
    const element = ranges[0]?.startContainer.parentElement ?? document.documentElement;
    sheet.replaceSync(markStyleSheet(groundOf(element)));
    this.sheets.set(document, sheet);
    return sheet;
  }

  private dress(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    // The page may have replaced its sheets since, ours among them: look, do not remember.
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.dressed.add(root);
  }
}

function documentOf(range: Range): Document {
  return range.startContainer.ownerDocument ?? document;
}

function rootOf(range: Range): Document | ShadowRoot {
  const root = range.startContainer.getRootNode();
  return isShadowRoot(root) ? root : documentOf(range);
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}
