/** The frequencies of a context's symbols add up to 2 to this power. */
export const FREQUENCY_BITS = 12;
const SLOTS = 2 ** FREQUENCY_BITS;
/** Between symbols the state is at least this and less than 256 times this: a small integer in every engine. */
export const LEAST_STATE = 2 ** 20;
/** At most so many plain bits are read at once. */
export const PLAIN_BITS = 8;
/** Bits of a number below its highest that its symbol tells, see `numberSymbol`. */
const SHOWN_BITS = 2;

/** What a context's symbols look like. */
interface SymbolTable {
  /** Which symbol a slot belongs to; each has as many slots, one after another, as its frequency says. */
  readonly symbols: Uint8Array;
  /** By symbol. */
  readonly frequencies: Uint16Array;
  readonly starts: Uint16Array;
}

/**
 * Reads symbols (0 … 255), each from a context with frequencies of its own, that an entropy coder wrote (range variant of
 * asymmetric numeral systems, Duda 2013). Tables, not adaptive bits: this runs once at every start, when nothing is compiled yet.
 * Throws a RangeError when the bytes are not what a coder wrote.
 */
export class SymbolDecoder {
  readonly #bytes: Uint8Array;
  readonly #tables: readonly SymbolTable[];
  #at: number;
  #state = 0;

  /** @param contexts how many there are */
  constructor(bytes: Uint8Array, at: number, contexts: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#tables = Array.from({ length: contexts }, () => this.#table());
    for (let i = 0; i < 4; i++) this.#state = (this.#state << 8) | this.#byte();
    if (this.#state < LEAST_STATE) throw new RangeError('Expected coded symbols');
  }

  symbol(context: number): number {
    const table = this.#tables[context];
    if (!table) throw new RangeError(`Expected one of ${this.#tables.length} contexts, got ${context}`);
    const slot = this.#state & (SLOTS - 1);
    const symbol = table.symbols[slot] ?? 0;
    const frequency = table.frequencies[symbol] ?? 0;
    this.#state = frequency * (this.#state >>> FREQUENCY_BITS) + slot - (table.starts[symbol] ?? 0);
    if (this.#state < LEAST_STATE) this.#refill();
    return symbol;
  }

  /** A number below 2 ** 30: its size from a context, its lowest bits plain. */
  number(context: number): number {
    const symbol = this.symbol(context);
    if (symbol < 2 ** SHOWN_BITS) return symbol;
    let plain = (symbol >>> SHOWN_BITS) - 1;
    let value = 2 ** SHOWN_BITS + (symbol & (2 ** SHOWN_BITS - 1));
    while (plain > 0) {
      const bits = Math.min(plain, PLAIN_BITS);
      value = (value << bits) | (this.#state & (2 ** bits - 1));
      this.#state >>>= bits;
      if (this.#state < LEAST_STATE) this.#refill();
      plain -= bits;
    }
    return value;
  }

  /** Throws unless all that was written has been read. */
  mustEnd(): void {
    if (this.#state !== LEAST_STATE || this.#at !== this.#bytes.length)
      throw new RangeError(`Expected the symbols to end at byte ${this.#at} of ${this.#bytes.length}`);
  }

  #table(): SymbolTable {
    const symbols = new Uint8Array(SLOTS);
    const [frequencies, starts] = [new Uint16Array(256), new Uint16Array(256)];
    let start = 0;
    for (let symbol = 0, left = this.#short(); left > 0; left--, symbol++) {
      symbol += this.#short();
      const frequency = this.#short();
      frequencies[symbol] = frequency;
      starts[symbol] = start;
      symbols.fill(symbol, start, start + frequency);
      start += frequency;
    }
    if (start !== 0 && start !== SLOTS) throw new RangeError(`Expected ${SLOTS} slots, got ${start}`);
    return { symbols, frequencies, starts };
  }

  /** A number in groups of seven bits, lowest first. */
  #short(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  #refill(): void {
    while (this.#state < LEAST_STATE) this.#state = (this.#state << 8) | this.#byte();
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('Expected more bytes');
    return byte;
  }
}

/** The symbol that tells how large a number is, and its highest bits; below it the number has `plain` more bits. */
export function numberSymbol(value: number): { readonly symbol: number; readonly plain: number } {
  const plain = Math.max(0, 31 - Math.clz32(value) - SHOWN_BITS);
  const highest = (value >>> plain) & (2 ** SHOWN_BITS - 1);
  return { symbol: value < 2 ** SHOWN_BITS ? value : ((plain + 1) << SHOWN_BITS) | highest, plain };
}
