import { expect, test } from 'vitest';
import { unreached } from '#site/unreached-assets.ts';

test('an asset stays when a page or an asset of a page leads to it, and no other does', () => {
  const pages = ['<script type="module" src="/_assets/page.a1.js"></script>', '<link href="/_assets/page.b2.css">'];
  const assets = new Map([
    ['page.a1.js', 'load("./shared.c3.js")'],
    ['shared.c3.js', 'load("./page.a1.js")'],
    ['page.b2.css', ''],
    ['influence-filter.d4.js', 'load("./shared.c3.js", "./maps.e5.js")'],
    ['maps.e5.js', ''],
  ]);
  expect(unreached(pages, assets)).toEqual(['influence-filter.d4.js', 'maps.e5.js']);
});
