import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasHole, type KnownHoles } from './holes.ts';
import { locked, manifest, nameOf, type LockedPackage } from './lock.ts';

const HOLES = JSON.parse(readFileSync(join(import.meta.dirname, 'known-holes.json'), 'utf8')) as readonly KnownHoles[];

const folders = (wanted: (one: LockedPackage, folder: string) => boolean) =>
  [...locked].filter(([folder, one]) => wanted(one, folder)).map(([folder]) => folder);

test('the lock file is read', () => {
  expect(locked.size).toBeGreaterThan(500);
});

describe('every package', () => {
  test('comes from the registry, never from git, a file or another address', () => {
    const isFromRegistry = (resolved = 'https://registry.npmjs.org/') =>
      resolved.startsWith('https://registry.npmjs.org/');
    expect(folders(({ resolved, link }) => link === true || !isFromRegistry(resolved))).toEqual([]);
  });

  test('is held to its content, but for programs for other machines that no Linux on x64 installs', () => {
    const without = [...locked].filter(([, { integrity }]) => integrity === undefined);
    const held = without.filter(([folder, { optional }]) => optional !== true || !isForOtherMachines(folder));
    expect(held.map(([folder]) => folder)).toEqual([]);
    // The registry at which the lock file was made had none of them. The number may only fall.
    expect(without.length).toBeLessThanOrEqual(66);
  });

  test('runs a script at installation only where that was reviewed', () => {
    const withScripts = folders(({ hasInstallScript }) => hasInstallScript === true).map(nameOf);
    expect(new Set(withScripts)).toEqual(new Set(Object.keys(manifest.allowScripts)));
    // node fetches the program from its own packages; esbuild's only makes its start faster.
    expect(manifest.allowScripts).toEqual({ node: true, esbuild: false });
  });

  test('has a licence that may be used here', () => {
    const isKnown = (folder: string, { integrity, license }: LockedPackage) =>
      mayUse(license ?? LICENCE_FILES[nameOf(folder)]) || (integrity === undefined && license === undefined);
    expect(folders((one, folder) => !isKnown(folder, one))).toEqual([]);
  });

  test('has none of the known holes', () => {
    const found = [...locked].flatMap(([folder, { version = '' }]) =>
      HOLES.filter((holes) => holes.package === nameOf(folder) && hasHole(version, holes)).map(
        ({ advisories }) => `${folder}@${version}: ${advisories.join(', ')}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('direct dependencies', () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test('are pinned to one version', () => {
    const loose = direct.filter(([, range]) => !/^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/.test(range));
    expect(loose).toEqual([]);
  });

  test('are locked at that version', () => {
    const other = direct.filter(
      ([name, range]) => locked.get(`node_modules/${name}`)?.version !== range.split('@').at(-1),
    );
    expect(other).toEqual([]);
  });
});

describe('the list of known holes', () => {
  test('names an advisory for each, and no package that is not there', () => {
    const installed = new Set([...locked.keys()].map(nameOf));
    expect(HOLES.filter(({ advisories }) => advisories.length === 0)).toEqual([]);
    expect(
      HOLES.flatMap(({ advisories }) => advisories).filter((id) => !/^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3})$/.test(id)),
    ).toEqual([]);
    expect(HOLES.map((holes) => holes.package).filter((name) => !installed.has(name))).toEqual([]);
  });

  test.each([
    ['3.15.1', true],
    ['3.15.2', false],
    ['3.9.9', true],
    ['4.3.1', true],
    ['4.10.0', false],
    ['5.0.0', false],
    ['2.9.9', true],
    ['4.3.2-rc.1', true],
  ])('judges each line of releases by its own fix: %s', (version, is) => {
    expect(hasHole(version, { package: 'js-yaml', fixed: ['3.15.2', '4.3.2'], advisories: [] })).toBe(is);
  });
});

/** Whether a folder holds a compiled program for something else than Linux with glibc on x64. */
function isForOtherMachines(folder: string): boolean {
  return (
    /^node_modules\/@[\w-]+\/(?:compiler-|binding-)*(?:android|darwin|freebsd|linux|openharmony|wasm32|win32|windows)-[\w-]+$/.test(
      folder,
    ) && !/linux-x64(?:-gnu)?$/.test(folder)
  );
}

/** What packages say in a file instead of their package.json. */
const LICENCE_FILES: Readonly<Record<string, string>> = { khroma: 'MIT' };

/** Licences that ask for nothing we do not do: weak copyleft is used unchanged and as packages of their own. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Whether all parts of a licence are allowed, or one of those to choose from. */
function mayUse(licence: string | undefined): boolean {
  const choices = (licence ?? '').replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => LICENCES.has(part)));
}
