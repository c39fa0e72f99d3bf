/**
 * Does work on something that is kept only after all work on it that was asked for before, in whatever view or background of the
 * extension: two that read, change and write at once would each keep the other's old value. The Web Locks API hands out the turns.
 *
 * @param what is kept: work on other things does not wait
 * @returns what the work gives; rejects with its failure, which takes nobody else's turn
 */
export function inTurn<T>(what: 'reports' | 'settings', work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`whose-words:${what}`, work);
}
