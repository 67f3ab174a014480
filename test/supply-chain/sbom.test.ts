import { expect, test } from 'vitest';
import { locked, manifest, nameOf } from './lock.ts';
import { sbom } from './sbom.ts';

test('the bill of materials names every package of an installation, no tool, and is the same each time', () => {
  const first = sbom();
  expect([first.bomFormat, first.serialNumber, first.metadata.timestamp]).toEqual(['CycloneDX', undefined, undefined]);
  const named = new Set(first.components.map(({ name, version }) => `${name}@${version}`));
  const shipped = [...locked].filter(([, { dev }]) => dev !== true);
  const missing = shipped
    .map(([folder, { version }]) => `${nameOf(folder)}@${version}`)
    .filter((one) => !named.has(one));
  expect(missing).toEqual([]);
  const names = first.components.map(({ name }) => name);
  expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([]);
  expect(names).not.toContain('vitest');
  expect(sbom()).toEqual(first);
});
