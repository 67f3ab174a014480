import { describe, expect, test } from 'vitest';
import { LAYERS, LAZY, partOf } from './layers.ts';
import { readModules, type Import, type SourceModule } from './source-tree.ts';

const modules = readModules('src', 'schemas');

/** Whether a part may import what an import names. */
function mayImport(part: string, { target, isPackage, isLazy }: Import): boolean {
  const allowed = new Set([...(LAYERS[part] ?? []), ...(isLazy ? (LAZY[part] ?? []) : [])]);
  if (isPackage) return allowed.has(target);
  const to = partOf(target);
  return to === part || allowed.has(to) || (allowed.has('core') && to.startsWith('core/'));
}

/** A way of imports that leads back to where it began, if there is one. */
function findCycle(files: readonly SourceModule[]): readonly string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { target, isPackage } of byPath.get(path)?.imports ?? []) {
      const cycle = isPackage ? undefined : walk(target, [...way, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('imports', () => {
  test('the walk sees the whole house', () => {
    expect(modules.length).toBeGreaterThan(150);
    expect(
      [...new Set(modules.map(({ path }) => partOf(path)))].filter((part) => !Object.hasOwn(LAYERS, part)),
    ).toEqual([]);
    const counted = modules.reduce((sum, { imports }) => sum + imports.length, 0);
    expect(counted).toBeGreaterThan(600);
  });

  test('each part imports only what its layer allows', () => {
    const broken = modules.flatMap(({ path, imports }) =>
      imports.filter((found) => !mayImport(partOf(path), found)).map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  test('no file leads back to itself, types included', () => {
    expect(findCycle(modules)).toBeUndefined();
  });

  test('only the search of the site and the page that is rendered alone import what is known at run time', () => {
    const computed = modules.filter(({ text }) => /\bimport\((?!\s*['"])/.test(text)).map(({ path }) => path);
    expect(computed).toEqual(['src/client/search/index-files.ts', 'src/site/brief-file.ts']);
  });
});

/** A file that imports these. */
const file = (path: string, ...targets: readonly string[]): SourceModule => ({
  path,
  text: '',
  imports: targets.map((target) => ({ specifier: target, target, isPackage: false, isLazy: false })),
});

describe('the walk itself', () => {
  test('finds a cycle', () => {
    expect(findCycle([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'b.ts')])).toEqual([
      'b.ts',
      'c.ts',
      'b.ts',
    ]);
    expect(findCycle([file('a.ts', 'b.ts', 'c.ts'), file('b.ts', 'c.ts'), file('c.ts')])).toBeUndefined();
  });

  test('tells a lazy import from one at the start', () => {
    const astro = { specifier: 'astro', target: 'astro', isPackage: true };
    expect(mayImport('cli', { ...astro, isLazy: true })).toBe(true);
    expect(mayImport('cli', { ...astro, isLazy: false })).toBe(false);
    expect(mayImport('core/parse', { ...astro, isLazy: true })).toBe(false);
  });

  test('reads every form of import', () => {
    const found = Object.fromEntries(modules.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
    expect(found['src/layouts/Page.astro']).toEqual(
      expect.arrayContaining(['src/styles/tokens.css', 'src/client/theme.ts']),
    );
    expect(found['src/cli/failure.ts']).toEqual(expect.arrayContaining(['src/cli/misuse.ts', 'commander']));
    expect(found['src/cli/declare/check.ts']).toEqual(expect.arrayContaining(['src/cli/commands/check.ts']));
    expect(found['src/cli/keyfolio.mjs']).toEqual(expect.arrayContaining(['node:*', 'src/cli/main.ts']));
  });
});
