import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkMarkup } from '#proof/markup/check-markup.ts';

const picture = () =>
  sharp({ create: { width: 9, height: 7, channels: 4, background: { r: 9, g: 8, b: 7, alpha: 0.5 } } });
const written = { png: () => picture().png(), jpg: () => picture().jpeg(), webp: () => picture().webp() };
const told = (ending: string, bytes: Uint8Array) =>
  checkMarkup({ path: `images/0123456789abcdef.${ending}`, bytes }).map(({ name, found }) => `${name} ${found}`);

describe.each(['png', 'jpg', 'webp'] as const)('a published %s', (ending) => {
  test('is fine as it is written', async () => {
    expect(told(ending, await written[ending]().toBuffer())).toEqual([]);
  });

  test('holds no word about who took it', async () => {
    const bytes = await written[ending]()
      .withExif({ IFD0: { Artist: 'A' } })
      .toBuffer();
    expect(told(ending, bytes)).toEqual([
      { png: 'output/value PNG eXIf', jpg: 'output/value JPEG segment e1', webp: 'output/value WebP EXIF' }[ending],
    ]);
  });

  test('ends where it ends', async () => {
    const bytes = await written[ending]().toBuffer();
    const end = { png: 'PNG IEND', jpg: 'JPEG EOI', webp: 'WebP RIFF' }[ending];
    expect(told(ending, Buffer.concat([bytes, Buffer.from('x')]))).toEqual([`output/broken-file ${end}`]);
    expect(told(ending, bytes.subarray(0, -9))).toEqual([`output/broken-file ${end}`]);
  });

  test('is what its name says', () => {
    expect(told(ending, Buffer.from('<script>'))).toEqual([
      `output/broken-file ${{ png: 'PNG', jpg: 'JPEG', webp: 'WebP' }[ending]}`,
    ]);
  });
});
