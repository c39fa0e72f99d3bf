/** The one function of the JSON-LD processor that tests use; the package has no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: undefined;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface ExpandOptions {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Rejects when anything of the document would be lost: a key that no context knows, a relative address. */
    readonly safe: true;
  }
  const jsonld: { expand(document: object, options: ExpandOptions): Promise<unknown[]> };
  export default jsonld;
}
