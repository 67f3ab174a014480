/** Small files of the kinds that words can hide in, made by hand: no writer of such files hides them so well. */
import { crc32, deflateSync } from 'node:zlib';

const PIXEL = deflateSync(Uint8Array.of(0, 0));

/** A picture of one grey pixel with chunks of notes. */
export function png(...notes: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array {
  const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    ...[['IHDR', header] as const, ...notes, ['IDAT', PIXEL] as const, ['IEND', new Uint8Array()] as const].map(
      ([type, data]) => chunk(type, data),
    ),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
}

function numbers(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A picture that begins and ends as JPEG does, with segments of notes. */
export function jpeg(...notes: readonly (readonly [marker: number, data: Uint8Array])[]): Uint8Array {
  const segments = notes.map(([marker, data]) =>
    Buffer.concat([Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data]),
  );
  return Buffer.concat([Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9)]);
}

/** A WebP picture with a note in a chunk. */
export function webp(type: string, data: Uint8Array): Uint8Array {
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Uint8Array.of(0)]);
  const body = Buffer.concat([Buffer.from(`WEBP${type}`), little(data.length), even]);
  return Buffer.concat([Buffer.from('RIFF'), little(body.length), body]);
}

function little(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A PDF of one page with such commands on it, packed, with a title, and with a map from glyphs to letters. */
export function pdf(parts: { readonly title?: string; readonly page?: string; readonly map?: string }): Uint8Array {
  const stream = (text: string) => {
    const packed = deflateSync(text);
    return Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\n'),
    ]);
  };
  const objects = [
    Buffer.from(`<< /Title ${parts.title ?? '()'} >>\n`, 'latin1'),
    ...[parts.page, parts.map].flatMap((text) => (text === undefined ? [] : [stream(text)])),
  ];
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap((object, at) => [Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('endobj\n')]),
    Buffer.from('trailer << /Info 1 0 R >>\n%%EOF\n'),
  ]);
}

/** The letters of a text as a PDF string in UTF-16, in hexadecimal digits. */
export function pdfHex(text: string): string {
  return `<FEFF${utf16be(text).toString('hex')}>`;
}

/** A text in UTF-16, the higher byte first. */
export function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
