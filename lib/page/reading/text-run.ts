import type { TextPiece } from './live-block.ts';

/** One line of a run of inline text: what stands between two line breaks or block boundaries. */
export interface TextLine {
  text: string;
  readonly pieces: TextPiece[];
  linkCharacters: number;
  boldCharacters: number;
  /** Line breaks directly after this line. */
  breaksAfter: number;
}

export interface InlineStyle {
  readonly inLink: boolean;
  readonly inBold: boolean;
  /** Line feeds in the text break the line, as in `<pre>`. */
  readonly keepsBreaks: boolean;
}

/** Space, tab, line feed, form feed, carriage return: what a page collapses to one space. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Inline text between two block boundaries, gathered node by node, with white space collapsed as a page renders it. */
export class TextRun {
  readonly lines: TextLine[] = [newLine()];

  get isEmpty(): boolean {
    return this.lines.every((line) => line.text === '');
  }

  append(node: Text, style: InlineStyle): void {
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      const from = at;
      if (isSpace(data.charCodeAt(at))) {
        while (at < data.length && isSpace(data.charCodeAt(at))) at++;
        const breaks = style.keepsBreaks ? data.slice(from, at).split('\n').length - 1 : 0;
        if (breaks > 0) this.breakLine(breaks);
        else if (this.last.text !== '' && !this.last.text.endsWith(' ')) this.add(node, from, ' ', style);
        continue;
      }
      // Words with single spaces between them stand on the page as in the node: they are taken in one piece.
      while (at < data.length) {
        const code = data.charCodeAt(at);
        if (isSpace(code) && (code !== 32 || at + 1 === data.length || isSpace(data.charCodeAt(at + 1))))
          break;
        at++;
      }
      this.add(node, from, data.slice(from, at), style);
    }
  }

  breakLine(times = 1): void {
    const { last } = this;
    // Breaks before any text change nothing; a break after a break makes the gap longer.
    if (last.text === '') {
      const before = this.lines.at(-2);
      if (before) before.breaksAfter += times;
      return;
    }
    last.breaksAfter = times;
    this.lines.push(newLine());
  }

  /** The last words of the line, to tell what stands behind them. */
  get ending(): string {
    return this.last.text.slice(-4);
  }

  /** Text that the page shows and that stands in no node: quotation marks. */
  print(text: string): void {
    this.last.text += text;
  }

  private get last(): TextLine {
    const line = this.lines.at(-1);
    if (line === undefined)
      throw new RangeError('Expected a run of text to have at least one line, got none');
    return line;
  }

  private add(node: Text, from: number, text: string, style: InlineStyle): void {
    const line = this.last;
    const start = line.text.length;
    const previous = line.pieces.at(-1);
    if (previous?.node === node && previous.from + previous.length === from) {
      line.pieces[line.pieces.length - 1] = { ...previous, length: previous.length + text.length };
    } else {
      line.pieces.push({ node, from, start, length: text.length });
    }
    line.text += text;
    if (style.inLink) line.linkCharacters += text.length;
    if (style.inBold) line.boldCharacters += text.length;
  }
}

function newLine(): TextLine {
  return { text: '', pieces: [], linkCharacters: 0, boldCharacters: 0, breaksAfter: 0 };
}

/** A line of this length before a single line break is a paragraph, not a line of verse or of an address. */
const LONG_LINE = 100;
/** A line that also ends like a sentence is one already at this length. */
const LONG_SENTENCE_LINE = 50;
/** Texts wrapped by hand (mails, old press releases) break lines at 60 to 90 characters, mostly inside sentences. */
const HAND_WRAPPED_WIDTH = 90;

/**
 * Puts the lines of a run together to paragraphs: two breaks in a row always separate, one break only where the lines
 * are long or a bold line stands above as a heading; other lines are joined by a space.
 */
export function joinLines(lines: readonly TextLine[]): TextLine[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const wrapped = isHandWrapped(filled);
  const joined: TextLine[] = [];
  let previous: TextLine | null = null;
  for (const line of filled) {
    const current = joined.at(-1);
    if (!current || !previous || separates(previous, line, wrapped)) joined.push(copyOf(line));
    else join(current, line);
    previous = line;
  }
  return joined;
}

function separates(line: TextLine, next: TextLine, wrapped: boolean): boolean {
  if (line.breaksAfter >= 2) return true;
  if (wrapped) return false;
  const length = line.text.trim().length;
  const isHeading =
    line.boldCharacters >= length &&
    next.boldCharacters < next.text.length / 2 &&
    !/[,:]\s*$/u.test(line.text);
  const endsSentence = /[.!?…]["”’»)]*\s*$/u.test(line.text) && /^[\s"“‘«(]*[\p{Lu}\d]/u.test(next.text);
  return isHeading || length >= LONG_LINE || (length >= LONG_SENTENCE_LINE && endsSentence);
}

function isHandWrapped(lines: readonly TextLine[]): boolean {
  if (lines.length < 4 || lines.some((line) => line.text.length > HAND_WRAPPED_WIDTH)) return false;
  const open = lines.filter((line) => line.text.length > 40 && !/[.!?…:]["”’»)]*\s*$/u.test(line.text));
  return open.length > lines.length / 3;
}

function copyOf(line: TextLine): TextLine {
  return { ...line, pieces: [...line.pieces] };
}

function join(into: TextLine, line: TextLine): void {
  if (!into.text.endsWith(' ')) into.text += ' ';
  const shift = into.text.length;
  into.text += line.text;
  for (const piece of line.pieces) into.pieces.push({ ...piece, start: piece.start + shift });
  into.linkCharacters += line.linkCharacters;
  into.boldCharacters += line.boldCharacters;
}
