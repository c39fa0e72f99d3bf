/** What stands in a record under a name, of data from a file or another program; undefined where it is no record. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
