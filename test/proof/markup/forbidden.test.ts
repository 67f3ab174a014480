import { describe, expect, test } from 'vitest';
import { checkMarkup } from '#proof/markup/check-markup.ts';
import { sayProblem } from '#proof/markup/problem.ts';
import type { EmittedFile } from '#proof/emitted-file.ts';
import { emitted, fragment, page, svg } from './sites.ts';

const PAGE = 'accounts/acme/index.html';
const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'SUMMARY:Visit', 'END:VCALENDAR', ''];

/** What is told of a file: place, name and what was found. */
function told(file: EmittedFile): readonly string[] {
  return checkMarkup(file).map(({ line, column, name, found }) => `${line}:${column} ${name} ${found}`.trim());
}

test.each<EmittedFile>([
  emitted(PAGE, page('<p>Text &lt;script&gt; and <a href="/en/">English</a></p>')),
  emitted(
    PAGE,
    page(
      '<a href="https://example.com/" rel="noreferrer">out</a> <a href="mailto:a@b.example" rel="noreferrer">mail</a>',
    ),
  ),
  emitted(
    PAGE,
    page(
      '<svg viewBox="0 0 8 8" width="8" height="8"><title>Map</title><a href="/people/"><path d="M0 0h8"/></a></svg>',
    ),
  ),
  emitted(
    PAGE,
    page('<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td class="num">1</td></tr></tbody></table>'),
  ),
  emitted('search/index.html', page('<noscript><p>Search needs scripts.</p></noscript>')),
  emitted('drawings/0a1b2c.svg', svg('<style>.a{fill:url(#b)}</style><rect style="fill: none" width="8" height="8"/>')),
  emitted('images/0123456789abcdef.svg', svg('<rect style="fill: #fff" width="8" height="8"/>')),
  emitted(
    '_assets/Page.a1b2.css',
    '.a::after{content:"\\201c";background:url("data:image/svg+xml,%3Csvg xmlns=\'x\'%3E%3C/svg%3E")}',
  ),
  emitted('lists/people.csv', "\ufeffName,Days\r\n'=1+1,-5\r\n"),
  emitted('calendar.ics', CALENDAR.join('\r\n')),
  emitted('changes.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/changes/"/></feed>'),
  fragment('/accounts/acme/'),
])('lets $path pass as the site makes it', (file) => {
  expect(told(file)).toEqual([]);
});

