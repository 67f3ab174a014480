import { createHash } from 'node:crypto';

/** The file at the root of a release that names all others. */
export const MANIFEST = 'manifest.json';

/** What a release is made of. Nothing in it depends on when or where it was built. */
export interface Manifest {
  /** The version of Keyfolio that built it. */
  readonly keyfolio: string;
  readonly edition: string;
  /** The day that the plans were judged at, YYYY-MM-DD. */
  readonly asOf: string;
  /** Every file besides the manifest, by path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** Below the release, with `/` between folders. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What a manifest says of a file. */
export function manifestFile(path: string, bytes: Uint8Array): ManifestFile {
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}

/** A manifest as the text of its file: a line for each file of the site. */
export function manifestText({ keyfolio, edition, asOf, files }: Manifest): string {
  const head = JSON.stringify({ keyfolio, edition, asOf }).slice(0, -1);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(({ path, bytes, sha256 }) => JSON.stringify({ path, bytes, sha256 }));
  return `${head},"files":[\n${lines.join(',\n')}\n]}\n`;
}

/** The manifest in a text; none when it is not one. */
export function manifestIn(text: string): Manifest | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isManifest(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a release follows from all that is in it: the same input gives the same release. */
export function releaseId(text: string): string {
  return sha256(text).slice(0, 16);
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isManifest(read: unknown): read is Manifest {
  const { keyfolio, edition, asOf, files } = (read ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  return (
    [keyfolio, edition, asOf].every((text) => typeof text === 'string') && Array.isArray(files) && files.every(isFile)
  );
}

function isFile(read: unknown): read is ManifestFile {
  const { path, bytes, sha256 } = (read ?? {}) as Partial<Record<keyof ManifestFile, unknown>>;
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
}
