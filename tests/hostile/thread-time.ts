/** Milliseconds of this thread's own work that a call takes; other processes on the machine do not count. */
export function threadTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Four times the text may take no more than four times as long, and so much for the machine's own unevenness. */
const UNEVENNESS = 1.6;
/** Shorter times (ms) tell nothing about growth. */
const FLOOR = 60;
/** A time that a garbage collection fell into is measured again, no more often than this. */
const ATTEMPTS = 3;

/**
 * How many times linear the work on four times the size is, at its best of a few attempts; 1 is linear, what takes next to
 * no time counts as linear.
 */
export function growth(makeWork: (size: number) => () => unknown, size: number): number {
  const [small, large] = [makeWork(size), makeWork(4 * size)];
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > UNEVENNESS; attempt++) {
    const before = threadTime(small);
    const after = threadTime(large);
    least = Math.min(least, after < FLOOR ? 1 : after / (4 * Math.max(before, FLOOR / 8)));
  }
  return least;
}

export { UNEVENNESS };