describe('on a page', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '3:1 output/inline-code <script>', '3:1 output/inline-code alert(1)'],
    [
      'a script from elsewhere',
      '<script src="https://evil.example/x.js"></script>',
      '3:1 output/value <script src="https://evil.example/x.js">',
    ],
    ['a script of a plan', '<script src="/accounts/x.js"></script>', '3:1 output/value <script src="/accounts/x.js">'],
    ['a handler', '<p onclick="alert(1)">x</p>', '3:1 output/attribute <p onclick="alert(1)">'],
    [
      'a handler on a picture',
      '<img src="/images/0123456789abcdef.png" alt="" onerror="x()">',
      '3:1 output/attribute <img onerror="x()">',
    ],
    [
      'a style attribute',
      '<p style="background:url(//evil.example)">x</p>',
      '3:1 output/attribute <p style="background:url(//evil.example)">',
    ],
    [
      'a style sheet',
      '<style>p{color:red}</style>',
      '3:1 output/element <style>',
      '3:1 output/inline-code p{color:red}',
    ],
    ['a frame', '<iframe srcdoc="x"></iframe>', '3:1 output/element <iframe>'],
    ['an object', '<object data="/x"></object>', '3:1 output/element <object>'],
    ['an embedded file', '<embed src="/x">', '3:1 output/element <embed>'],
    ['a base', '<base href="https://evil.example/">', '3:1 output/element <base>'],
    [
      'a form that sends',
      '<form action="https://evil.example/"></form>',
      '3:1 output/attribute <form action="https://evil.example/">',
    ],
    [
      'a button that sends',
      '<button formaction="/x" type="button">x</button>',
      '3:1 output/attribute <button formaction="/x">',
    ],
    ['a field for a password', '<input type="password">', '3:1 output/value <input type="password">'],
    [
      'a second id in an element that browsers add to mend the nesting',
      '<a id="x" href="/a/"><p>t</a>u</p>',
      '1:1 output/duplicate-id x',
    ],
    ['a comment', '<p>a</p><!-- a secret -->', '3:9 output/comment <!-- a secret -->'],
    ['a javascript: link', '<a href="javascript:alert(1)">x</a>', '3:1 output/value <a href="javascript:alert(1)">'],
    [
      'a javascript: link with an entity',
      '<a href="java&#9;script:alert(1)">x</a>',
      '3:1 output/value <a href="java script:alert(1)">',
    ],
    ['a data: link', '<a href="data:text/html,x">x</a>', '3:1 output/value <a href="data:text/html,x">'],
    [
      'a link without scheme to a host',
      '<a href="//evil.example/">x</a>',
      '3:1 output/value <a href="//evil.example/">',
    ],
    [
      'a link that a browser reads as a host',
      '<a href="/\\evil.example">x</a>',
      '3:1 output/value <a href="/\\evil.example">',
    ],
    [
      'a link with a password',
      '<a href="https://intra@evil.example/" rel="noreferrer">x</a>',
      '3:1 output/value <a href="https://intra@evil.example/">',
    ],
    [
      'a link that tells where it stood',
      '<a href="https://example.com/">x</a>',
      '3:1 output/value <a href="https://example.com/"> without rel="noreferrer"',
    ],
    ['a relative link', '<a href="../x.md">x</a>', '3:1 output/value <a href="../x.md">'],
    [
      'a link that reports',
      '<a href="/" ping="https://evil.example/">x</a>',
      '3:1 output/attribute <a ping="https://evil.example/">',
    ],
    ['a new window', '<a href="/" target="_blank">x</a>', '3:1 output/attribute <a target="_blank">'],
    [
      'a picture from elsewhere',
      '<img src="https://evil.example/x.png" alt="">',
      '3:1 output/value <img src="https://evil.example/x.png">',
    ],
    [
      'a picture in data',
      '<img src="data:image/png;base64,AA==" alt="">',
      '3:1 output/value <img src="data:image/png;base64,AA==">',
    ],
    [
      'other sizes of a picture',
      '<img src="/images/0123456789abcdef.png" srcset="//evil.example/x" alt="">',
      '3:1 output/attribute <img srcset="//evil.example/x">',
    ],
    ['an id twice', '<p id="content">x</p>', '3:1 output/duplicate-id content'],
    ['an id that objects have', '<p id="__proto__">x</p>', '3:1 output/value <p id="__proto__">'],
    ['an id of nothing', '<p id="">x</p>', '3:1 output/value <p id="">'],
    ['an attribute twice', '<p class="a" class="b">x</p>', '3:19 output/broken-file duplicate-attribute'],
    [
      'a tag within a tag',
      '<p <b>x</p>',
      '3:4 output/broken-file unexpected-character-in-attribute-name',
      '3:1 output/attribute <p <b="">',
    ],
    ['a second body', '<body class="x">', '1:1 output/element <body> twice'],
    [
      'a foreign element in a picture',
      '<svg viewBox="0 0 8 8"><foreignObject><p>x</p></foreignObject></svg>',
      '3:24 output/element <foreignObject>',
    ],
    [
      'a script in a picture',
      '<svg viewBox="0 0 8 8"><script>x()</script></svg>',
      '3:24 output/element <script>',
      '3:24 output/inline-code x()',
    ],
    [
      'a movement in a picture',
      '<svg viewBox="0 0 8 8"><set attributeName="href" to="x"/></svg>',
      '3:24 output/element <set>',
    ],
    [
      'another namespace in a picture',
      '<svg viewBox="0 0 8 8"><a xlink:href="javascript:x">y</a></svg>',
      '3:24 output/attribute <a xlink:href="javascript:x">',
    ],
    [
      'a picture within a picture',
      '<svg viewBox="0 0 8 8"><use href="https://evil.example/x#a"/></svg>',
      '3:24 output/element <use>',
    ],
    [
      'paint from elsewhere',
      '<svg viewBox="0 0 8 8"><rect fill="url(https://evil.example/)"/></svg>',
      '3:24 output/value <rect fill="url(https://evil.example/)">',
    ],
    ['mathematics', '<math><mi>x</mi></math>', '3:1 output/element <math>', '3:7 output/element <mi>'],
    ['a template', '<template><p>x</p></template>', '3:1 output/element <template>'],
    ['an element of nobody', '<x-plan>a</x-plan>', '3:1 output/element <x-plan>'],
    [
      'what only readers without scripts would see',
      '<noscript><img src="//evil.example/x" alt=""></noscript>',
      '3:11 output/value <img src="//evil.example/x">',
    ],
    ['text that a reader would edit', '<p contenteditable>x</p>', '3:1 output/attribute <p contenteditable="">'],
    ['data of nobody', '<p data-canary="x">x</p>', '3:1 output/attribute <p data-canary="x">'],
  ])('%s is refused', (_, body, ...problems) => {
    expect(told(emitted(PAGE, page(body)))).toEqual(problems);
  });

  test.each([
    [
      'a way to elsewhere',
      '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
      ['output/value <meta http-equiv="refresh">', 'output/no-policy 0;url=https://evil.example/'],
    ],
    [
      'a second policy',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
      ["output/no-policy default-src 'none'"],
    ],
    [
      'a policy that lets scripts in',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`,
      [`output/no-policy default-src 'none'; script-src 'unsafe-inline'`],
    ],
    [
      'a style sheet from elsewhere',
      '<link rel="stylesheet" href="https://evil.example/x.css">',
      ['output/value <link href="https://evil.example/x.css">'],
    ],
    ['a connection ahead', '<link rel="preconnect" href="/">', ['output/value <link rel="preconnect">']],
  ])('%s in the head is refused', (_, head, problems) => {
    expect(checkMarkup(emitted(PAGE, page('', head))).map(({ name, found }) => `${name} ${found}`)).toEqual(problems);
  });

  test('no policy is refused', () => {
    expect(told(emitted(PAGE, page('').replace(/<meta http-equiv[^>]*>/, '')))).toEqual(['1:1 output/no-policy']);
  });
});

const OTHER_FILES: readonly (readonly [what: string, file: EmittedFile, ...problems: readonly string[]])[] = [
  ['a file of a kind that no site has', emitted('accounts/acme/plan.pdf', '%PDF'), '1:1 output/unknown-file'],
  ['a map of the sources', emitted('_assets/Page.a1.js.map', '{}'), '1:1 output/unknown-file'],
  ['a hidden file', emitted('.env', 'A=1'), '1:1 output/unknown-file'],
  ['a page at a place of its own', emitted('accounts/acme/x.html', page('')), '1:1 output/unknown-file'],
  ['a script at a place of its own', emitted('accounts/acme/x.js', 'x()'), '1:1 output/unknown-file'],
  ['a way out of the folder', emitted('../index.html', page('')), '1:1 output/unknown-file'],
  ['bytes that are no text', { path: PAGE, bytes: Uint8Array.of(0x3c, 0xff) }, '1:1 output/broken-file UTF-8'],
  [
    'a script that names its sources',
    emitted('theme.js', 'x()\n//# sourceMappingURL=x'),
    '1:1 output/value sourceMappingURL',
  ],
  [
    'a script in a picture',
    emitted('images/0123456789abcdef.svg', svg('<script>x()</script>')),
    '2:1 output/element <script>',
  ],
  [
    'a style sheet in a picture of an author',
    emitted('images/0123456789abcdef.svg', svg('<style>p{}</style>')),
    '2:1 output/element <style>',
  ],
  [
    'a fetching style in a drawing',
    emitted('drawings/0a.svg', svg('<style>@import "x"</style>')),
    '2:1 output/inline-code @import "x"',
  ],
  [
    'a link in a drawing',
    emitted('drawings/0a.svg', svg('<a href="/x"/>')),
    '2:1 output/element <a>',
    '2:4 output/attribute href="/x"',
  ],
  [
    'an entity in a picture',
    emitted('images/0123456789abcdef.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('')}`),
    '1:1 output/element <!DOCTYPE>',
  ],
  [
    'a picture that is none',
    emitted('favicon.svg', '<html xmlns="http://www.w3.org/1999/xhtml"/>'),
    '1:1 output/element <html>',
    '1:7 output/attribute xmlns="http://www.w3.org/1999/xhtml"',
  ],
  ['an import', emitted('_assets/a.css', 'a{}\n@im\\70ort "x";'), '2:1 output/value @im\\70ort'],
  ['a fetch', emitted('_assets/a.css', 'a{b:u\\72l("https://evil.example/")}'), '1:5 output/value u\\72l('],
  [
    'a fetch without quotes',
    emitted('_assets/a.css', 'a{b:url(//evil.example)}'),
    '1:5 output/value url(//evil.example)',
  ],
  [
    'data of another kind',
    emitted('_assets/a.css', 'a{b:url(data:text/html,x)}'),
    '1:5 output/value url(data:text/html,x)',
  ],
  [
    'JSON that is none',
    emitted('search/words.json', '{'),
    "1:1 output/broken-file Expected property name or '}' in JSON at position 1 (line 1 …",
  ],
  ['a formula', emitted('lists/people.csv', 'Name\r\n"=HYPERLINK(""x"")"\r\n'), '2:1 output/formula =HYPERLINK("x")'],
  ['a hidden formula', emitted('lists/people.csv', 'Name\r\n ＠SUM(A1)\r\n'), '2:1 output/formula ＠SUM(A1)'],
  [
    'a line that a plan has written',
    emitted('calendar.ics', CALENDAR.toSpliced(2, 0, 'ATTACH:x').join('\r\n')),
    '3:1 output/broken-file ATTACH:x',
  ],
  [
    'a calendar that ends in the middle',
    emitted('calendar.ics', 'BEGIN:VCALENDAR\r\n'),
    '1:1 output/broken-file VCALENDAR',
  ],
  ['an element that no feed has', emitted('changes.atom', '<feed><script/></feed>'), '1:16 output/element <script>'],
  [
    'a feed that leads astray',
    emitted('changes.atom', '<feed><link href="javascript:x"/></feed>'),
    '1:32 output/value href="javascript:x"',
  ],
  [
    'a feed that is not well-formed',
    emitted('changes.atom', '<feed><title></feed>'),
    '1:21 output/broken-file 1:20: unexpected close tag.',
  ],
  ['a result that leads out', fragment('javascript:alert(1)'), '1:1 output/value url: javascript:alert(1)'],
  [
    'an index of somebody else',
    { path: 'pagefind/index/en_1.pf_index', bytes: Buffer.from('x') },
    '1:1 output/broken-file unexpected end of file',
  ],
  ['a control character', emitted('pagefind/words.txt', 'a\u0007'), '1:1 output/broken-file U+7'],
];

test.each(OTHER_FILES.map(([what, file, ...problems]) => ({ what, file, problems })))(
  '$what is refused',
  ({ file, problems }) => {
    expect(told(file)).toEqual(problems);
  },
);

test('a problem is told in one line, in both languages', () => {
  const [problem] = checkMarkup(emitted(PAGE, page('<p onclick="x()">x</p>')));
  expect(problem && [sayProblem(problem, 'zh-CN'), sayProblem(problem, 'en')]).toEqual([
    'accounts/acme/index.html:3:1 output/attribute 这个元素不该有这个属性：`<p onclick="x()">`',
    'accounts/acme/index.html:3:1 output/attribute the element may not have this attribute: `<p onclick="x()">`',
  ]);
});
