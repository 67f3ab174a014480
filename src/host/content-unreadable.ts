/** The content folder cannot be read: the disk, the path or the rights are at fault, not an author. */
export class ContentUnreadable extends Error {
  readonly folder: string;
  /** True when there is no such folder; one that went away while it was read was there. */
  readonly isMissing: boolean;
  constructor(folder: string, cause: unknown) {
    super(`${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.folder = folder;
    this.isMissing =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' && 'path' in cause && cause.path === folder;
  }
}
