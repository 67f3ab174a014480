import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askUrl } from '#host/ask-url.ts';
import { nginx } from '#serving/hosts/nginx.ts';
import { addressOf } from '#site/server.ts';
import { urlChecks } from '../../src/cli/commands/doctor/url.ts';
import { ROOT } from '../arch/source-tree.ts';
import { emptyFolder } from '../cli/run.ts';
import { writeSite } from './served-folder.ts';

/** The nginx of this machine; without one these tests are skipped, and the report of the run counts them so. */
const NGINX = process.env['KEYFOLIO_NGINX'] ?? 'nginx';
const isThere = spawnSync(NGINX, ['-v']).status === 0;

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

describe.skipIf(!isThere)('a real nginx with our file (skipped where there is none)', () => {
  let origin = '';
  beforeAll(async () => {
    origin = await startNginx(
      (site, ours, port) => `server {\nlisten 127.0.0.1:${port};\nroot ${site};\ninclude ${ours};\n}`,
    );
  });

  test('lacks nothing that the doctor looks for', async () => {
    const checks = await urlChecks({ url: origin }, {});
    expect(checks.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(checks).toHaveLength(14);
  });

  test.each([
    ['/', 200, 'no-store', undefined],
    ['/accounts/acme', 301, 'no-store', '/accounts/acme/'],
    ['/calendar.ics', 200, 'no-store', undefined],
    ['/_assets/Page.a1b2c3d4.css', 200, 'private, max-age=31536000, immutable', undefined],
    ['/_assets/gone.css', 404, 'no-store', undefined],
    ['/_assets/', 404, 'no-store', undefined],
    ['/accounts/', 404, 'no-store', undefined],
    ['/404.html', 404, 'no-store', undefined],
    ['/.git/HEAD', 404, 'no-store', undefined],
    ['/%2egit/HEAD', 404, 'no-store', undefined],
    ['/.env', 404, 'no-store', undefined],
    ['/settings.yaml', 404, 'no-store', undefined],
    ['/manifest.json', 404, 'no-store', undefined],
    ['/accounts/../.env', 404, 'no-store', undefined],
  ])('%s is answered with %i', async (path, status, caching, location) => {
    const { headers, ...answer } = await askUrl(origin, path);
    expect([answer.status, headers.get('cache-control'), headers.get('location') ?? undefined]).toEqual([
      status,
      caching,
      location,
    ]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe.skipIf(!isThere)('the server block of docs/hosting.md (skipped where there is no nginx)', () => {
  let origin = '';
  beforeAll(async () => {
    const signOn = await startSignOn();
    const [, block = ''] =
      /```nginx\n(server \{.*?\n\}\n)/s.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8')) ?? [];
    origin = await startNginx((site, ours, port) =>
      block
        .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
        .replaceAll(/^ *ssl_\w+ .*\n/gm, '')
        .replace('/srv/keyfolio/dist', site)
        .replace('/etc/nginx/keyfolio.nginx.conf', ours)
        .replaceAll('http://127.0.0.1:4180', signOn),
    );
  });

  test('gives nothing to whom has not signed on', async () => {
    expect((await urlChecks({ url: origin, signedOut: true }, {})).map(({ state }) => state)).toEqual(['ok']);
    const { status, headers } = await askUrl(origin, '/accounts/acme/');
    expect([status, headers.get('location')]).toEqual([302, 'https://id.example.com/']);
    expect((await askUrl(origin, '/.env')).status).toBe(401);
  });

  test('lacks nothing for whom has', async () => {
    const checks = await urlChecks({ url: origin }, { KEYFOLIO_COOKIE: 'session=ann' });
    expect(checks.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  test('takes no word of a reader on where the request came from', async () => {
    const forged = await fetch(new URL('/', origin), { headers: { 'X-Forwarded-Uri': '/health' }, redirect: 'manual' });
    expect(forged.status).toBe(302);
  });
});

/** Stands for oauth2-proxy: one session, and a hole that opens when a reader's own `X-Forwarded-Uri` comes through. */
async function startSignOn(): Promise<string> {
  const server = createHttpServer(({ url = '', headers }, response) => {
    if (url.startsWith('/oauth2/start')) response.writeHead(302, { location: 'https://id.example.com/' }).end();
    else if (headers.cookie === 'session=ann' || headers['x-forwarded-uri'] === '/health')
      response.writeHead(202).end();
    else response.writeHead(401).end();
  });
  closing.push(() => server.close().closeAllConnections());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return addressOf(server).replace(/\/$/, '');
}

/** Starts nginx with a server block for the small site, and gives its address once it answers. */
async function startNginx(block: (site: string, ours: string, port: number) => string): Promise<string> {
  const folder = emptyFolder();
  const port = await freePort();
  const [site, ours] = [join(folder, 'site'), join(folder, 'keyfolio.nginx.conf')];
  writeSite(site);
  writeFileSync(ours, nginx({ search: true }));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, block(site, ours, port)));
  const server = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => void server.once('close', () => done()));
  closing.push(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(origin);
  return origin;
}

function configuration(folder: string, server: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  // Started by root it would give up its rights, and with them those to the folder of the test.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events {}
http {
  access_log off;
${places.join('\n')}
${server}
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await askUrl(url, '/').then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} does not answer.`);
}
