/** A file of a built site, before it is published. */
export interface EmittedFile {
  /** Path below the site's folder, with `/` on every system. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
