import { FREQUENCY_BITS, LEAST_STATE, numberSymbol, PLAIN_BITS } from '../../lib/packing/symbol-decoder.ts';

const SLOTS = 2 ** FREQUENCY_BITS;

/** A symbol of a context, or `bits` plain bits. */
type Step =
  { readonly context: number; readonly symbol: number } | { readonly bits: number; readonly value: number };

/** Writes symbols by the frequencies each context turns out to have; lib/packing/symbol-decoder.ts reads them. */
export class SymbolEncoder {
  readonly #counts: readonly Uint32Array[];
  readonly #steps: Step[] = [];

  constructor(contexts: number) {
    this.#counts = Array.from({ length: contexts }, () => new Uint32Array(256));
  }

  symbol(context: number, symbol: number): void {
    const counts = this.#counts[context];
    if (!counts || symbol > 255) throw new RangeError(`Context ${context} has no symbol ${symbol}`);
    counts[symbol] = (counts[symbol] ?? 0) + 1;
    this.#steps.push({ context, symbol });
  }

  /** A number below 2 ** 30. */
  number(context: number, value: number): void {
    const { symbol, plain } = numberSymbol(value);
    this.symbol(context, symbol);
    for (let left = plain; left > 0;) {
      const bits = Math.min(left, PLAIN_BITS);
      left -= bits;
      this.#steps.push({ bits, value: (value >>> left) & (2 ** bits - 1) });
    }
  }

  /** The tables, and behind them the symbols: coded from the last to the first, so that they are read from the first to the last. */
  finish(): number[] {
    const tables = this.#counts.map(frequenciesOf);
    const starts = tables.map((table) => table.map((_, symbol) => sum(table.subarray(0, symbol))));
    const bytes: number[] = [];
    let state = LEAST_STATE;
    for (const step of this.#steps.toReversed()) {
      const [size, frequency, start] =
        'bits' in step
          ? [2 ** step.bits, 1, step.value]
          : [SLOTS, tables[step.context]?.[step.symbol] ?? 0, starts[step.context]?.[step.symbol] ?? 0];
      while (state >= ((LEAST_STATE * 256) / size) * frequency) {
        bytes.push(state & 0xff);
        state >>>= 8;
      }
      state = Math.floor(state / frequency) * size + (state % frequency) + start;
    }
    const head = [24, 16, 8, 0].map((shift) => (state >>> shift) & 0xff);
    return [...tables.flatMap(tableBytes), ...head, ...bytes.toReversed()];
  }
}

/** Counts as frequencies that add up to `SLOTS`, none that is counted below one. */
function frequenciesOf(counts: Uint32Array): Uint16Array {
  const all = sum(counts);
  const wanted = Array.from(counts, (count) => (count * SLOTS) / Math.max(1, all));
  const frequencies = Uint16Array.from(wanted, (share, symbol) =>
    counts[symbol] === 0 ? 0 : Math.max(1, Math.round(share)),
  );
  // What rounding has added or lost is taken from or given to whoever is farthest from its share.
  for (let surplus = sum(frequencies) - SLOTS; all > 0 && surplus !== 0; surplus -= Math.sign(surplus)) {
    const excess = wanted.map((share, symbol) => {
      const frequency = frequencies[symbol] ?? 0;
      if (frequency === 0 || (surplus > 0 && frequency === 1)) return -Infinity;
      return (surplus * (frequency - share)) / share;
    });
    const symbol = excess.indexOf(Math.max(...excess));
    frequencies[symbol] = (frequencies[symbol] ?? 0) - Math.sign(surplus);
  }
  return frequencies;
}

/** How many symbols there are, and for each how many are left out before it and its frequency. */
function tableBytes(frequencies: Uint16Array): number[] {
  const used = [...frequencies.entries()].filter(([, frequency]) => frequency > 0);
  let next = 0;
  return [
    ...short(used.length),
    ...used.flatMap(([symbol, frequency]) => {
      const gap = symbol - next;
      next = symbol + 1;
      return [...short(gap), ...short(frequency)];
    }),
  ];
}

/** A number in groups of seven bits, lowest first. */
function short(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...short(value >>> 7)];
}

function sum(numbers: Uint32Array | Uint16Array): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
