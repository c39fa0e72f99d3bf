/** Room for the features of one token, of either pass; sums hold 257 of them at most. */
export const MAX_FEATURES = 160;

/** 32-bit words of a slot: seven weights of either pass as bytes, and two bytes of the feature's hash. */
const SLOT = 4;
/** Added to a weight (−127 … 127) so that its byte is positive: sums of bytes then never borrow from their neighbours. */
export const BIAS = 128;
/** Four weights of zero. */
const ALL_BIASED = 0x80808080 | 0;
const HASH_BITS = 30;
/** Slots for each feature, at least: in a fuller table more look-ups go on to a second slot, and none can be foreseen. */
const ROOM = 3;
/** The part of a hash that stands in its slot; the slot itself tells the rest. */
const TAG = 0xffff;
/** Bytes of a row between the first weight of either pass. */
export const PASS_BYTES = 8;
/** Bytes 0 and 2 of a word, as two 16-bit lanes: room for the sum of 257 biased weights. */
const LANES = 0x00ff00ff;

/**
 * 8-bit weights of both passes by feature hash (30 bits), for sums over many features. Nineteen in twenty have weights, and nearly
 * every look-up misses the processor's nearest cache, so a slot is one quarter of a cache line: open addressing, weights and tag of
 * the hash side by side. A slot keeps 16 bits of the hash beside its own place; two features mistaken for each other are rarer
 * than one in 10⁴. The place follows the hash: features that are added in the order of their hashes fill the table from its
 * beginning to its end, which takes no time to speak of.
 */
export class FeatureTable {
  /** The rows, byte by byte: browsers run on little-endian machines only. */
  readonly bytes: Uint8Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  /** What was asked for in advance: kept, so that no compiler leaves the asking out. */
  touched = 0;

  constructor(features: number) {
    const bits = Math.ceil(Math.log2(Math.max(features, 8) * ROOM));
    this.#slots = new Int32Array(2 ** bits * SLOT);
    this.bytes = new Uint8Array(this.#slots.buffer);
    this.#mask = 2 ** bits - 1;
    this.#shift = HASH_BITS - bits;
  }

  /**
   * Makes room for a feature. Returns where in `bytes` its row begins: the weights of the first pass, each raised by `BIAS`, and
   * from `PASS_BYTES` on those of the second. They are zero until they are written there.
   */
  add(hash: number): number {
    const slots = this.#slots;
    let slot = hash >>> this.#shift;
    while (slots[slot * SLOT] !== 0) slot = (slot + 1) & this.#mask;
    const at = slot * SLOT;
    const tag = hash & TAG;
    slots[at] = slots[at + 2] = ALL_BIASED;
    slots[at + 1] = (ALL_BIASED & 0xffffff) | ((tag & 0xff) << 24);
    slots[at + 3] = (ALL_BIASED & 0xffffff) | ((tag >>> 8) << 24);
    return at * 4;
  }

  /** Sums the weights of the features in `hashes[0 … count)` (`MAX_FEATURES` at most): the labels of the first pass first, then those of the second. */
  sum(hashes: Int32Array, count: number, sums: Int32Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const shift = this.#shift;
    // Asked for all together, the rows come from far memory at once; in the loop below each look-up waits for the one before, since
    // the processor cannot guess how it ends.
    let touched = 0;
    for (let k = 0; k < count; k++) touched ^= slots[((hashes[k] ?? 0) >>> shift) * SLOT] ?? 0;
    this.touched = touched;
    let found = 0;
    let [a02, a13, a46, a5] = [0, 0, 0, 0];
    let [b02, b13, b46, b5] = [0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const hash = hashes[k] ?? 0;
      const tag = hash & TAG;
      for (let at = (hash >>> shift) * SLOT; ; at = (at + SLOT) & (mask * SLOT + 3)) {
        const w0 = slots[at] ?? 0;
        if (w0 === 0) break;
        const w1 = slots[at + 1] ?? 0;
        const w3 = slots[at + 3] ?? 0;
        if (((w1 >>> 24) | ((w3 >>> 24) << 8)) !== tag) continue;
        const w2 = slots[at + 2] ?? 0;
        a02 = (a02 + (w0 & LANES)) | 0;
        a13 = (a13 + ((w0 >>> 8) & LANES)) | 0;
        a46 = (a46 + (w1 & LANES)) | 0;
        a5 = (a5 + ((w1 >>> 8) & 0xff)) | 0;
        b02 = (b02 + (w2 & LANES)) | 0;
        b13 = (b13 + ((w2 >>> 8) & LANES)) | 0;
        b46 = (b46 + (w3 & LANES)) | 0;
        b5 = (b5 + ((w3 >>> 8) & 0xff)) | 0;
        found++;
        break;
      }
    }
    const bias = found * BIAS;
    sums[0] = (a02 & 0xffff) - bias;
    sums[1] = (a13 & 0xffff) - bias;
    sums[2] = (a02 >>> 16) - bias;
    sums[3] = (a13 >>> 16) - bias;
    sums[4] = (a46 & 0xffff) - bias;
    sums[5] = a5 - bias;
    sums[6] = (a46 >>> 16) - bias;
    sums[7] = (b02 & 0xffff) - bias;
    sums[8] = (b13 & 0xffff) - bias;
    sums[9] = (b02 >>> 16) - bias;
    sums[10] = (b13 >>> 16) - bias;
    sums[11] = (b46 & 0xffff) - bias;
    sums[12] = b5 - bias;
    sums[13] = (b46 >>> 16) - bias;
  }
}
