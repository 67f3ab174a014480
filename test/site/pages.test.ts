import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { kinds, type Kind } from '#schemas/index.ts';
import { urlOf } from '#core/address/url.ts';
import { demoBook } from '../core/demo.ts';
import { documentsOf } from '#core/views/reference/documents.ts';

/** Every page of the built site: its address and its HTML. */
const pages = new Map<string, string>();
/** The addresses of all its files. */
const files = new Set<string>();
beforeAll(async () => {
  const folder = inject('siteFolder');
  for (const entry of await readdir(folder, { recursive: true })) {
    const address = `/${entry.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    files.add(address);
    if (!entry.endsWith('.html')) continue;
    pages.set(address, await readFile(join(folder, entry), 'utf8'));
  }
});

function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

describe('every page', () => {
  it('links only to pages, places and files that exist', () => {
    const dead: string[] = [];
    const ids = new Map([...pages].map(([address, html]) => [address, new Set(attributes(html, 'id'))]));
    for (const [address, html] of pages) {
      for (const href of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        if (/^(?:https?:|mailto:)/.test(href)) continue;
        const url = new URL(href, `http://site${address}`);
        const isThere =
          files.has(decodeURIComponent(url.pathname)) &&
          (url.hash === '' || ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) === true);
        if (!isThere) dead.push(`${address} → ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('exists in both languages', () => {
    const [chinese, english] = [
      [...pages.keys()].filter((path) => !path.startsWith('/en/') && path !== '/404.html'),
      [...pages.keys()].filter((path) => path.startsWith('/en/')),
    ];
    expect(english.map((path) => path.slice(3)).toSorted()).toEqual(chinese.toSorted());
  });

  it('holds no inline script, style or handler, and names the policy that forbids them', () => {
    for (const [address, html] of pages) {
      expect(html, address).toContain(
        `content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';`,
      );
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\sstyle="|\son[a-z]+="/g) ?? [], address).toEqual([]);
    }
  });

  it('has a language, a title of its own and one main heading', () => {
    for (const [address, html] of pages) {
      expect(html.match(/<html[^>]*lang="(?:zh-CN|en)"/g)?.length, address).toBe(1);
      expect(html.match(/<title>[^<]+<\/title>/)?.length, address).toBe(1);
      expect(html.match(/<h1[\s>]/g)?.length, address).toBe(1);
    }
  });

  it('uses each id once', () => {
    for (const [address, html] of pages) {
      const ids = attributes(html, 'id');
      expect(ids.length, `${address}: ${ids.filter((id, at) => ids.indexOf(id) !== at).join(', ')}`).toBe(
        new Set(ids).size,
      );
    }
  });
});

describe('every document of the book', () => {
  const book = demoBook();
  const documents = (Object.keys(kinds) as Kind[]).flatMap((kind) => documentsOf(book, kind));

  it('has its page, or its place on one, in both languages', () => {
    expect(documents.length).toBeGreaterThan(200);
    const lost = documents.flatMap((document) =>
      (['zh-CN', 'en'] as const).flatMap((lang) => {
        const url = new URL(urlOf(lang, document), 'http://site/');
        const html = pages.get(url.pathname);
        const isThere = html !== undefined && (url.hash === '' || html.includes(`id="${url.hash.slice(1)}"`));
        return isThere ? [] : [`${document.path} → ${url.pathname}${url.hash}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('keeps the register of hospitality to the compliance page', () => {
    const given = documents.flatMap((document) =>
      document.kind === 'hospitality' ? document.data.entries.map(({ what }) => what) : [],
    );
    expect(given.length).toBeGreaterThan(5);
    const told = [...pages].flatMap(([address, html]) =>
      /^(?:\/en)?\/compliance\//.test(address)
        ? []
        : given.filter((what) => html.includes(what)).map((what) => `${address}: ${what}`),
    );
    expect(told).toEqual([]);
  });
});

describe('the reference', () => {
  it('has a page and a JSON Schema for every kind of document', async () => {
    for (const kind of Object.keys(kinds)) {
      expect(pages.has(`/reference/${kind}/`), kind).toBe(true);
      const schema = await readFile(join(inject('siteFolder'), 'schemas', `${kind}.schema.json`), 'utf8');
      expect(JSON.parse(schema)).toMatchObject({ $schema: expect.any(String) });
    }
  });
});

describe('the weight of the site', () => {
  it('keeps what a page loads within 14 kB of style sheets and 8 kB of scripts before any action, compressed', async () => {
    const folder = inject('siteFolder');
    const texts = new Map<string, string>();
    for (const name of await readdir(join(folder, '_assets')))
      texts.set(`/_assets/${name}`, await readFile(join(folder, '_assets', name), 'utf8'));
    texts.set('/theme.js', await readFile(join(folder, 'theme.js'), 'utf8'));
    /** A script with those that it imports at once. */
    const loaded = (path: string): readonly string[] => [
      path,
      ...[...(texts.get(path) ?? '').matchAll(/(?:from|import)\s?["']\.\/([\w.-]+\.js)["']/g)].flatMap(
        ([, name = '']) => loaded(`/_assets/${name}`),
      ),
    ];
    const size = (paths: Iterable<string>) =>
      [...new Set(paths)].reduce((sum, path) => sum + gzipSync(texts.get(path) ?? '').length, 0);
    const heavy = [...pages].flatMap(([address, html]) => {
      const css = size(attributes(html, 'href').filter((href) => href.endsWith('.css')));
      const js = size(
        attributes(html, 'src')
          .filter((src) => src.endsWith('.js'))
          .flatMap(loaded),
      );
      return css > 0 && css <= 14_000 && js > 0 && js <= 8_000 ? [] : [`${address}: ${css} B, ${js} B`];
    });
    expect(heavy).toEqual([]);
  });

  it('keeps the median plan page within 20 kB, compressed', () => {
    const sizes = [...pages]
      .filter(([address]) => /^\/(?:en\/)?accounts\//.test(address))
      .map(([, html]) => gzipSync(html).length)
      .toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(20_000);
  });
});
