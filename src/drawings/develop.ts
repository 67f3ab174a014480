import { createHash } from 'node:crypto';
import type { CheckedAsset, Developed, PictureFormat, PictureSize } from '#core/assets/picture.ts';
import { startApart } from './apart.ts';
import { drawEach } from './draw-each.ts';
import type { DevelopedBytes } from './picture-child.ts';

/** Makes pictures ready to be published; what became of each, by its path. */
export type DevelopPictures = (assets: readonly CheckedAsset[]) => Promise<ReadonlyMap<string, Developed>>;

/** What a process that decodes pictures may do beyond reading: load the library that decodes. */
const ALLOWED = ['--allow-addons'];
const ENDINGS: Readonly<Record<PictureFormat, string>> = { png: 'png', jpeg: 'jpg', webp: 'webp', svg: 'svg' };

/**
 * Makes pictures ready. An SVG file was read to its end and is published as it stands; the others are decoded and
 * written anew in a process of its own, so that nothing but the picture is left of them: no place, no author, no
 * thumbnail, no bytes behind the end.
 */
export const developPictures: DevelopPictures = async (assets) => {
  const developed = new Map<string, Developed>();
  for (const { path, format, bytes, size } of assets)
    if (size) developed.set(path, { kind: 'shown', picture: named(bytes, format, size) });
  const others = new Map(assets.flatMap((asset) => (asset.size ? [] : [[asset.path, asset] as const])));
  const answers = await drawEach<DevelopedBytes>([...others.keys()], start(others));
  for (const [path, answer] of answers) {
    const format = others.get(path)?.format ?? 'png';
    developed.set(
      path,
      answer.kind === 'shown' ? { kind: 'shown', picture: named(answer.bytes, format, answer.size) } : answer,
    );
  }
  return developed;
};

function start(assets: ReadonlyMap<string, CheckedAsset>) {
  return async () => {
    const { ask, stop } = await startApart<Pick<CheckedAsset, 'format' | 'bytes'>, DevelopedBytes>(
      './picture-child.ts',
      ALLOWED,
    );
    return {
      stop,
      draw: (path: string) => {
        const { format, bytes } = assets.get(path) ?? { format: 'png', bytes: new Uint8Array() };
        return ask({ format, bytes });
      },
    };
  };
}

function named(bytes: Uint8Array, format: PictureFormat, { width, height }: PictureSize) {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { file: `${name}.${ENDINGS[format]}`, bytes, width, height };
}
