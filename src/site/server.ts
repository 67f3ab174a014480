import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built site on this machine only. Gives the server once it listens; port 0 takes a free one. */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const notFound = await readFile(join(folder, '404.html'));
  // Files are looked up as they are now, so that a site published meanwhile is served.
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', ready);
  });
  return server;
}

/** The address at which a server answers. */
export function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`;
}
