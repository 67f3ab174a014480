import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Shortest key that is taken, in characters. */
export const SHORTEST_KEY = 16;

/** Draws whole numbers that only the key's owner can draw again: the same words give the same numbers, for ever. */
export type Draw = (...words: readonly string[]) => Uint8Array;

/** HMAC-SHA-256 under a key. Throws for a key that is too short to be a secret. */
export function keyed(key: string | undefined): Draw {
  if (key === undefined || key.length < SHORTEST_KEY)
    throw new Error(`The training edition needs a key of at least ${SHORTEST_KEY} characters.`);
  const secret = utf8ToBytes(key);
  return (...words) => hmac(sha256, secret, utf8ToBytes(JSON.stringify(words)));
}

/** Four bytes of a draw as a number. */
export function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at * 4);
}
