/** What can be looked through: text, or bytes that may be turned into it. */
export type Payload =
  | { readonly text: string }
  | {
      readonly bytes: Uint8Array;
      /** A part that holds words by its nature, such as a note in a picture: it is read in every encoding of text. */
      readonly isNote?: true;
    };

/** A payload that a decoder got out of another one. */
export interface Decoded {
  /** The decoder, as a leak names it. */
  readonly by: string;
  readonly payload: Payload;
}

/** Takes bytes apart; nothing when they are not of its kind. Damaged input gives what could be read. */
export type BytesDecoder = (bytes: Uint8Array) => readonly Decoded[];

/** Takes a text apart; nothing when it holds nothing of its kind. Never gives back the text that it got. */
export type TextDecoder = (text: string) => readonly Decoded[];

/** Most bytes that one compressed part may become: more is no part of a site. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A part is larger than anything that a site publishes, so it is not read and the file is not vouched for. */
export class TooLarge extends Error {}

/** The bytes of a name in ASCII, for looking for marks in files. */
export function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Whether bytes begin with a mark, at a place. */
export function hasAt(bytes: Uint8Array, mark: Uint8Array, at = 0): boolean {
  return bytes.length >= at + mark.length && mark.every((byte, index) => bytes[at + index] === byte);
}

/** A decoder of texts that changes them in their places, when a pattern occurs at all. */
export function rewriting(by: string, occurs: RegExp, rewrite: (text: string) => string): TextDecoder {
  return (text) => {
    if (!occurs.test(text)) return [];
    const rewritten = rewrite(text);
    return rewritten === text ? [] : [{ by, payload: { text: rewritten } }];
  };
}
