/**
 * Words to insert, delete or replace to turn one text into the other, or `limit + 1` as soon as it takes more
 * (Ukkonen 1985: only a band of `limit` around the diagonal is filled). O(words × limit).
 */
export function wordEdits(a: Uint32Array, b: Uint32Array, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let before = Int32Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i++) {
    const row = new Int32Array(b.length + 1).fill(beyond);
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    if (i <= limit) row[0] = i;
    let best = row[0] ?? beyond;
    for (let j = from; j <= to; j++) {
      const replaced = (before[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(replaced, (before[j] ?? beyond) + 1, (row[j - 1] ?? beyond) + 1, beyond);
      row[j] = value;
      best = Math.min(best, value);
    }
    if (best > limit) return beyond;
    before = row;
  }
  return before[b.length] ?? beyond;
}
