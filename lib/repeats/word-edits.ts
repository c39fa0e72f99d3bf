/**
 * Words to insert, delete or replace to turn one text into the other, or `limit + 1` as soon as it takes more
 * (Ukkonen 1985: only a band of `limit` around the diagonal is filled). What both begin and end with costs no edits and is
 * left out first. O(words × limit).
 */
export function wordEdits(a: Uint32Array, b: Uint32Array, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return editsOf(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail), limit);
}

function editsOf(a: Uint32Array, b: Uint32Array, limit: number): number {
  const beyond = limit + 1;
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  let before = new Int32Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) before[j] = Math.min(j, beyond);
  let row = new Int32Array(b.length + 1).fill(beyond);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    let best = row[from - 1] ?? beyond;
    for (let j = from; j <= to; j++) {
      const replaced = (before[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      // Right of the band above stands nothing that was filled in.
      const above = j < i + limit ? (before[j] ?? beyond) : beyond;
      const value = Math.min(replaced, above + 1, (row[j - 1] ?? beyond) + 1, beyond);
      row[j] = value;
      best = Math.min(best, value);
    }
    if (best > limit) return beyond;
    [before, row] = [row, before];
  }
  return before[b.length] ?? beyond;
}
