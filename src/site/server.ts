import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, siteHeaders, STRICT_TRANSPORT } from '#serving/headers.ts';
import { mediaType, treat, type Treatment } from '#serving/paths.ts';

/** The names of this machine; a page of another site that points its own name here is not answered. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Serves a built site on this machine only, with the headers and the rules of a real host. Gives the server once it
 * listens; port 0 takes a free one.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const notFound = await readFile(join(folder, '404.html'));
  // Files are looked up as they are now, so that a site published meanwhile is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      response.setHeader('Content-Type', mediaType(path));
    },
  });
  // Nothing is said about https, which this server does not speak.
  const needs = { search: existsSync(join(folder, 'pagefind')) };
  const headers = siteHeaders(needs).filter((header) => header !== STRICT_TRANSPORT);
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl('/'));
    if (!THIS_MACHINE.test(request.headers.host ?? '')) return void response.writeHead(421).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const missing = () => {
      response.writeHead(404, { 'content-type': mediaType('.html') }).end(notFound);
    };
    answer(treatmentOf(request), response, missing, (path) => {
      files(Object.assign(request, { url: encodeURI(path) }), response, missing);
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', ready);
  });
  return server;
}

function treatmentOf({ url = '/' }: IncomingMessage): Treatment {
  try {
    return treat(decodeURIComponent(url.replace(/[?#].*$/s, '')));
  } catch {
    return 'nothing'; // a path that is no text
  }
}

function answer(
  treatment: Treatment,
  response: ServerResponse,
  missing: () => void,
  send: (path: string) => void,
): void {
  if (treatment === 'nothing') missing();
  else if ('redirect' in treatment) response.writeHead(301, { location: encodeURI(treatment.redirect) }).end();
  else send(treatment.file);
}

/** The address at which a server answers. */
export function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`;
}
