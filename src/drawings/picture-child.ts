import sharp, { type Sharp } from 'sharp';
import { LONGEST_SIDE, type CheckedAsset, type PictureFormat, type PictureSize } from '#core/assets/picture.ts';

/** What became of a picture's bytes. */
export type DevelopedBytes =
  | { readonly kind: 'shown'; readonly bytes: Uint8Array; readonly size: PictureSize }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly size: PictureSize }
  | { readonly kind: 'moving' }
  | { readonly kind: 'too-slow' };

// Of the many formats that the library reads, only these three are ever opened, whatever bytes say they are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/** Share of what can be seen that JPEG and WebP keep, of 100: nobody sees the difference on a page. */
const QUALITY = 90;

/** Reads the size before anything is decoded, then decodes and writes the picture anew, upright and without metadata. */
async function develop({ format, bytes }: Pick<CheckedAsset, 'format' | 'bytes'>): Promise<DevelopedBytes> {
  try {
    // Without a limit of its own the size could be asked of any picture; it is compared here, before decoding.
    const head = await sharp(bytes, { limitInputPixels: false, animated: true }).metadata();
    if (head.format !== format) return { kind: 'unreadable' };
    if ((head.pages ?? 1) > 1) return { kind: 'moving' };
    if (Math.max(head.width, head.height) > LONGEST_SIDE)
      return { kind: 'too-large', size: { width: head.width, height: head.height } };
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: LONGEST_SIDE ** 2 }).autoOrient();
    const { data, info } = await encoded(image, format, bytes).toBuffer({ resolveWithObject: true });
    return { kind: 'shown', bytes: new Uint8Array(data), size: { width: info.width, height: info.height } };
  } catch {
    return { kind: 'unreadable' };
  }
}

function encoded(image: Sharp, format: PictureFormat, bytes: Uint8Array): Sharp {
  if (format === 'png') return image.png({ compressionLevel: 9 });
  if (format === 'jpeg') return image.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' });
  const isLossless = String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8L';
  return image.webp(isLossless ? { lossless: true } : { quality: QUALITY });
}

process.on('message', (question: Pick<CheckedAsset, 'format' | 'bytes'>) => {
  void develop(question).then((developed) => process.send?.(developed));
});
process.send?.({ kind: 'ready' });
