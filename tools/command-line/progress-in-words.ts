/** How far a run is. */
export interface RunProgress {
  readonly done: number;
  /** Null where the articles are still coming. */
  readonly total: number | null;
  readonly failed: number;
  /** Since the first of them was begun (ms). */
  readonly ms: number;
}

/** Before so many are done a rate is chance. */
const ENOUGH_FOR_RATE = 3;

/** A run in one line: `12 of 129, 1 failed · 3.4 a second · 34 s left`. */
export function progressInWords({ done, total, failed, ms }: RunProgress): string {
  const counted = total === null ? String(done) : `${done} of ${total}`;
  const parts = [failed === 0 ? counted : `${counted}, ${failed} failed`];
  const rate = ms > 0 ? (1000 * done) / ms : 0;
  if (done >= ENOUGH_FOR_RATE && rate > 0) {
    parts.push(rate >= 1 ? `${rate.toFixed(1)} a second` : `${(60 * rate).toFixed(1)} a minute`);
    if (total !== null && total > done) parts.push(`${inTime((total - done) / rate)} left`);
  }
  return parts.join(' · ');
}

function inTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return `${minutes} min ${whole % 60} s`;
}
