import { JUDGE_MAGIC, type JudgeModel } from '../../lib/attribution/judge/judge-model.ts';

/** A judge as its file, see `unpackJudge` for the layout. */
export function packJudge({ signs, slope, offset, priorShare, words, trees }: JudgeModel): Uint8Array {
  const bytes: number[] = [];
  const number = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) bytes.push((value >>> shift) & 0xff);
  };
  const float = (value: number): void => {
    number(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0);
  };
  const float24 = (value: number): void => {
    float(value);
    bytes.splice(-4, 1);
  };
  number(JUDGE_MAGIC);
  number(0);
  number(signs);
  float(slope);
  float(offset);
  float(priorShare);
  const scale = [...words.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const kept = [...words]
    .map(([hash, weight]) => [hash, Math.round(weight / scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => a[0] - b[0]);
  number(kept.length);
  float(scale);
  let previous = 0;
  for (const [hash] of kept) {
    let rest = hash - previous;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
    previous = hash;
  }
  for (const [, weight] of kept) bytes.push(weight & 0xff);
  const { roots, sign, value } = trees;
  number(roots.length);
  number(sign.length);
  roots.forEach((root, t) => bytes.push((roots[t + 1] ?? sign.length) - root));
  bytes.push(...sign);
  // The lowest byte of a float says nothing here.
  for (const own of value) float24(own);
  const packed = Uint8Array.from(bytes);
  new DataView(packed.buffer).setUint32(4, packed.length, true);
  return packed;
}

/** A judge that knows nothing: what training begins with. */
export const UNTRAINED: JudgeModel = {
  signs: 1,
  slope: 1,
  offset: 0,
  priorShare: 0,
  words: new Map(),
  trees: {
    roots: new Int32Array(0),
    sign: new Uint8Array(0),
    value: new Float32Array(0),
    others: new Int32Array(0),
  },
};
