import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findLeaks } from '#proof/leaks/find-leaks.ts';
import { jpeg, pdf, png } from './files.ts';
import { HIDDEN, page, searchFile, smallSite } from './small-site.ts';

const GONG = '龚嘉懿';
const entities = (text: string) =>
  text
    .split('')
    .map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`)
    .join('');
const escaped = (text: string) =>
  text
    .split('')
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const percent = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

/** A place where something can leak, and a site that leaks there. */
type Planted = readonly [sink: string, files: Readonly<Record<string, string | Uint8Array>>, expected: string];

const gong = 'accounts/titan/people/gong.md:2:7';
const quill = 'accounts/titan/people/quill.md:2:7';
const code = 'accounts/titan/account.md:3:7';
const amount = 'accounts/titan/goals.md:9:12';
const text = 'accounts/titan/strategy.md:12:1';
const english = 'accounts/titan/strategy.md:14:1';

const SIXTEEN: readonly Planted[] = [
  [
    'page text',
    { 'index.html': page({ body: '<p>据说必须<em>换掉</em>&#x73b0;有供应商。</p>' }) },
    `index.html: HTML entities: ${text}`,
  ],
  ['<title>', { 'index.html': page({ title: `计划 ${entities(GONG)}` }) }, `index.html: HTML entities: ${gong}`],
  [
    'meta description',
    { 'index.html': page({ head: '<meta name="description" content="ZSÓFIA\u00a0QU\u00adILL">' }) },
    `index.html: : ${quill}`,
  ],
  ['HTML comment', { 'index.html': page({ body: `<!-- <b>x</b> > 龚\u200b嘉懿 -->` }) }, `index.html: : ${gong}`],
  [
    'data-* attribute',
    { 'index.html': page({ body: `<p data-owner="${percent(GONG)}"></p>` }) },
    `index.html: URL encoding: ${gong}`,
  ],
  [
    'JSON island',
    { 'index.html': page({ body: `<script type="application/json">{"o":"${escaped(GONG)}"}</script>` }) },
    `index.html: JSON escapes: ${gong}`,
  ],
  [
    'separate JSON',
    { 'search/words.json': JSON.stringify({ rows: [[1, { target: 91_827_364 }]] }) },
    `search/words.json: : ${amount}`,
  ],
  [
    'Pagefind fragment',
    { 'pagefind/fragment/zh-cn_2.pf_fragment': searchFile(`{"content":"x ${escaped('龚\u200b嘉懿')}"}`) },
    `pagefind/fragment/zh-cn_2.pf_fragment: gzip > Pagefind page > JSON escapes: ${gong}`,
  ],
  [
    'Pagefind filter or sort value',
    { 'pagefind/filter/zh-cn_3.pf_filter': searchFile(encode(['owner', [['Zsófia Quill', [0]]]])) },
    `pagefind/filter/zh-cn_3.pf_filter: gzip > Pagefind index: ${quill}`,
  ],
  [
    'SVG <title> or <desc>',
    { 'drawings/1.svg': `<svg><desc>见 <![CDATA[龚]]>${entities('嘉懿')}</desc></svg>` },
    `drawings/1.svg: HTML entities: ${gong}`,
  ],
  [
    'sitemap',
    { 'sitemap.xml': `<urlset><url><loc>https://plans.example.com/${percent(GONG)}/</loc></url></urlset>` },
    `sitemap.xml: URL encoding: ${gong}`,
  ],
  [
    'Atom feed',
    { 'changes.atom': `<feed><entry><content type="html">&lt;b&gt;龚&lt;/b&gt;嘉懿</content></entry></feed>` },
    `changes.atom: HTML entities: ${gong}`,
  ],
  [
    '404 page',
    { '404.html': page({ body: '<p>They must replace the <b>in</b>cumbent before the end.</p>' }) },
    `404.html: : ${english}`,
  ],
  [
    'file name',
    { [`accounts/${percent(GONG)}/index.html`]: page() },
    `accounts/${percent(GONG)}/index.html: file name > URL encoding: ${gong}`,
  ],
  [
    'source map',
    { '_assets/list.js.map': `{"version":3,"sources":["a.ts"],"sourcesContent":["const zq7f3a91c=1"],"mappings":""}` },
    `_assets/list.js.map: : source-map, _assets/list.js.map: : ${code}`,
  ],
  ['PDF metadata', { 'brief.pdf': pdf({ title: '(Zs\\303\\263fia \\121uill)' }) }, `brief.pdf: PDF: ${quill}`],
];

