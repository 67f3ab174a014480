import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, withoutComments } from './source-tree.ts';

const scripts = globSync(['src/client/**/*.ts', 'src/**/*.astro', 'public/*.js'], { cwd: ROOT }).map(
  (path) => [path, withoutComments(readFileSync(join(ROOT, path), 'utf8'))] as const,
);

test('a browser remembers the theme and whether single keys are on, and nothing of a plan', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const uses = scripts.flatMap(([, text]) => [...text.matchAll(/\blocalStorage\b(?:\.\w+\(\s*'([\w-]+)')?/g)]);
  expect(new Set(uses.map(([, key]) => key))).toEqual(new Set(['single-keys', 'theme']));
});

test('no page keeps anything elsewhere, works in the background, or sends anything', () => {
  const means =
    /\b(?:sessionStorage|indexedDB|caches|cookieStore|serviceWorker|sendBeacon|XMLHttpRequest|WebSocket|EventSource|BroadcastChannel)\b|document\.cookie|\bnew (?:Shared)?Worker\b/;
  expect(scripts.filter(([, text]) => means.test(text)).map(([path]) => path)).toEqual([]);
});
