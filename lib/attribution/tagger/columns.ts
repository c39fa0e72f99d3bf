/**
 * Columns of numbers, `size` of them each, all zero, side by side in one piece of memory: a paragraph has many, and every array of
 * its own would cost more than what stands in it.
 *
 * @param most how many columns are asked for at most
 * @returns gives the next column at each call
 */
export function columnsOf(size: number, most: number): () => Int32Array {
  const all = new Int32Array(size * most);
  let next = 0;
  return () => {
    if (next >= all.length && size > 0) throw new RangeError(`Expected no more than ${most} columns`);
    next += size;
    return all.subarray(next - size, next);
  };
}
