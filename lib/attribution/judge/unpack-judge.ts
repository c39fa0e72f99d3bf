import { BrokenJudgeError, JUDGE_MAGIC, LEAF, type JudgeModel } from './judge-model.ts';

/**
 * Reads a packed judge (see tools/training/pack-judge.ts, which writes it). Throws `BrokenJudgeError` on anything else.
 *
 * Layout, little endian: magic, length in bytes, number of signs, slope, offset and share of the prior (32-bit floats); number of words, step of
 * their weights, the steps between their hashes in groups of seven bits, a signed byte each; number of trees, number of nodes; per
 * tree its nodes' count; per node a sign's number; per node the upper 24 bits of a 32-bit float. Branches have exactly two parts, depth first.
 */
export function unpackJudge(packed: Uint8Array): JudgeModel {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const scratch = new DataView(new ArrayBuffer(4));
  let at = 0;
  const need = (bytes: number): number => {
    if (at + bytes > packed.length) throw new BrokenJudgeError('The judge file ends too soon');
    const here = at;
    at += bytes;
    return here;
  };
  const number = (): number => view.getUint32(need(4), true);
  const float = (): number => view.getFloat32(need(4), true);
  const byte = (): number => packed[need(1)] ?? 0;
  /** A number in groups of seven bits, lowest first. */
  const short = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const group = byte();
      value |= (group & 0x7f) << shift;
      if (group < 0x80) return value;
    }
  };
  /** A float without its lowest byte. */
  const float24 = (): number => {
    scratch.setUint8(1, byte());
    scratch.setUint8(2, byte());
    scratch.setUint8(3, byte());
    return scratch.getFloat32(0, true);
  };
  if (number() !== JUDGE_MAGIC)
    throw new BrokenJudgeError('Expected a file of judge weights, got something else');
  const length = number();
  if (length !== packed.length)
    throw new BrokenJudgeError(`Expected ${length} bytes of judge weights, got ${packed.length}`);
  const signs = number();
  const [slope, offset, priorShare] = [float(), float(), float()];
  const count = number();
  const scale = float();
  if (count * 2 > packed.length - at) throw new BrokenJudgeError('The judge file ends too soon');
  let hash = 0;
  const hashes = Array.from({ length: count }, () => (hash += short()));
  const words = new Map(hashes.map((hash) => [hash, ((byte() << 24) >> 24) * scale]));
  const [trees, nodes] = [number(), number()];
  if (trees + nodes * 4 > packed.length - at) throw new BrokenJudgeError('The judge file ends too soon');
  const sizes = Array.from({ length: trees }, byte);
  const sign = Uint8Array.from({ length: nodes }, byte);
  const value = Float32Array.from({ length: nodes }, float24);
  if (at !== packed.length)
    throw new BrokenJudgeError(`Expected the judge weights to end at byte ${at} of ${packed.length}`);
  if (sign.some((asked) => asked !== LEAF && asked >= signs))
    throw new BrokenJudgeError('A tree of the judge asks for a sign that is not there');
  const others = new Int32Array(nodes);
  const roots = new Int32Array(trees);
  let node = 0;
  sizes.forEach((size, t) => {
    roots[t] = node;
    if (endOf(sign, node, node + size, others) !== node + size)
      throw new BrokenJudgeError(`Tree ${t} of the judge is no tree`);
    node += size;
  });
  if (node !== nodes) throw new BrokenJudgeError(`Expected ${node} nodes in the judge's trees, got ${nodes}`);
  return { signs, slope, offset, priorShare, words, trees: { roots, sign, value, others } };
}

/** The node after a part of a tree; notes on the way where the second parts of branches begin. */
function endOf(sign: Uint8Array, node: number, limit: number, others: Int32Array): number {
  if (node >= limit) return Infinity;
  if (sign[node] === LEAF) return node + 1;
  const second = endOf(sign, node + 1, limit, others);
  if (second === Infinity) return Infinity;
  others[node] = second;
  return endOf(sign, second, limit, others);
}