const HARDER: readonly Planted[] = [
  [
    'Base64 in a data URI in a style sheet',
    {
      '_assets/a.css': `a{background:url("data:image/svg+xml;base64,${base64(`<svg><title>${GONG}</title></svg>`)}")}`,
    },
    `_assets/a.css: Base64: ${gong}`,
  ],
  [
    'a picture in a data URI in an attribute',
    {
      'index.html': page({
        body: `<img src="data:image/png;base64,${base64(png(['zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(GONG)])]))}">`,
      }),
    },
    `index.html: Base64 > PNG zTXt: ${gong}`,
  ],
  [
    'Brotli',
    { 'index.html.br': brotliCompressSync(page({ body: entities(GONG) })) },
    `index.html.br: brotli > HTML entities: ${gong}`,
  ],
  [
    'EXIF',
    { 'images/a.jpg': jpeg([0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0'), Buffer.from(GONG, 'utf16le')])]) },
    `images/a.jpg: JPEG EXIF or XMP > utf-16le: ${gong}`,
  ],
  [
    'SVG text split over tspan',
    {
      'drawings/2.svg':
        '<svg><text><tspan x="0">Zsó</tspan><tspan dy="2">fia</tspan> <tspan>Quill</tspan></text></svg>',
    },
    `drawings/2.svg: : ${quill}`,
  ],
  [
    'a workbook',
    {
      'plan.xlsx': zipSync({
        'xl/sharedStrings.xml': strToU8(`<si><r><t>龚嘉</t></r><r><t>${entities('懿')}</t></r></si>`),
      }),
    },
    `plan.xlsx: ZIP > HTML entities: ${gong}`,
  ],
  [
    'the words of a page in a comment of a script',
    { '_assets/list.js': '/* 他们在年底之前 必须换掉现有供应商 */' },
    `_assets/list.js: : ${text}`,
  ],
  ['a class in a style sheet', { '_assets/a.css': '.zq7f3a91c{color:red}' }, `_assets/a.css: : ${code}`],
  [
    'a header file',
    { _headers: `/accounts/*\n  Link: </${percent(percent(GONG))}/>; rel=preload` },
    `_headers: URL encoding > URL encoding: ${gong}`,
  ],
  [
    'a calendar, its line broken within a name',
    { 'calendar.ics': 'BEGIN:VCALENDAR\r\nDESCRIPTION:Zsófia Qui\r\n ll\r\nEND:VCALENDAR\r\n' },
    `calendar.ics: : ${quill}`,
  ],
  ['a table for spreadsheets', { 'lists/a.csv': 'a,"目标 91,827,364 元"\r\n' }, `lists/a.csv: : ${amount}`],
  [
    'an amount as pages say it',
    { 'index.html': page({ body: '<td>9,183&nbsp;万元</td>' }) },
    `index.html: HTML entities: ${amount}`,
  ],
  [
    'a policy that was packed, written in Base64 in JSON in an attribute',
    {
      'index.html': page({
        body: `<i data-x='${JSON.stringify({ a: base64(gzipSync(JSON.stringify([GONG]))) })}'></i>`,
      }),
    },
    `index.html: Base64 > gzip: ${gong}`,
  ],
];

function found(files: Planted[1]): string {
  return findLeaks(smallSite(files), HIDDEN)
    .map(({ kind, path, decoders, source }) => `${path}: ${decoders.join(' > ')}: ${source === '' ? kind : source}`)
    .join(', ');
}

describe('a leak that is planted is found, with its place, the way to it, and its source', () => {
  test.each(SIXTEEN)('%s', (_, files, expected) => expect(found(files)).toBe(expected));
  test('sixteen of sixteen', () =>
    expect(SIXTEEN.filter(([, files, expected]) => found(files) === expected)).toHaveLength(16));
});

describe('harder ones', () => {
  test.each(HARDER)('%s', (_, files, expected) => expect(found(files)).toBe(expected));
});

describe('no false alarm', () => {
  test('on the clean site, though it has parts of hidden words, and hidden names over the borders of cells', () => {
    expect(found({})).toBe('');
  });

  test('for words that the edition may show elsewhere, in names and in quotations', () => {
    const files = smallSite({ 'index.html': page({ body: '<p>龚嘉懿：他们在年底之前必须换掉现有供应商。</p>' }) });
    expect(findLeaks(files, HIDDEN, { shown: ['公开：龚嘉懿说，他们在年底之前必须换掉现有供应商'] })).toEqual([]);
    expect(findLeaks(files, HIDDEN, { shown: ['公开'] }).map(({ source }) => source)).toEqual([gong, text]);
  });

  test('for what chance writes as well: days, small and round numbers, single letters', () => {
    const hidden = ['2026-11-16', '120', '12000000', 'A', '李', 'Ed'].map((each) => ({ text: each, source: each }));
    const files = [{ path: 'index.html', bytes: Buffer.from('2026-11-16 120 12,000,000 1,200 万 A 李 Ed') }];
    expect(findLeaks(files, hidden)).toEqual([]);
  });

  test('within longer words and numbers', () => {
    const hidden = ['Wang', '918273'].map((each) => ({ text: each, source: each }));
    const files = [{ path: 'a.txt', bytes: Buffer.from('Swangwalk wangs 1918273 918273.5 9182730') }];
    expect(findLeaks(files, hidden)).toEqual([]);
  });
});
