/** The content folder cannot be read: the disk, the path or the rights are at fault, not an author. */
export class ContentUnreadable extends Error {
  readonly folder: string;
  constructor(folder: string, cause: unknown) {
    super(`${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.folder = folder;
  }
}
