import { ADAPTATION, LOW_RANGE, PROBABILITY_BITS, type NumberModel } from '../../lib/names/range-decoder.ts';

/** Writes bits with adaptive probabilities (a binary range coder, Martin 1979); lib/names/range-decoder.ts reads them. */
export class RangeEncoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 2 ** 32 - 1;
  #held = 0;
  #waiting = 1;

  bit(probabilities: Uint16Array, i: number, bit: number): void {
    const zero = probabilities[i] ?? 0;
    const bound = (this.#range >>> PROBABILITY_BITS) * zero;
    if (bit === 0) {
      this.#range = bound;
      probabilities[i] = zero + ((2 ** PROBABILITY_BITS - zero) >> ADAPTATION);
    } else {
      this.#low += bound;
      this.#range -= bound;
      probabilities[i] = zero - (zero >> ADAPTATION);
    }
    if (this.#range < LOW_RANGE) this.#give();
  }

  tree(probabilities: Uint16Array, at: number, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(probabilities, at + node, bit);
      node = node * 2 + bit;
    }
  }

  number({ lengths, highest }: NumberModel, value: number): void {
    const length = 31 - Math.clz32(value + 1);
    for (let i = 0; i < length; i++) this.bit(lengths, i, 1);
    this.bit(lengths, length, 0);
    for (let i = length - 1; i >= 0; i--) {
      const bit = ((value + 1) >> i) & 1;
      if (i === length - 1) this.bit(highest, length, bit);
      else this.#plainBit(bit);
    }
  }

  finish(): number[] {
    for (let i = 0; i < 5; i++) this.#shiftLow();
    return this.#bytes;
  }

  #plainBit(bit: number): void {
    this.#range = this.#range >>> 1;
    if (bit === 1) this.#low += this.#range;
    if (this.#range < LOW_RANGE) this.#give();
  }

  #give(): void {
    this.#range = (this.#range << 8) >>> 0;
    this.#shiftLow();
  }

  /** The highest byte is written once no carry can reach it any more. */
  #shiftLow(): void {
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      while (this.#waiting > 0) {
        this.#bytes.push((this.#held + carry) & 0xff);
        this.#held = 0xff;
        this.#waiting--;
      }
      this.#held = Math.floor(this.#low / 2 ** 24) & 0xff;
    }
    this.#waiting++;
    this.#low = (this.#low % 2 ** 24) * 256;
  }
}
