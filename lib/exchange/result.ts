/** What crosses between contexts: a value, or a named failure a screen can answer. Never a thrown string. */
export type Result<T, E extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly detail?: string };
