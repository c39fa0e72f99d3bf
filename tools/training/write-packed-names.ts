import { MAGIC, NAME_CONTEXT, NAME_CONTEXTS } from '../../lib/names/name-weights.ts';
import { SymbolEncoder } from './symbol-encoder.ts';

/** A feature as it is kept: the level of each weight, −1 for nothing. */
export interface PackedNameFeature {
  readonly hash: number;
  readonly levels: readonly number[];
}

/** What the file of name weights holds. */
export interface PackedNames {
  /** Hashes of the known names, in the order of the bits of `KNOWN`. */
  readonly lists: readonly ReadonlySet<number>[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  /** In the order of their hashes. */
  readonly features: readonly PackedNameFeature[];
}

/** Writes the file that lib/names/name-weights.ts reads. Nothing is lost. */
export function writePackedNames({ lists, scale, transitions, features }: PackedNames): Uint8Array {
  const encoder = new SymbolEncoder(NAME_CONTEXTS);
  for (const list of lists) {
    let previous = 0;
    for (const hash of [...list].sort((a, b) => a - b)) {
      encoder.number(NAME_CONTEXT.knownSteps, hash - previous);
      previous = hash;
    }
  }
  let previous = 0;
  for (const { hash, levels } of features) {
    encoder.number(NAME_CONTEXT.hashSteps, hash - previous);
    previous = hash;
    encoder.symbol(NAME_CONTEXT.masks, maskOf(levels));
    levels.forEach((level, label) => {
      if (level >= 0) encoder.symbol(NAME_CONTEXT.levels + label, level);
    });
  }
  const numbers = [lists.length, ...lists.map(({ size }) => size), features.length];
  const head = new DataView(new ArrayBuffer(4 * (2 + numbers.length + 1 + transitions.length)));
  const symbols = encoder.finish();
  [MAGIC, head.byteLength + symbols.length, ...numbers].forEach((number, i) =>
    head.setUint32(4 * i, number, true),
  );
  [scale, ...transitions].forEach((number, i) => head.setFloat32(4 * (2 + numbers.length + i), number, true));
  return Uint8Array.from([...new Uint8Array(head.buffer), ...symbols]);
}

/** The labels that have a weight, one bit each. */
function maskOf(levels: readonly number[]): number {
  return levels.reduce((mask, level, label) => (level < 0 ? mask : mask | (1 << label)), 0);
}
