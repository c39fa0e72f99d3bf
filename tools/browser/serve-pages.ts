import { createServer } from 'node:http';
import { extname } from 'node:path';

export interface PageServer {
  /** The address of a page by its name, such as `river.html`. */
  address(name: string): string;
  /** Ends it; may be called again. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/**
 * Serves pages by name (`river.html`, `river.txt`) on a free port of this machine alone; any other name is answered 404.
 *
 * @param cacheControl with another one than this the browser may put a page aside when it is left, and bring it back as it was
 */
export async function servePages(
  pages: Readonly<Record<string, string | Uint8Array>>,
  cacheControl = 'no-store',
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    const page = pages[decodeURIComponent(name)];
    const [status, type, body] =
      page === undefined ? ([404, '.txt', 'No such page.'] as const) : ([200, extname(name), page] as const);
    const contentType = TYPES[type] ?? 'application/octet-stream';
    response.writeHead(status, { 'content-type': contentType, 'cache-control': cacheControl }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string')
    throw new Error('Expected a TCP port to serve pages on, got none.');
  return {
    address: (name) => `http://127.0.0.1:${bound.port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; the server would wait for them.
        server.closeAllConnections();
      }),
  };
}
