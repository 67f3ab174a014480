/** A package with the first versions, one for each line of releases, that lack its known holes. */
export interface KnownHoles {
  readonly package: string;
  readonly fixed: readonly string[];
  readonly advisories: readonly string[];
}

/**
 * Whether a version has one of the holes: it is older than the fix of its own line, or of a line that got none. What is
 * not a plain release counts as one that has.
 */
export function hasHole(version: string, { fixed }: KnownHoles): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return true;
  const ownLine = fixed.find((fix) => majorOf(fix) === majorOf(version));
  if (ownLine !== undefined) return isOlder(version, ownLine);
  return fixed.some((fix) => majorOf(fix) > majorOf(version));
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

function isOlder(version: string, than: string): boolean {
  return new Intl.Collator('en', { numeric: true }).compare(version, than) < 0;
}
