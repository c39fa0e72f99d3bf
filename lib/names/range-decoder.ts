/** Bits of a probability. */
export const PROBABILITY_BITS = 11;
/** How slowly probabilities follow what was seen: higher is steadier. */
export const ADAPTATION = 5;
/** Below this a byte is taken in. */
export const LOW_RANGE = 2 ** 24;
/** Numbers coded are below 2 to this power. */
const LONGEST_NUMBER = 30;

/** How likely bits are zero; all half-likely at first. */
export function newProbabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(2 ** (PROBABILITY_BITS - 1));
}

/** What numbers of one sort look like: how long they are, and their highest bit behind the first. */
export interface NumberModel {
  readonly lengths: Uint16Array;
  readonly highest: Uint16Array;
}

export function newNumberModel(): NumberModel {
  return { lengths: newProbabilities(LONGEST_NUMBER + 2), highest: newProbabilities(LONGEST_NUMBER + 2) };
}

/** Reads what an adaptive binary range coder (Martin 1979) wrote. Throws a RangeError when the bytes end too soon. */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at: number;
  #range = 2 ** 32 - 1;
  #code = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#next();
    for (let i = 0; i < 4; i++) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  /** A bit whose probability stands at `i`. */
  bit(probabilities: Uint16Array, i: number): number {
    const zero = probabilities[i] ?? 0;
    const bound = (this.#range >>> PROBABILITY_BITS) * zero;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[i] = zero + ((2 ** PROBABILITY_BITS - zero) >> ADAPTATION);
    } else {
      this.#code -= bound;
      this.#range -= bound;
      probabilities[i] = zero - (zero >> ADAPTATION);
      bit = 1;
    }
    if (this.#range < LOW_RANGE) this.#take();
    return bit;
  }

  /** So many bits of a number, highest first, by a tree of probabilities that begins at `at`. */
  tree(probabilities: Uint16Array, at: number, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = node * 2 + this.bit(probabilities, at + node);
    return node - 2 ** bits;
  }

  number({ lengths, highest }: NumberModel): number {
    let length = 0;
    while (this.bit(lengths, length) === 1) {
      if (++length > LONGEST_NUMBER) throw new RangeError('Expected a number, got a longer one');
    }
    let value = 1;
    for (let i = 0; i < length; i++)
      value = value * 2 + (i === 0 ? this.bit(highest, length) : this.#plainBit());
    return value - 1;
  }

  #plainBit(): number {
    this.#range = this.#range >>> 1;
    const bit = this.#code >= this.#range ? 1 : 0;
    if (bit === 1) this.#code -= this.#range;
    if (this.#range < LOW_RANGE) this.#take();
    return bit;
  }

  #take(): void {
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('Expected more bytes');
    return byte;
  }
}
