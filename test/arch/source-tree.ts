import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a file. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A file of ours by its path in the project, or a package by its name; `node:*` for what Node brings. */
  readonly target: string;
  readonly isPackage: boolean;
  /** By `import()`, when the code runs; or a type named that way. */
  readonly isLazy: boolean;
}

/** A source file with its imports. */
export interface SourceModule {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

// At the beginning of a line: comments and strings of prose begin otherwise.
const STATIC = /^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const LAZY = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g;

/** Every source file below these folders of the project. */
export function readModules(...folders: readonly string[]): readonly SourceModule[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,astro}`, { cwd: ROOT }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The text without the lines that are comments. */
export function withoutComments(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*(?:\/\/|\/\*|\*)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '')))
    .join('\n');
}

function importsOf(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATIC)].map((found) => resolveImport(path, found[2] ?? '', false)),
    ...[...code.matchAll(LAZY)].map((found) => resolveImport(path, found[2] ?? '', true)),
  ];
}

function resolveImport(from: string, specifier: string, isLazy: boolean): Import {
  const alias = /^#(\w+)\/(.+)$/.exec(specifier);
  if (specifier.startsWith('.') || alias) {
    const own = alias?.[1] === 'schemas' ? `schemas/${alias[2]}` : `src/${alias?.[1]}/${alias?.[2]}`;
    // What stands behind a question mark says how the bundler gives the file, not which one.
    const file = specifier.replace(/\?.*$/, '');
    const target = alias ? own : normalize(join(dirname(from), file)).replaceAll('\\', '/');
    if (!existsSync(join(ROOT, target))) throw new Error(`${from} imports ${specifier}, which does not exist.`);
    return { specifier, target, isPackage: false, isLazy };
  }
  const [first = '', second] = specifier.split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return {
    specifier,
    target: name.replace(/^node:.*/, 'node:*').replace(/^astro:.*/, 'astro'),
    isPackage: true,
    isLazy,
  };
}
