import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { partOf } from './layers.ts';
import { readModules, ROOT, withoutComments } from './source-tree.ts';

const source = readModules('src', 'schemas');
const pure = source.filter(({ path }) => partOf(path) === 'schemas' || partOf(path).startsWith('core/'));

/** Longest file that can be read in one go. */
const MOST_LINES = 400;

/** What only a machine or a browser has. */
const OUTSIDE = new Set(
  'process console document window globalThis global navigator location localStorage fetch performance crypto require Buffer setTimeout setInterval setImmediate queueMicrotask'.split(
    ' ',
  ),
);

/** Names of the outside world that a program uses; it is read without the types of Node and of browsers. */
function outsideNames(paths: readonly string[]): readonly string[] {
  const program = ts.createProgram([...paths], {
    lib: ['lib.es2024.d.ts'],
    types: [],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => paths.includes(fileName))) {
    const visit = (node: ts.Node): void => {
      // A member, as in `tier.window`, is no name of its own.
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && !isMember) {
        const known = checker.getSymbolAtLocation(node)?.declarations ?? [];
        if (known.length === 0) found.push(`${file.fileName}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(file, visit);
  }
  return found;
}

describe('the core and the schemas', () => {
  test('read no clock and draw no lot', () => {
    const impure = /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(|\bDate\(|\bMath\.random\b|\bperformance\./;
    expect(pure.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  test('know neither a machine nor a browser', () => {
    expect(outsideNames(pure.map(({ path }) => join(ROOT, path)))).toEqual([]);
    const fixture = join(ROOT, 'src/client/theme.ts');
    expect(outsideNames([fixture])).toContain(`${fixture}: document`);
  });
});

describe('the code', () => {
  test('has no `any`', () => {
    const typed = [...source, ...readModules('test')].filter(({ path }) => !path.endsWith('.mjs'));
    const found = typed.flatMap(({ path, text }) => {
      const code = path.endsWith('.astro') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
      const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
      const places: string[] = [];
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword)
          places.push(`${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`);
        ts.forEachChild(node, visit);
      };
      visit(file);
      return places;
    });
    expect(found).toEqual([]);
  });

  test(`has no file over ${MOST_LINES} lines`, () => {
    expect(source.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  test('has no folder for things without a name', () => {
    const folders = globSync('{src,schemas,test}/**/{utils,util,helpers,helper,common,shared,misc,lib}', { cwd: ROOT });
    expect(folders).toEqual([]);
  });

  test('keeps styles and scripts out of the markup of pages', () => {
    const forbidden = /\sstyle=|\bis:inline\b|\bdefine:vars\b|\sset:html=\{?["'`]/;
    const pages = source.filter(({ path }) => path.endsWith('.astro'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
