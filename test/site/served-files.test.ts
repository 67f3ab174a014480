import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ASSETS, cacheControl, isAsset, siteHeaders, STRICT_TRANSPORT } from '#serving/headers.ts';
import { underscoreHeaders } from '#serving/hosts/underscore-headers.ts';
import { MANIFEST, mediaType, treat } from '#serving/paths.ts';
import { metaPolicy } from '#serving/policy.ts';
import { readModules, ROOT } from '../arch/source-tree.ts';

const site = () => inject('siteFolder');
const files = () =>
  readdirSync(site(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(site().length)}/${name}`.replaceAll('\\', '/'));

describe('what a host serves of a built site', () => {
  test('is every file of it but the two that are for those who host it', () => {
    const notServed = files().filter((path) => JSON.stringify(treat(path)) !== JSON.stringify({ file: path }));
    expect(notServed.sort()).toEqual(['/_headers', `/${MANIFEST}`]);
    expect(readFileSync(join(site(), '_headers'), 'utf8')).toBe(underscoreHeaders({ search: true }));
  });

  test('comes with all headers, whatever kind of file it is', async () => {
    const kinds = [...Map.groupBy(files(), (path) => extname(path)).values()].flatMap(([first]) => first ?? []);
    const paths = [
      ...kinds.filter((path) => path !== '/_headers' && path !== `/${MANIFEST}`),
      '/no-such-page/',
      `/${ASSETS}/gone.js`,
    ];
    expect(paths.length).toBeGreaterThan(10);
    const wrong = await Promise.all(
      paths.map(async (path) => {
        const { status, headers } = await fetch(new URL(path, inject('siteUrl')));
        const wanted = [
          ...siteHeaders({ search: true }).filter((header) => header !== STRICT_TRANSPORT),
          ['Cache-Control', status === 200 ? cacheControl(path) : 'no-store'] as const,
          ['Content-Type', status === 200 ? mediaType(path) : mediaType('.html')] as const,
        ];
        return wanted.filter(([name, value]) => headers.get(name) !== value).map(([name]) => `${path}: ${name}`);
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});

describe('what browsers may keep for a year', () => {
  const assets = () => files().filter(isAsset);

  test('has a hash of its content in its name, and is all that lies in its folder', () => {
    expect(assets().length).toBeGreaterThan(20);
    expect(files().filter((path) => path.startsWith(`/${ASSETS}/`) && !isAsset(path))).toEqual([]);
    expect(assets().filter((path) => !/\.[\w-]{8,}\.(?:css|js)$/.test(path))).toEqual([]);
  });

  test('names nobody and nothing of a plan', () => {
    const names = readdirSync(join(ROOT, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /[/\\](?:accounts|team)(?:[/\\]|$)/.test(entry.parentPath))
      .flatMap(({ parentPath, name }) => {
        const front = /^---\n(.*?)\n---/s.exec(readFileSync(join(parentPath, name), 'utf8'))?.[1] ?? '';
        return [...front.matchAll(/^(?:name|otherName): (.+)$/gm)].map(([, value = '']) => value);
      });
    expect(names.length).toBeGreaterThan(50);
    const texts = assets().map((path) => [path, readFileSync(join(site(), path), 'utf8')] as const);
    const said = texts.flatMap(([path, text]) =>
      names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(said).toEqual([]);
  });
});

test('every page carries the policy of the one place', () => {
  const pages = files().filter((path) => path.endsWith('.html'));
  const layouts = readModules('src').filter(({ path, text }) => path.endsWith('.astro') && text.includes('<html'));
  expect(layouts.map(({ path }) => path)).toEqual(['src/layouts/Page.astro']);
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;
  const policies = new Set(pages.map((path) => meta.exec(readFileSync(join(site(), path), 'utf8'))?.[1]));
  expect([...policies]).toEqual([metaPolicy({ search: true })]);
});
