import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CheckedAsset, Developed } from '#core/assets/picture.ts';
import { checkPictures } from '#drawings/accepted.ts';
import { developPictures } from '#drawings/develop.ts';
import { SVG } from '../../core/assets/pictures.ts';

const CANARY = 'CANARY-7f3a';
const photo = () => sharp({ create: { width: 40, height: 20, channels: 3, background: { r: 31, g: 86, b: 115 } } });

/** A chunk of a PNG file. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG file that states a size and holds a few bytes. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** What became of files, by name. */
async function developed(files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Developed>>> {
  const assets = Object.entries(files).map(([path, bytes]): CheckedAsset => {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    return { path, format: ending === 'webp' || ending === 'png' ? ending : 'jpeg', bytes };
  });
  return Object.fromEntries(await developPictures(assets));
}

const shown = (result: Developed | undefined) => {
  if (result?.kind !== 'shown') throw new Error(`It is ${result?.kind}.`);
  return result.picture;
};

describe('a picture that is made ready', () => {
  test('keeps nothing but the picture: no author, no place, no words, no bytes behind its end', async () => {
    const exif = { IFD0: { Artist: CANARY, Copyright: CANARY }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
    const jpeg = await photo().withExif(exif).withXmp(`<x>${CANARY}</x>`).jpeg().toBuffer();
    const png = await photo().png().toBuffer();
    const withText = Buffer.concat([
      png.subarray(0, 33),
      chunk('tEXt', Buffer.from(`Author\0${CANARY}`)),
      png.subarray(33),
    ]);
    const webp = await photo().withExif(exif).webp().toBuffer();
    const files = {
      'a.jpg': Buffer.concat([jpeg, Buffer.from(`<script>${CANARY}</script>`)]),
      'a.png': Buffer.concat([withText, Buffer.from(CANARY)]),
      'a.webp': webp,
    };
    for (const bytes of Object.values(files)) expect(Buffer.from(bytes).includes(CANARY)).toBe(true);
    const results = await developed(files);
    for (const [name, result] of Object.entries(results)) {
      const picture = shown(result);
      expect([name, picture.width, picture.height]).toEqual([name, 40, 20]);
      expect(Buffer.from(picture.bytes).includes(CANARY)).toBe(false);
      const { exif: left, xmp, icc, iptc } = await sharp(picture.bytes).metadata();
      expect({ left, xmp, icc, iptc }).toEqual({});
    }
    expect(Object.values(results).map((result) => shown(result).file.replace(/^[0-9a-f]{16}/, 'name'))).toEqual([
      'name.jpg',
      'name.png',
      'name.webp',
    ]);
  });

  test('stands upright as the camera held it', async () => {
    const turned = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = shown((await developed({ 'a.jpg': turned }))['a.jpg']);
    expect([width, height]).toEqual([20, 40]);
  });

  test('is the same file each time', async () => {
    const bytes = await photo().jpeg().toBuffer();
    const [first, second] = [await developed({ 'a.jpg': bytes }), await developed({ 'a.jpg': bytes })];
    expect(shown(first['a.jpg'])).toEqual(shown(second['a.jpg']));
  });

  test('is refused when it is broken, too large or moves, and holds up no other', async () => {
    const png = await photo().png().toBuffer();
    const jpeg = await photo().jpeg().toBuffer();
    const frame = (background: string) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame('red'), await frame('blue')];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    const results = await developed({
      'cut.png': png.subarray(0, 64),
      'head.png': png.subarray(0, 8),
      'cut.jpg': jpeg.subarray(0, jpeg.length - 40),
      'noise.webp': Buffer.concat([Buffer.from('RIFF\xff\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(64, 7)]),
      'wide.png': pngOf(4097, 1),
      'bomb.png': pngOf(2_000_000_000, 2_000_000_000),
      'large.png': pngOf(50_000, 50_000),
      'empty.png': pngOf(4096, 4096),
      'moving.webp': moving,
      'fine.jpg': jpeg,
    });
    const kinds = Object.entries(results).map(([name, result]) => `${name} ${result.kind}`);
    expect(kinds).toEqual([
      'cut.png unreadable',
      'head.png unreadable',
      'cut.jpg unreadable',
      'noise.webp unreadable',
      'wide.png too-large',
      'bomb.png unreadable',
      'large.png too-large',
      'empty.png unreadable',
      'moving.webp moving',
      'fine.jpg shown',
    ]);
  });

  test('is published as it stands when it is an SVG file', async () => {
    const bytes = Buffer.from(SVG);
    const size = { width: 8, height: 8 };
    const results = await developPictures([{ path: 'a.svg', format: 'svg', bytes, size }]);
    expect(results.get('a.svg')).toEqual({ kind: 'shown', picture: { file: '1303e66ce1e0c759.svg', bytes, ...size } });
  });
});

test('who only looks for faults has each picture read once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyfolio-pictures-'));
  try {
    const read: string[] = [];
    const develop = async (assets: readonly CheckedAsset[]) => {
      read.push(...assets.map(({ path }) => path));
      return new Map(
        assets.map(({ path }): [string, Developed] => [
          path,
          path === 'bad.png'
            ? { kind: 'unreadable' }
            : { kind: 'shown', picture: { file: 'x.png', bytes: Buffer.from(path), width: 1, height: 1 } },
        ]),
      );
    };
    const assets = ['fine.png', 'bad.png'].map((path): CheckedAsset => ({
      path,
      format: 'png',
      bytes: Buffer.from(path),
    }));
    for (let time = 0; time < 2; time++) await checkPictures(assets, develop, join(folder, 'accepted'));
    expect(read).toEqual(['fine.png', 'bad.png', 'bad.png']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
