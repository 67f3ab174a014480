import { edited } from '../book.ts';
import { body, type Case } from './cases.ts';

const HTML = 'body/raw-html';
const ADDRESS = 'link/forbidden-address';
const DOCUMENT = 'link/unknown-document';
const HEADING = 'link/unknown-heading';

const html: readonly Case[] = (
  [
    ['a script', '<script>alert(1)</script>', '5:1'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '5:1'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.example/">', '5:1'],
    ['a style', '<style>@import url(https://evil.example/)</style>', '5:1'],
    ['a form', '<form action="https://evil.example/"><input name=pw></form>', '5:1'],
    ['an image with a handler', 'See <img src=x onerror=alert(1)> here', '5:5'],
    ['a drawing', '<svg onload=alert(1)>', '5:1'],
    ['details', '<details>\n<summary>More</summary>\n\nText\n\n</details>', '5:1'],
    ['bold', 'very <b>much</b> so', '5:6'],
    ['a line break', 'a<br/>b', '5:2'],
    ['a component', '<Secret/>', '5:1'],
    ['an end tag alone', 'very much</b> so', '5:10'],
    ['an end of a block alone', 'Text\n\n</div>', '7:1'],
    ['a comment', '<!-- Ann says no -->', '5:1'],
    ['a comment in a line', 'Bob <!-- says no --> agrees', '5:5'],
    ['an empty comment', 'a <!--> b', '5:3'],
    ['a comment that is never closed', '<!-- Ann\n\nsays no', '5:1'],
    ['a processing instruction', '<?php phpinfo() ?>', '5:1'],
    ['a declaration', '<!DOCTYPE html>', '5:1'],
    ['character data', '<![CDATA[x]]>', '5:1'],
    ['HTML in a quotation', '> <div>\n> Text', '5:3'],
    ['HTML in a list', '1. One\n\n   <div>Text</div>', '7:4'],
    ['HTML in a table', '| a | b |\n|---|---|\n| x | <u>y</u> |', '7:7'],
    ['HTML in a heading', '## The <u>plan</u>', '5:8'],
    ['HTML in a link', '[<u>x</u>](ann.md)', '5:2'],
    ['HTML in a footnote', 'Text[^1]\n\n[^1]: See <u>x</u>', '7:11'],
    ['HTML in a note within a line', 'Text^[See <u>x</u>] here', '5:11'],
    ['HTML in a task', '- [ ] Call <u>Ann</u>', '5:12'],
    ['HTML behind Chinese', '这是<b>重点</b>。', '5:3'],
    ['HTML behind an emoji', '\u{1f600} <b>x</b>', '5:4'],
    ['HTML behind a line end of Windows', 'a\r\n\r\nb <b>x</b>\r\n', '7:3'],
  ] as const
).map(([name, text, place]) => [name, body(`${text}\n`), [`${place} ${HTML}`], 'Use Markdown']);

const addresses: readonly Case[] = (
  [
    ['a script', 'javascript:alert(1)', '5:5'],
    ['a script in mixed case', 'JaVaScRiPt:alert(1)', '5:5'],
    ['a script in angle brackets', '<javascript:alert(1)>', '5:6'],
    ['a script behind spaces', '  javascript:alert(1)', '5:7'],
    ['a script with an entity', '&#106;avascript:alert(1)', '5:5'],
    ['a script with a named entity', 'javascript&colon;alert(1)', '5:5'],
    ['a script with an escape', 'javascript\\:alert(1)', '5:5'],
    ['a script with a title', 'javascript:alert(1) "Ann"', '5:5'],
    ['data', 'data:text/html,<script>alert(1)</script>', '5:5'],
    ['another script', 'vbscript:msgbox(1)', '5:5'],
    ['a file', 'file:///etc/passwd', '5:5'],
    ['a blob', 'blob:https://example.com/1', '5:5'],
    ['a drive', 'c:/plans/ann.md', '5:5'],
    ['a telephone', 'tel:+8613800000000', '5:5'],
    ['a server of files', 'ftp://example.com/', '5:5'],
    ['another host', '//evil.example/x', '5:5'],
    ['another host, three slashes', '///evil.example/x', '5:5'],
    ['another host, backslashes', '\\\\\\\\evil.example\\\\x', '5:5'],
    ['a slash and a backslash', '/\\\\evil.example', '5:5'],
    ['a path from the root', '/team/ann.md', '5:5'],
    ['a password', 'https://ann:secret@example.com/', '5:5'],
    ['a user', 'https://ann@example.com/', '5:5'],
    ['a host behind a backslash', 'https://example.com\\\\@evil.example/', '5:5'],
    ['no slashes', 'https:evil.example', '5:5'],
    ['no host', 'https:///evil.example', '5:5'],
  ] as const
).map(([name, address, place]) => [`a link with ${name}`, body(`[x](${address})\n`), [`${place} ${ADDRESS}`]]);

const fineAddresses: readonly Case[] = [
  'https://example.com/a?b=c#d',
  'HTTP://example.com',
  'https://example.com/@ann',
  'https://例子.测试/路径',
  'mailto:ann@example.com',
  'ann.md',
  './ann.md',
  '../team/ann.md',
  '../accounts/acme/people/kim.md',
  '%61nn.md',
  'bob.md',
  '#plan',
].map((address) => [
  `a link to ${address} is accepted`,
  body(`# Plan\n\n[x](${address}) and [y][r]\n\n[r]: ${address}\n`),
  [],
]);

/** Links that lead nowhere; the body ends with the link. */
const lost: readonly Case[] = (
  [
    ['a path that climbs out', '[x](../../../etc/passwd.md)', '5:5'],
    ['a path that climbs out in code', '[x](%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd.md)', '5:5'],
    ['a script in code', '[x](javascript%3Aalert(1))', '5:5'],
    ['a script with a tab', '[x](<java\tscript:alert(1)>)', '5:6'],
    ['a document that does not exist', '[x](zoe.md)', '5:5'],
    ['a document without its ending', '[x](ann)', '5:5'],
    ['a folder', '[x](../team/)', '5:5'],
    ['the folder itself', '[x](.)', '5:5'],
    ['the settings', '[x](../settings.yaml)', '5:5'],
    ['nothing', '[x]()', '5:5'],
    ['a question', '[x](ann.md?raw=1)', '5:5'],
    ['the second of two', '[x](ann.md) [y](zoe.md)', '5:17'],
    ['a name that stands in the text too', 'See zoe.md or [zoe.md](zoe.md)', '5:24'],
    ['a name that stands in code too', '`[x](zoe.md)` and [x](zoe.md)', '5:23'],
    ['an image of a name', 'a \\[x](zoe.md) [x](zoe.md)', '5:20'],
    ['a long text of a link', 'a [b\nc](zoe.md)', '6:4'],
    ['an address in a line of its own', '[x](\n  zoe.md\n)', '6:3'],
    ['a link in emphasis', '**a [x](zoe.md)**', '5:9'],
    ['a link in a quotation', '> a\n> > [x](zoe.md)', '6:9'],
    ['a link in a list', '- a\n  1. b [x](zoe.md)', '6:12'],
    ['a link in a table', '| a | b |\n|---|---|\n| [x](ann.md) | [x](zoe.md) |', '7:21'],
    ['a link in a table in a quotation', '> | a | b |\n> |---|---|\n> | [x](ann.md) | [x](zoe.md) |', '7:23'],
    ['a link in a heading', '## a [x](zoe.md) ##', '5:10'],
    ['a link in an underlined heading', 'a [x](zoe.md)\n---', '5:7'],
    ['a link in a footnote', 'a[^1]\n\n[^1]: b\n\n    [x](zoe.md)', '9:9'],
    ['a link in a note within a line', 'a^[b [x](zoe.md)] c', '5:10'],
    ['a link behind a tab', '-\t[x](zoe.md)', '5:7'],
    ['a link behind Chinese', '见“[方案](zoe.md)”。', '5:8'],
    ['a link behind a line end of Windows', 'a\r\nb [x](zoe.md)\r\n', '6:7'],
    ['a definition', '[x][r]\n\n[r]: zoe.md', '7:6'],
    ['a definition that nobody uses', '[r]: <zoe.md> "Zoe"', '5:7'],
    ['a definition in a quotation', '> [r]:\n> zoe.md\n\n[x][r]', '6:3'],
  ] as const
).map(([name, text, place]) => [`a link to nothing: ${name}`, body(`${text}\n`), [`${place} ${DOCUMENT}`]]);

/** Prose with links, HTML and images, and links between documents. */
export const CASES: readonly Case[] = [
  ...html,
  ['two tags', body('a <b>x</b> <i>y</i>\n'), [`5:3 ${HTML}`, `5:12 ${HTML}`]],
  [
    'a block and its end after a blank line',
    body('<div>\n\nText <b>x</b>\n\n</div>\n'),
    [`5:1 ${HTML}`, `7:6 ${HTML}`],
  ],
  ['entities are text', body('&lt;script&gt; &amp;lt; &#60;b&#62; &copy;\n'), []],
  ['escaped brackets are text', body('\\<b> and 3 < 4 > 2 and a <- b\n'), []],
  ['code may show HTML', body('`<b>`\n\n    <script>\n\n```html\n<iframe>\n```\n'), []],
  ['a module is text but for its tags', body('import X from "fs"\n\n<X/>\n\n{process.env.HOME}\n'), [`7:1 ${HTML}`]],

  ['an image', body('See ![x](a.png)\n'), ['5:5 body/image'], 'Describe it in words'],
  ['an image of data', body('![x](data:image/svg+xml;base64,PHN2Zz4=)\n'), ['5:1 body/image']],
  ['an image with a definition', body('![x][r]\n\n[r]: a.png\n'), ['5:1 body/image']],
  ['an image in a link', body('[![x](a.png)](ann.md)\n'), ['5:2 body/image']],
  [
    'a definition for an image and a link',
    body('![x][r] [y][r]\n\n[r]: a.png\n'),
    ['5:1 body/image', `7:6 ${DOCUMENT}`],
  ],

  ...addresses,
  ...fineAddresses,
  ['an address in angle brackets', body('See <javascript:alert(1)>\n'), [`5:6 ${ADDRESS}`]],
  ['credentials in angle brackets', body('<https://ann:secret@example.com>\n'), [`5:2 ${ADDRESS}`]],
  ['an e-mail address in angle brackets is accepted', body('<ann@example.com> or <https://example.com>\n'), []],
  ['a script in a definition', body('[ref]: javascript:alert(1)\n\n[x][ref]\n'), [`5:8 ${ADDRESS}`]],
  [
    'a script in a definition that three links use',
    body('[ref]: javascript:alert(1)\n\n[x][ref] [y][ref] [ref]\n'),
    [`5:8 ${ADDRESS}`],
  ],
  ['a script in a definition that nobody uses', body('[ref]: javascript:alert(1)\n'), [`5:8 ${ADDRESS}`]],
  ['a script in the second definition of a name', body('[r]: ann.md\n[r]: javascript:x\n\n[r]\n'), [`6:6 ${ADDRESS}`]],
  ['a tab in an address makes it text', body('[x](java\tscript:alert(1))\n'), []],
  ['an address in code is text', body('`[x](javascript:alert(1))`\n'), []],

  ...lost,
  ['two links to nothing', body('[a](zoe.md)[a](zoe.md)\n'), [`5:5 ${DOCUMENT}`, `5:16 ${DOCUMENT}`]],
  ['a misspelt document', body('[x](anne.md)\n'), [`5:5 ${DOCUMENT}`], 'Did you mean `ann.md`?'],
  ['a folder that does not exist', body('[x](people/ann.md)\n'), [`5:5 ${DOCUMENT}`], 'relative to this file'],
  [
    'a link to a broken document',
    { ...body('[x](ann.md)\n'), 'team/ann.md': 'Ann' },
    ['team/ann.md:1:1 fence/missing'],
  ],
  [
    'a link to a heading of a refused body',
    {
      ...body('[x](ann.md#plan)\n'),
      ...edited('team/ann.md', 'manager\n---\n', `manager\n---\n${'a'.repeat(20_001)}`),
    },
    ['team/ann.md:5:1 body/line-too-long'],
  ],

  ['a heading that does not exist', body('# Plan\n\n[x](#plans)\n'), [`7:5 ${HEADING}`], 'Did you mean `plan`?'],
  [
    'a heading of another document',
    body('[x](ann.md#plan)\n'),
    [`5:5 ${HEADING}`],
    '`team/ann.md` has no heading `#plan`',
  ],
  ['an empty heading', body('[x](#)\n'), [`5:5 ${HEADING}`]],
  ['a heading in capitals', body('# Plan\n\n[x](#Plan)\n'), [`7:5 ${HEADING}`]],
  ['headings of one name', body('# Plan\n\n# Plan\n\n# Plan-1\n\n[x](#plan) [y](#plan-1) [z](#plan-1-1)\n'), []],
  ['one heading of a name too few', body('# Plan\n\n# Plan\n\n[x](#plan-2)\n'), [`9:5 ${HEADING}`]],
  ['a heading of Chinese', body('# 决策链（二）\n\n[x](#决策链二) [y](#%E5%86%B3%E7%AD%96%E9%93%BE%E4%BA%8C)\n'), []],
  ['a heading with an emoji', body('# \u{1f389} Party!\n\n[x](#-party)\n'), []],
  ['a heading in two compositions', body('# Cafe\u0301\n\n[x](#caf\u00e9)\n'), []],
  ['a heading with markup', body('# The `plan` of **Bob** &amp; [Ann](ann.md)\n\n[x](#the-plan-of-bob--ann)\n'), []],
  ['a heading in a quotation', body('> Plan\n> ===\n\n[x](#plan)\n'), []],
  ['an underlined heading in a list', body('- Plan\n  ---\n\n[x](#plan)\n'), []],
  [
    'headings that all objects have',
    body('# constructor\n\n# \\_\\_proto\\_\\_\n\n[x](#constructor) [y](#__proto__)\n'),
    [],
  ],
  ['a heading in code is none', body('```\n# Plan\n```\n\n[x](#plan)\n'), [`9:5 ${HEADING}`]],

  [
    'a footnote that nothing refers to',
    body('Text\n\n[^1]: Ann says no.\n'),
    ['7:1 body/unused-footnote'],
    'It would not be shown',
  ],
  ['a footnote that is used', body('Text[^1] and[^1]\n\n[^1]: Ann says no.\n'), []],
  ['tasks are accepted', body('- [ ] Call Ann\n- [x] Call Eve\n'), []],
  ['a diagram is accepted', body('```mermaid\ngraph TD; a --> b\n```\n'), []],
];
