import type { Article, Block, BlockKind } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import { findEditorialNotes } from './editorial-note.ts';
import { signQuotes } from './sign-quotes.ts';
import { findGluedHeading } from './split-glued-headings.ts';

/** An article read from a text file, and where its blocks stand in it. */
export interface TextFileReading {
  readonly article: Article;
  /** `starts[block]`: UTF-16 offset of the block's text in the file; the block's text is the verbatim slice from there. */
  readonly starts: readonly number[];
}

/** Header lines as scrapers write them before the text. `Category 1`, `Author title` and the like are read over. */
const HEADER_LINE =
  /^(Published Time|Published|Date|Title|Headline|Category(?: \d+)?|Author(?: title| description)?|Byline|Publisher|Source|Site|URL|Language|Text): ?(.*)$/iu;
/** “Author details not found”: what a scraper writes where it found nothing. */
const NOTHING_FOUND = /^(?:.*\b(?:not found|not available|unknown)|n\/?a|none|null|-+)?$/iu;
/** A file's first line is its title when it is no longer than this; longer ones are already running text. */
const MAX_TITLE_CHARACTERS = 150;

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Header {
  readonly fields: ReadonlyMap<string, Line>;
  /** Offset where the running text begins. */
  readonly end: number;
}

/**
 * Reads a text file: an optional header (`Published Time: … / Title: … / Author: … / Text:`), then one paragraph per
 * non-empty line. Headings run into their paragraph become blocks of their own.
 */
export function readTextFile(text: string): TextFileReading {
  const header = readHeader(text);
  const blocks: Block[] = [];
  const starts: number[] = [];
  const add = (kind: BlockKind, line: Line): void => {
    blocks.push({ id: blocks.length, kind, text: line.text });
    starts.push(line.start);
  };

  const field = (...names: string[]): Line | null => {
    for (const name of names) {
      const line = header.fields.get(name);
      if (line && !NOTHING_FOUND.test(line.text)) return line;
    }
    return null;
  };
  const title = field('title', 'headline');
  const author = field('author', 'byline');
  const published = field('published time', 'published', 'date');
  if (title) add('headline', title);
  if (author) add('byline', author);
  if (published) add('date', published);

  const body = linesOf(text, header.end);
  for (const line of body) {
    const glued = findGluedHeading(line.text);
    if (glued) {
      add('heading', { start: line.start, text: line.text.slice(0, glued.headingEnd) });
      add('paragraph', {
        start: line.start + glued.paragraphStart,
        text: line.text.slice(glued.paragraphStart),
      });
    } else {
      add('paragraph', line);
    }
  }

  const article: Article = {
    title: title?.text ?? titleFromFirstLine(body),
    byline: author?.text ?? null,
    published: published?.text ?? null,
    publisher: field('publisher', 'source', 'site')?.text ?? null,
    language: field('language')?.text ?? detectLanguage(body.map((line) => line.text).join('\n')),
    blocks: signQuotes(withEditorialNotes(blocks)),
  };
  return { article, starts };
}

function withEditorialNotes(blocks: readonly Block[]): Block[] {
  const notes = findEditorialNotes(blocks);
  return blocks.map((block) => (notes.has(block.id) ? { ...block, kind: 'editorial-note' } : block));
}

/** The header reaches to the line `Text:`; without that line or a title there is no header, only text. */
function readHeader(text: string): Header {
  const fields = new Map<string, Line>();
  for (const line of linesOf(text, 0)) {
    const match = HEADER_LINE.exec(line.text);
    const name = match?.[1]?.toLowerCase();
    if (name === undefined) break;
    const value = match?.[2] ?? '';
    const start = line.start + line.text.length - value.length;
    if (name === 'text') return { fields, end: start };
    if (!fields.has(name)) fields.set(name, trimmed(text, start, start + value.length));
  }
  return { fields: new Map(), end: 0 };
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\u2028\u2029]+/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const line = trimmed(text, match.index, pattern.lastIndex);
    if (line.text) lines.push(line);
  }
  return lines;
}

/** The slice without the white space (and byte order mark) around it. */
function trimmed(text: string, start: number, end: number): Line {
  const slice = text.slice(start, end);
  const content = slice.trim();
  return { start: start + slice.indexOf(content), text: content };
}

function titleFromFirstLine(body: readonly Line[]): string {
  const first = body[0]?.text ?? '';
  return first.length <= MAX_TITLE_CHARACTERS ? first : '';
}
