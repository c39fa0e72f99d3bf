/** Milliseconds of this thread's own work that a call takes; other processes on the machine do not count. */
export function threadTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** How many times the small size the large one is. */
const TIMES = 8;
/**
 * From here on growth is too much: linear is 1, quadratic 8. Caches that other processes empty, garbage collections and code that is
 * not yet compiled cost up to twice as much, and never eight times.
 */
export const TOO_MUCH = 3;
/** Shorter work on the large size (ms) tells nothing about growth. */
const FLOOR = 60;
/** The clock of a thread steps by up to so much (ms): a shorter time of the small size is taken for this. */
const CLOCK_STEP = 5;
/** What seems too much is measured again, no more often than this: its best counts. */
const ATTEMPTS = 5;

/**
 * How many times linear the growth of some work is: it is measured on a size and on eight times that size. 1 is linear; what takes
 * next to no time counts as linear. The speed of the machine has no part in it.
 */
export function growth(makeWork: (size: number) => () => unknown, size: number): number {
  const [small, large] = [makeWork(size), makeWork(TIMES * size)];
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= TOO_MUCH; attempt++)
    least = Math.min(least, timesLinear(threadTime(small), threadTime(large)));
  return least;
}

/** The same where the time is measured elsewhere: `timeOf` gives the milliseconds of work that a size takes. */
export async function growthOf(timeOf: (size: number) => Promise<number>, size: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= TOO_MUCH; attempt++)
    least = Math.min(least, timesLinear(await timeOf(size), await timeOf(TIMES * size)));
  return least;
}

function timesLinear(small: number, large: number): number {
  return large < FLOOR ? 1 : large / (TIMES * Math.max(small, CLOCK_STEP));
}
