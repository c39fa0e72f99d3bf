import { createServer, type ServerResponse } from 'node:http';
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

/** Serves pages by name (`river.html`, `river.txt`) on a free port of this machine alone; any other name is answered 404. */
export async function servePages(pages: Readonly<Record<string, string | Uint8Array>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    const page = pages[decodeURIComponent(name)];
    if (page === undefined) answer(response, 404, TYPES['.txt'], 'No such page.');
    else answer(response, 200, TYPES[extname(name)] ?? 'application/octet-stream', page);
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

function answer(response: ServerResponse, status: number, type = '', body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
