/** What the host found at a path of the content folder. Only regular files carry bytes. */
export interface FoundFile {
  /** Path below the content folder, with `/` on every system. */
  readonly path: string;
  readonly type: 'file' | 'symlink' | 'other';
  /** Size in bytes as the file system states it. */
  readonly size: number;
  /** The content, absent when the file is no regular file or is over the size limit. */
  readonly bytes?: Uint8Array;
}

/** A file whose bytes could be read as text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Half-open range of UTF-16 offsets in one file; lines and columns are derived only in reports. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
