/** What asks the database for something. Not the step of a cursor: idb knows it by identity, and it would be another's then. */
const STEPS: readonly (readonly [prototype: object, names: readonly string[]])[] = [
  [
    IDBObjectStore.prototype,
    ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'clear', 'openKeyCursor'],
  ],
  [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'openKeyCursor']],
];

/**
 * Runs work and cuts the database off at its n-th step (from 0), as when the process is killed there: the transaction ends
 * unfinished, and every later step fails as well. What the work gives is given back; whether it came so far, too.
 */
export async function cutOffAfter<T>(
  steps: number,
  work: () => Promise<T>,
): Promise<{ value: T; wasCut: boolean }> {
  let left = steps;
  const originals = STEPS.flatMap(([prototype, names]) =>
    names.map((name) => {
      const own: unknown = Reflect.get(prototype, name);
      if (typeof own !== 'function') throw new Error(`Expected a method ${name}`);
      const step = function (this: unknown, ...args: unknown[]): unknown {
        if (left-- > 0) return Reflect.apply(own, this, args);
        throw new DOMException('killed', 'AbortError');
      };
      Reflect.set(prototype, name, step);
      return () => Reflect.set(prototype, name, own);
    }),
  );
  try {
    const value = await work();
    return { value, wasCut: left < 0 };
  } finally {
    for (const restore of originals) restore();
  }
}
