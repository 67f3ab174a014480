import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, manifestIn, releaseId, sha256, type Manifest } from './manifest.ts';
import { listRelease } from './release-files.ts';

/** What differs between a release and its manifest. */
export interface Difference {
  readonly what: 'missing' | 'changed' | 'not-in-manifest' | 'no-manifest';
  readonly path: string;
}

/** A release as it stands on the disk. */
export interface Verified {
  /** None when there is no manifest that can be read. */
  readonly manifest?: Manifest;
  readonly id?: string;
  /** In the order of the paths; a release without any is whole. */
  readonly differences: readonly Difference[];
}

/** Holds every file of a release against its manifest. */
export function verifyRelease(folder: string): Verified {
  const text = readOr(join(folder, MANIFEST))?.toString('utf8');
  const manifest = text === undefined ? undefined : manifestIn(text);
  if (text === undefined || !manifest) return { differences: [{ what: 'no-manifest', path: MANIFEST }] };
  const { files, others } = listRelease(folder);
  const named = new Map(manifest.files.map((file) => [file.path, file]));
  const there = new Set(files);
  const differences: Difference[] = [...others, ...files.filter((path) => !named.has(path))].map((path) => ({
    what: 'not-in-manifest',
    path,
  }));
  for (const file of named.values()) {
    const bytes = there.has(file.path) ? readOr(join(folder, file.path)) : undefined;
    if (!bytes) differences.push({ what: 'missing', path: file.path });
    else if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256)
      differences.push({ what: 'changed', path: file.path });
  }
  return { manifest, id: releaseId(text), differences: differences.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function readOr(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
