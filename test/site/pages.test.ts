import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';

/** Every page of the built site: its address and its HTML. */
const pages = new Map<string, string>();
beforeAll(async () => {
  const folder = inject('siteFolder');
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.html')) continue;
    const address = `/${entry.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    pages.set(address, await readFile(join(folder, entry), 'utf8'));
  }
});

function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

describe('every page', () => {
  it('links only to pages and places that exist', () => {
    const dead: string[] = [];
    const ids = new Map([...pages].map(([address, html]) => [address, new Set(attributes(html, 'id'))]));
    for (const [address, html] of pages) {
      for (const href of attributes(html, 'href')) {
        if (/^(?:https?:|mailto:)/.test(href) || /\.(?:css|svg|js)$/.test(href)) continue;
        const url = new URL(href, `http://site${address}`);
        const target = ids.get(url.pathname);
        if (!target || (url.hash !== '' && !target.has(decodeURIComponent(url.hash.slice(1)))))
          dead.push(`${address} → ${href}`);
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

describe('the weight of the site', () => {
  it('keeps style sheets within 14 kB and scripts before any action within 8 kB, compressed', async () => {
    const folder = join(inject('siteFolder'), '_assets');
    const sizes = { css: 0, js: 0 };
    for (const name of await readdir(folder)) {
      const size = gzipSync(await readFile(join(folder, name))).length;
      if (name.endsWith('.css')) sizes.css += size;
      if (name.endsWith('.js')) sizes.js += size;
    }
    expect(sizes.css).toBeLessThanOrEqual(14_000);
    expect(sizes.js).toBeLessThanOrEqual(8_000);
  });

  it('keeps the median plan page within 20 kB, compressed', () => {
    const sizes = [...pages]
      .filter(([address]) => /^\/(?:en\/)?accounts\//.test(address))
      .map(([, html]) => gzipSync(html).length)
      .toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(20_000);
  });
});
