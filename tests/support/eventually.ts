import { vi } from 'vitest';

/** Milliseconds after which something that should come to hold is given up: far beyond what the busiest machine takes. */
const GIVE_UP = 120_000;

/** Looks again and again until nothing is thrown; resolves with what the last look gave. Throws its error when it never holds. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: GIVE_UP, interval: 20 });
}
