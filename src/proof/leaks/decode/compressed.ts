import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { hasAt, MOST_BYTES, TooLarge, type Decoded } from './payload.ts';

/** A part that is cut off is read as far as it goes. */
const UNCUT = { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
const GZIP = Uint8Array.of(0x1f, 0x8b);
const ZSTD = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);

/** What is in gzip, zlib or Zstandard data, which say what they are. */
export function decompress(bytes: Uint8Array): readonly Decoded[] {
  if (hasAt(bytes, GZIP)) return unpacked('gzip', () => gunzipSync(bytes, UNCUT));
  if (hasAt(bytes, ZSTD)) return unpacked('zstd', () => zstdDecompressSync(bytes, { maxOutputLength: MOST_BYTES }));
  return isZlib(bytes) ? unpacked('deflate', () => inflateSync(bytes, UNCUT)) : [];
}

/** Brotli and raw deflate have no mark: whatever nobody else can read is tried. Chance seldom gives more than a few bytes. */
export function decompressUnmarked(bytes: Uint8Array): readonly Decoded[] {
  if (bytes.length < 4) return [];
  return [
    ...unpacked('brotli', () =>
      brotliDecompressSync(bytes, {
        maxOutputLength: MOST_BYTES,
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      }),
    ),
    ...unpacked('deflate', () => inflateRawSync(bytes, UNCUT)),
  ];
}

/** Inflates zlib data, wherever it stands. */
export function inflated(bytes: Uint8Array): Uint8Array | undefined {
  return attempt(() => inflateSync(bytes, UNCUT));
}

function unpacked(by: string, work: () => Uint8Array): readonly Decoded[] {
  const bytes = attempt(work);
  return bytes && bytes.length > 0 ? [{ by, payload: { bytes } }] : [];
}

function attempt(work: () => Uint8Array): Uint8Array | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge();
    return undefined;
  }
}

/** The two first bytes of zlib data check each other. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}
