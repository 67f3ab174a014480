/** What a picture is, by its first bytes. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'svg';

/** A picture that an author put beside a plan, after its content was compared with its name. */
export interface CheckedAsset {
  /** Path below the content folder. */
  readonly path: string;
  readonly format: PictureFormat;
  readonly bytes: Uint8Array;
  /** Size in px; known before decoding only of an SVG file, which is never decoded. */
  readonly size?: PictureSize;
}

/** Width and height in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is published: a file of its own, named after its content, with nothing in it but the picture. */
export interface Picture extends PictureSize {
  /** The file's name, the same for the same picture and for no other. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What became of a picture when it was made ready to be published. */
export type Developed =
  | { readonly kind: 'shown'; readonly picture: Picture }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly size: PictureSize }
  | { readonly kind: 'moving' }
  | { readonly kind: 'too-slow' };

/** Longest side of a picture, in px. */
export const LONGEST_SIDE = 4096;
