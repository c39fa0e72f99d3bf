import { isShadowRoot } from '../shadow-root-of.ts';
import { documentOf, parentOf } from '../true-members.ts';
import type { Palette } from '../../exchange/palette.ts';
import { contrast } from './color.ts';
import { groundOf, type Ground } from './mark-ground.ts';
import {
  highlightName,
  highlightPriority,
  markStyleSheet,
  MARK_STYLES,
  type MarkStyle,
} from './mark-styles.ts';

/** Backgrounds distinguished in one document; a page has two or three, and words on any further one are painted as on the most similar. */
const MOST_GROUNDS = 6;

/** What is painted in one document. */
interface Canvas {
  /** A constructed sheet can only be adopted in the document it was made for (a frame has its own), shadow roots included. */
  readonly sheet: CSSStyleSheet;
  readonly palette: Palette;
  readonly grounds: Ground[];
  /** Place in `grounds` of the ground under each element that has been looked at. */
  readonly known: Map<Element, number>;
}

/** Keeps account of what it put into each document, so that clearing leaves nothing behind. */
export class MarkPainter {
  private readonly canvases = new Map<Document, Canvas>();
  /** Holds for what is painted after the next `clear`. */
  palette: Palette = 'standard';
  private readonly dressed = new Set<Document | ShadowRoot>();

  /** Paints ranges in a style; those painted in that style on the same ground before are replaced. */
  add(style: MarkStyle, ranges: readonly Range[]): void {
    const byDocument = Map.groupBy(ranges, (range) => documentOf(range.startContainer));
    for (const [document, own] of byDocument) {
      const window = document.defaultView;
      if (!window) continue;
      // There every highlight is painted as a selection, whatever it asks for: copies would stand out instead of back.
      if (style === 'repeat' && window.matchMedia('(forced-colors: active)').matches) continue;
      const canvas = this.canvasOf(document, window);
      // A passage that is shown brings its own ground.
      const byGround =
        style === 'shown' ? new Map([[0, own]]) : Map.groupBy(own, (range) => groundNumber(canvas, range));
      for (const [ground, there] of byGround) {
        const highlight = new window.Highlight(...there);
        highlight.priority = highlightPriority(style);
        window.CSS.highlights.set(highlightName(style, ground), highlight);
      }
      for (const range of own) this.dress(rootOf(range), canvas.sheet);
    }
  }

  remove(style: MarkStyle): void {
    for (const name of namesOf(style))
      for (const document of this.canvases.keys()) document.defaultView?.CSS.highlights.delete(name);
  }

  /** Asks the page itself, whose scripts share the registry with us. */
  hasMarks(): boolean {
    const registries = [...this.canvases.keys()].map((document) => document.defaultView?.CSS.highlights);
    return MARK_STYLES.filter((style) => style !== 'shown')
      .flatMap(namesOf)
      .some((name) => registries.some((registry) => registry?.has(name)));
  }

  clear(): void {
    for (const style of MARK_STYLES) this.remove(style);
    const own = new Set([...this.canvases.values()].map(({ sheet }) => sheet));
    for (const root of this.dressed)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.has(sheet));
    this.dressed.clear();
    this.canvases.clear();
  }

  private canvasOf(document: Document, window: Window & typeof globalThis): Canvas {
    const known = this.canvases.get(document);
    if (known) return known;
    const canvas = {
      sheet: new window.CSSStyleSheet(),
      palette: this.palette,
      grounds: [],
      known: new Map<Element, number>(),
    };
    canvas.sheet.replaceSync(markStyleSheet([]));
    this.canvases.set(document, canvas);
    return canvas;
  }

  private dress(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    // The page may have replaced its sheets since, ours among them: look, do not remember.
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.dressed.add(root);
  }
}

/** The ground a range stands on, by its place among those of the document; a new one gets its rules at once. */
function groundNumber({ sheet, palette, grounds, known }: Canvas, range: Range): number {
  const element = parentOf(range.startContainer) ?? documentOf(range.startContainer).documentElement;
  const before = known.get(element);
  if (before !== undefined) return before;
  const ground = groundOf(element);
  let number = grounds.findIndex((other) => difference(other, ground) < 1.02);
  if (number === -1 && grounds.length < MOST_GROUNDS) {
    number = grounds.push(ground) - 1;
    sheet.replaceSync(markStyleSheet(grounds, palette));
  }
  if (number === -1) {
    const differences = grounds.map((other) => difference(other, ground));
    number = differences.indexOf(Math.min(...differences));
  }
  known.set(element, number);
  return number;
}

/** 1 for grounds and texts of the same lightness, more the less they have in common. */
function difference(a: Ground, b: Ground): number {
  return contrast(a.back, b.back) * contrast(a.text, b.text);
}

function namesOf(style: MarkStyle): string[] {
  const grounds = style === 'shown' ? 1 : MOST_GROUNDS;
  return Array.from({ length: grounds }, (_, ground) => highlightName(style, ground));
}

function rootOf(range: Range): Document | ShadowRoot {
  const root = range.startContainer.getRootNode();
  return isShadowRoot(root) ? root : documentOf(range.startContainer);
}
