/** Milliseconds of this thread's own time that some work takes, the mean of doing it `times` times. */
export function threadTime(times: number, work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000 / times;
}
