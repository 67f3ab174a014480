import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { encode } from 'cborg';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findLeaks } from '#proof/leaks/find-leaks.ts';
import { jpeg, pdf, pdfHex, png, utf16be, webp } from './files.ts';

const NAME = '龚嘉懿';
const LATIN = 'Zsófia Quill';
const HIDDEN = [
  { text: NAME, source: 'people/gong.md:2' },
  { text: LATIN, source: 'people/quill.md:2' },
];

/** How a reader gets at the hidden names in a file, and whose they are. */
function read(bytes: Uint8Array | string, path = 'file'): readonly string[] {
  const file = { path, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
  return findLeaks([file], HIDDEN).map(({ decoders, source }) => [...decoders, source].join(' > '));
}

const escaped = (mark: string, digits: number) =>
  NAME.split('')
    .map((letter) => `${mark}${letter.charCodeAt(0).toString(16).padStart(digits, '0')}`)
    .join('');
const percent = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');
const gb18030 = Uint8Array.of(0xb9, 0xa8, 0xbc, 0xce, 0xdc, 0xb2);

describe('text in every encoding', () => {
  test('UTF-8, UTF-16 with its mark, and GB 18030', () => {
    expect(read(`x ${NAME} y`)).toEqual(['people/gong.md:2']);
    expect(read(Buffer.from(`\ufeffx ${NAME} y`, 'utf16le'))).toEqual(['people/gong.md:2']);
    expect(read(utf16be(`\ufeffx ${NAME} y`))).toEqual(['people/gong.md:2']);
    expect(read(gb18030)).toEqual(['gb18030 > people/gong.md:2']);
  });

  test('letters that look the same: full width, capitals, parts of letters, soft hyphens, what cannot be seen', () => {
    const ways = [
      'ＺＳÓＦＩＡ　ＱＵＩＬＬ',
      'zso\u0301fia quill',
      'Zsó\u00adfia\u00a0Qu\u200bill',
      'Zsófia\r\n  Quill',
    ];
    expect(ways.map((way) => read(way))).toEqual(ways.map(() => ['people/quill.md:2']));
    const chinese = ['龚 嘉懿', '龚\u200b嘉\u2060懿', '龚\n嘉懿', '龚\u{e0061}嘉\ufe0f懿'];
    expect(chinese.map((way) => read(way))).toEqual(chinese.map(() => ['people/gong.md:2']));
  });

  test('tags between the letters, in pages and in pictures', () => {
    expect(read('<p>x <b>龚</b><!-- 1 --><i class="a">嘉</i><wbr>懿</p>')).toEqual(['people/gong.md:2']);
    expect(read('<text><tspan x="0">龚</tspan><tspan x="9">嘉懿</tspan></text>')).toEqual(['people/gong.md:2']);
    expect(read('<text><tspan x="0">Zsófia</tspan><tspan x="0" dy="9">Quill</tspan></text>')).toEqual([
      'people/quill.md:2',
    ]);
  });

  test('tags and comments themselves, whatever they look like', () => {
    expect(read(`<p data-x="a > b ${NAME}">`)).toEqual(['people/gong.md:2']);
    expect(read(`<!-- <b>x</b> > ${NAME} -->`)).toEqual(['people/gong.md:2']);
    expect(read(`<p title='${NAME}'`)).toEqual(['people/gong.md:2']);
  });
});

describe('escapes', () => {
  test('HTML entities, decimal, hexadecimal, named, without a semicolon', () => {
    expect(
      read(
        NAME.split('')
          .map((letter) => `&#${letter.charCodeAt(0)};`)
          .join(''),
      ),
    ).toEqual(['HTML entities > people/gong.md:2']);
    expect(read(escaped('&#x', 4))).toEqual(['HTML entities > people/gong.md:2']);
    expect(read('Zs&oacute;fia&nbsp;Quill')).toEqual(['HTML entities > people/quill.md:2']);
  });

  test('JSON and scripts', () => {
    expect(read(escaped('\\u', 4))).toEqual(['JSON escapes > people/gong.md:2']);
    expect(read('\\u{9f9a}\\u{5609}\\u{61ff}')).toEqual(['JSON escapes > people/gong.md:2']);
    expect(read('Zs\\xf3fia\\tQu\\u0069ll')).toEqual(['JSON escapes > people/quill.md:2']);
  });

  test('style sheets', () => {
    expect(read(`a{content:"${escaped('\\', 4)}"}`)).toEqual(['CSS escapes > people/gong.md:2']);
    expect(read(`a{content:"${escaped('\\', 6)}"}`)).toEqual(['CSS escapes > people/gong.md:2']);
  });

  test('addresses, also in the encoding of old forms, and host names', () => {
    expect(read(`/people/${percent(NAME)}/`)).toEqual(['URL encoding > people/gong.md:2']);
    expect(read('?q=%B9%A8%BC%CE%DC%B2')).toEqual(['URL encoding > people/gong.md:2']);
    expect(read(`mailto:a@${new URL(`http://${NAME}.example`).hostname}`)).toEqual(['host name > people/gong.md:2']);
  });

  test('mail', () => {
    const quoted = [...Buffer.from(NAME)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
    expect(read(`FN:${quoted}`)).toEqual(['quoted-printable > people/gong.md:2']);
    expect(read(`=?utf-8?B?${Buffer.from(NAME).toString('base64')}?=`)).toEqual(['Base64 > people/gong.md:2']);
  });

  test('lines of calendars that are broken in the middle of a name', () => {
    expect(read('BEGIN:VCALENDAR\r\nSUMMARY:Zsófia Q\r\n uill\r\nEND:VCALENDAR')).toEqual(['people/quill.md:2']);
  });
});

describe('Base64', () => {
  const base64 = Buffer.from(`a ${NAME}`).toString('base64');

  test('of short names, in both alphabets, in data URIs, and as hexadecimal digits', () => {
    expect(read(`x="${base64}"`)).toEqual(['Base64 > people/gong.md:2']);
    expect(read(`id=${Buffer.from(`${NAME}?>~`).toString('base64url')}`)).toEqual(['Base64 > people/gong.md:2']);
    expect(read(`<img src="data:text/plain;base64,${base64}">`)).toEqual(['Base64 > people/gong.md:2']);
    expect(read(`x-${Buffer.from(NAME).toString('hex')}`)).toEqual(['hex > people/gong.md:2']);
  });

  test('in lines', () => {
    const long = Buffer.from(`${'x'.repeat(97)}${NAME}${'y'.repeat(100)}`).toString('base64');
    expect(read(long.replace(/.{76}/g, '$&\r\n'))).toEqual(['Base64 > people/gong.md:2']);
  });

  test('of gzip of JSON of an address', () => {
    const json = JSON.stringify({ href: `/p/${percent(NAME)}/` });
    expect(read(`<i data-x="${gzipSync(json).toString('base64')}">`)).toEqual([
      'Base64 > gzip > URL encoding > people/gong.md:2',
    ]);
  });
});

describe('packed files', () => {
  test('gzip, deflate with its mark and without, Brotli, Zstandard', () => {
    expect(read(gzipSync(NAME))).toEqual(['gzip > people/gong.md:2']);
    expect(read(deflateSync(NAME))).toEqual(['deflate > people/gong.md:2']);
    const text = `x ${NAME} y `.repeat(9);
    expect(read(deflateRawSync(text))).toEqual(['deflate > people/gong.md:2']);
    expect(read(brotliCompressSync(text))).toEqual(['brotli > people/gong.md:2']);
    expect(read(zstdCompressSync(text))).toEqual(['zstd > people/gong.md:2']);
  });

  test('gzip that is cut off', () => {
    const whole = gzipSync(`${NAME} ${'x'.repeat(50)}`);
    expect(read(whole.subarray(0, whole.length - 6))).toEqual(['gzip > people/gong.md:2']);
  });

  test('ZIP: parts, and the names of parts', () => {
    expect(read(zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${NAME}</t>`) }))).toEqual(['ZIP > people/gong.md:2']);
    expect(read(zipSync({ [`${NAME}.txt`]: strToU8('x'.repeat(3000)) }))).toEqual(['ZIP name > people/gong.md:2']);
  });

  test('files of the search: a page, and the words, filters and sort values of an index', () => {
    const packed = (data: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), data]));
    const page = JSON.stringify({ content: '龚​嘉懿', filters: {}, meta: {} });
    expect(read(packed(Buffer.from(page)))).toEqual(['gzip > Pagefind page > people/gong.md:2']);
    const filter = encode(['owner', [[LATIN, [0, 7]]]]);
    expect(read(packed(filter))).toEqual(['gzip > Pagefind index > people/quill.md:2']);
  });

  test('packed more often than anybody has a reason to: not read, and so not vouched for', () => {
    let bytes: Uint8Array = Buffer.from('x');
    for (let times = 0; times < 20; times++) bytes = gzipSync(bytes);
    expect(findLeaks([{ path: 'deep.gz', bytes }], HIDDEN)).toEqual([
      { kind: 'not-read', path: 'deep.gz', decoders: [], source: '', letters: 0 },
    ]);
  });

  test('more than any site holds: not read, and so not vouched for', () => {
    const bytes = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    expect(findLeaks([{ path: 'bomb.gz', bytes }], HIDDEN).map(({ kind }) => kind)).toEqual(['not-read']);
  });
});

describe('pictures', () => {
  test('PNG: text plain and packed, EXIF, and what follows the end', () => {
    expect(read(png(['tEXt', Buffer.from(`Author\0${NAME}`)]))).toEqual(['PNG tEXt > people/gong.md:2']);
    const packed = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(NAME)]);
    expect(read(png(['zTXt', packed]))).toEqual(['PNG zTXt > people/gong.md:2']);
    const international = Buffer.concat([Buffer.from('Title\0\x01\0zh\0标题\0'), deflateSync(NAME)]);
    expect(read(png(['iTXt', international]))).toEqual(['PNG iTXt > people/gong.md:2']);
    expect(read(png(['eXIf', Buffer.from(NAME, 'utf16le')]))).toEqual(['PNG eXIf > utf-16le > people/gong.md:2']);
    expect(read(Buffer.concat([png(), gzipSync(NAME)]))).toEqual(['after PNG > gzip > people/gong.md:2']);
  });

  test('JPEG: EXIF in Windows’ encoding at an odd place, XMP, IPTC, a comment in GB 18030', () => {
    const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0'), Buffer.from(NAME, 'utf16le')]);
    expect(read(jpeg([0xe1, exif]))).toEqual(['JPEG EXIF or XMP > utf-16le > people/gong.md:2']);
    const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<dc:creator>${escaped('&#x', 4)}</dc:creator>`);
    expect(read(jpeg([0xe1, xmp]))).toEqual(['JPEG EXIF or XMP > HTML entities > people/gong.md:2']);
    expect(read(jpeg([0xed, Buffer.from(`Photoshop 3.0\0${NAME}`)]))).toEqual(['JPEG IPTC > people/gong.md:2']);
    expect(read(jpeg([0xfe, gb18030]))).toEqual(['JPEG comment > gb18030 > people/gong.md:2']);
  });

  test('JPEG: a note that is cut in the middle of a name', () => {
    const note = Buffer.from(NAME);
    expect(read(jpeg([0xe2, note.subarray(0, 4)], [0xe2, note.subarray(4)]))).toEqual(['JPEG APP2 > people/gong.md:2']);
  });

  test('WebP', () => {
    expect(read(webp('XMP ', Buffer.from(`<x>${NAME}</x>`)))).toEqual(['WebP XMP > people/gong.md:2']);
  });
});

describe('PDF', () => {
  test('its facts, in octal and in UTF-16', () => {
    expect(read(pdf({ title: '(Zs\\303\\263fia \\121uill)' }))).toEqual(['PDF > people/quill.md:2']);
    expect(read(pdf({ title: pdfHex(NAME) }))).toEqual(['PDF > people/gong.md:2']);
  });

  test('the text of a page, put down piece by piece', () => {
    expect(read(pdf({ page: 'BT [(Zs\\303\\263) -20 (fia Qu) 4 (ill)] TJ ET' }))).toEqual(['PDF > people/quill.md:2']);
  });

  test('the text of a page as numbers of glyphs', () => {
    const map = 'beginbfchar\n<0003> <9F9A>\nendbfchar\nbeginbfrange\n<0007> <0008> [<5609> <61FF>]\nendbfrange';
    expect(read(pdf({ page: 'BT <000300070008> Tj ET', map }))).toEqual(['PDF > people/gong.md:2']);
  });
});

test('names of files and folders', () => {
  expect(read('', `people/${NAME}/index.html`)).toEqual(['file name > people/gong.md:2']);
  expect(read('', `people/zsófia-quill.svg`)).toEqual(['file name > people/quill.md:2']);
  expect(read('', `people/${percent(NAME)}.html`)).toEqual(['file name > URL encoding > people/gong.md:2']);
});
