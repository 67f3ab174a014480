import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { underscoreHeaders } from '#serving/hosts/underscore-headers.ts';
import { emptyFolder, keyfolio } from './run.ts';

test('keyfolio host-files lists the files, each with who reads it', async () => {
  const { status, stdout } = await keyfolio(emptyFolder(), ['host-files']);
  expect([status, stdout]).toEqual([
    0,
    `keyfolio.nginx.conf     nginx
keyfolio.caddy          Caddy
_headers                Cloudflare, Netlify
cloudfront-plans.json   CloudFront
cloudfront-assets.json  CloudFront
cloudfront-function.js  CloudFront
`,
  ]);
});

test('keyfolio host-files prints one, for a site without search too', async () => {
  const { stdout } = await keyfolio(emptyFolder(), ['host-files', '_headers', '--no-search']);
  expect(stdout).toBe(underscoreHeaders({ search: false }));
});

test('keyfolio host-files names the nearest when there is none of that name', async () => {
  const { status, stderr } = await keyfolio(emptyFolder(), ['host-files', 'keyfolio.nginx.cnf']);
  expect([status, stderr]).toEqual([
    2,
    '没有文件“keyfolio.nginx.cnf”。是不是 `keyfolio.nginx.conf`？\nThere is no file "keyfolio.nginx.cnf". Did you mean `keyfolio.nginx.conf`?\n',
  ]);
});

test('keyfolio host-files --write puts them into a folder', async () => {
  const folder = emptyFolder();
  const { stderr } = await keyfolio(folder, ['host-files', '--write', 'host']);
  expect(stderr).toBe('已写入 6 个文件。\nWrote 6 files.\n');
  expect(readdirSync(join(folder, 'host'))).toHaveLength(6);
  expect(readFileSync(join(folder, 'host/_headers'), 'utf8')).toBe(underscoreHeaders({ search: true }));
});
