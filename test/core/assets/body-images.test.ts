import { describe, expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { proseHtml } from '#core/views/prose.ts';
import { BASE } from '../base-book.ts';
import { AS_OF, bookFiles, check, compileBook, lines, places, type Files } from '../book.ts';
import { PNG, SVG, svgOf } from './pictures.ts';

const ACCOUNT = 'accounts/acme/account.md';
const TIER = 'method/tiers/a.md';
/** The line that a body begins on, when it is put in the place of the whole body. */
const bodyLine = (path: string) => front(path).split('\n').length;
const front = (path: string) => /^---\n[^]*?\n---\n/.exec(BASE[path] ?? '')?.[0] ?? '';

/** The base book with a body, and a picture `site.png` of the account. */
const book = (body: string, more: Files = {}, path = ACCOUNT): Files => ({
  [path]: `${front(path)}${body}`,
  'accounts/acme/assets/site.png': PNG,
  ...more,
});
const at = (column: number, path = ACCOUNT) => `${path}:${bodyLine(path)}:${column}`;

describe('a picture in a body', () => {
  test.each([
    ['beside the document', '![The well site](assets/site.png)\n', ACCOUNT],
    ['with a dot', '![The well site](./assets/site.png "Taken in May")\n', ACCOUNT],
    ['in angle brackets', '![The well site](<assets/site.png>)\n', ACCOUNT],
    ['by reference', '![The well site][s]\n\n[s]: assets/site.png\n', ACCOUNT],
    ['within a link', '[![The well site](assets/site.png)](goals.md)\n', ACCOUNT],
  ])('may be the account’s own, written %s', (_, body, path) => {
    expect(check(book(body, {}, path))).toEqual([]);
  });

  test('may be the account’s own, from a folder below', () => {
    const person = Object.keys(BASE).find((path) => path.startsWith('accounts/acme/people/')) ?? '';
    expect(check(book('![The well site](../assets/site.png)\n', {}, person))).toEqual([]);
  });

  test('may belong to a page of the method', () => {
    const files = { [TIER]: `${front(TIER)}![The ladder](assets/ladder.svg)\n`, 'method/tiers/assets/ladder.svg': SVG };
    expect(check(files)).toEqual([]);
  });

  test.each([
    ['a file above all', '![x](../../../../etc/passwd)', 6],
    ['an absolute path', '![x](/etc/passwd)', 6],
    ['another account', '![x](../other/assets/a.png)', 6],
    ['a document', '![x](goals.md)', 6],
    ['the web', '![x](https://evil.example/x.png)', 6],
    ['a host without scheme', '![x](//evil.example/x.png)', 6],
    ['data', '![x](data:image/svg+xml;base64,PHN2Zy8+)', 6],
    ['a script', '![x](javascript:alert(1))', 6],
    ['a drive', '![x](file:///etc/passwd)', 6],
    ['a backslash', '![x](assets\\site.png)', 6],
    ['a hidden slash', '![x](assets%2fsite.png)', 6],
    ['a way out of the folder', '![x](assets/../account.md)', 6],
    ['a question', '![x](assets/site.png?a=1)', 6],
    ['nothing', '![x]()', 6],
  ])('is refused when it is %s', (_, body, column) => {
    const found = places(compileBook(book(`${body}\n\n![The site](assets/site.png)\n`)));
    expect(found).toEqual([`${at(column)} body/image`]);
  });

  test('that does not exist is told with the name that was meant', () => {
    const compilation = compileBook(book('![a](assets/sites.png) ![b](assets/site.png)\n'));
    expect(lines(compilation)).toEqual([
      `${at(6)} error image/unknown-file: There is no picture \`assets/sites.png\`.`,
    ]);
    expect(compilation.diagnostics.map(({ help }) => help?.en)).toEqual(['Did you mean `site.png`?']);
  });

  test('needs a description', () => {
    expect(places(compileBook(book('![](assets/site.png)\n')))).toEqual([`${at(5)} image/no-description`]);
  });

  test('has no place in a document of a shared kind', () => {
    const path = Object.keys(BASE).find((name) => name.startsWith('team/')) ?? '';
    const compilation = compileBook({ [path]: `${front(path)}![x](assets/x.png)\n` });
    expect(compilation.diagnostics.map(({ name, help }) => `${name} ${help?.en}`)).toEqual([
      'body/image Documents of this kind show no pictures: describe it in words.',
    ]);
  });

  test('is what its description says until it is made ready', () => {
    const { book: compiled } = compileBook(
      book('![The <b>site</b> & "more"](assets/site.png)\n'.replaceAll(/<\/?b>/g, '')),
    );
    const account = compiled?.accounts.get('acme')?.account;
    expect(account && proseHtml(account, 'en')).toBe('<p>The site &amp; &quot;more&quot;</p>\n');
  });

  test('is shown at its size, so that nothing moves when it has come', () => {
    const picture = { file: '0a1b.png', bytes: PNG, width: 30, height: 20 };
    const { book: compiled, pictures } = compileBook(book('![The site](assets/site.png)\n'), {
      developed: new Map([['accounts/acme/assets/site.png', { kind: 'shown', picture }]]),
    });
    const account = compiled?.accounts.get('acme')?.account;
    expect(pictures).toEqual([picture]);
    expect(account && proseHtml(account, 'en')).toBe(
      '<p><img src="/images/0a1b.png" alt="The site" class="picture" width="30" height="20" loading="lazy"></p>\n',
    );
  });
});

describe('a file in a folder for pictures', () => {
  const shown = '![The site](assets/site.png)\n';
  const named = (name: string, content: string | Uint8Array) =>
    lines(compileBook(book(shown, { [`accounts/acme/assets/${name}`]: content })));

  test('that nothing shows is told', () => {
    expect(named('other.svg', SVG)).toEqual([
      'accounts/acme/assets/other.svg:1:1 error image/unused: No document shows this picture; it would not be published.',
    ]);
  });

  test.each([
    ['Other.png', PNG, 'file/bad-name: `Other.png` is not the name of a picture.'],
    ['si te.png', PNG, 'file/bad-name: `si te.png` is not the name of a picture.'],
    ['plan.pdf', '%PDF', 'file/bad-name: `plan.pdf` is not the name of a picture.'],
    ['x.html', '<p>x</p>', 'file/bad-name: `x.html` is not the name of a picture.'],
    ['notes.md', '# x', 'file/bad-name: `notes.md` is not the name of a picture.'],
    ['con.png', PNG, 'file/bad-name: `con.png` is a name that systems keep for themselves.'],
    ['a.jpg', PNG, 'image/wrong-type: `a.jpg` holds a PNG picture.'],
    ['a.png', SVG, 'image/wrong-type: `a.png` does not hold a picture of the type that its ending names.'],
    [
      'a.png',
      '<script>alert(1)</script>',
      'image/wrong-type: `a.png` does not hold a picture of the type that its ending names.',
    ],
    ['a.gif', 'GIF89a', 'file/bad-name: `a.gif` is not the name of a picture.'],
    [
      'a.webp',
      'RIFF0000AVI LIST',
      'image/wrong-type: `a.webp` does not hold a picture of the type that its ending names.',
    ],
    ['a.svg', PNG, 'image/wrong-type: `a.svg` holds a PNG picture.'],
    ['a.png', '', 'image/wrong-type: `a.png` does not hold a picture of the type that its ending names.'],
    ['a.png', new Uint8Array(2 * 1024 * 1024 + 1), 'file/too-large: The file has 2.1 MiB; the limit is 2 MiB.'],
  ])('%s with wrong content or name is told once', (name, content, told) => {
    expect(named(name, content)).toEqual([`accounts/acme/assets/${name}:1:1 error ${told}`]);
  });

  test.each([
    ['symlink', 'file/symbolic-link'],
    ['other', 'file/not-regular'],
  ] as const)('that is a %s is told and shown nowhere', (type, name) => {
    const path = 'accounts/acme/assets/link.png';
    const files = bookFiles(book('![x](assets/link.png) ![y](assets/site.png)\n'));
    expect(places(compile([...files, { path, type, size: 0 }], { today: AS_OF }))).toEqual([`${path}:1:1 ${name}`]);
  });
});

describe('an SVG picture', () => {
  const told = (inside: string) => {
    const path = 'accounts/acme/assets/a.svg';
    return lines(compileBook(book('![a](assets/a.svg) ![b](assets/site.png)\n', { [path]: inside })));
  };

  test.each([
    [
      'shapes and letters',
      svgOf('<title>Site</title><g fill="#333"><path d="M0 0h8"/><text x="1" y="2">井场</text></g>'),
    ],
    ['styles of its own', svgOf('<rect style="fill: rgb(1, 2, 3); stroke: none" width="4" height="4"/>')],
    [
      'parts of its own',
      svgOf(
        '<defs><linearGradient id="a"><stop offset="0"/></linearGradient><path id="b" d="M0 0"/></defs><rect fill="url(#a)" width="2" height="2"/><use href="#b"/>',
      ),
    ],
    ['a declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${SVG}`],
    ['only a view box', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>'],
  ])('may hold %s', (_, svg) => {
    expect(told(svg)).toEqual([]);
  });

  test.each([
    ['script', '<script>alert(1)</script>', '1:62 image/refused: An SVG picture may not hold `<script>`.'],
    ['a handler', '<g onload="alert(1)"/>', '1:65 image/refused: An SVG picture may not hold `onload="alert(1)"`.'],
    ['a foreign object', '<foreignObject/>', '1:62 image/refused: An SVG picture may not hold `<foreignObject>`.'],
    ['a style sheet', '<style>@import "x"</style>', '1:62 image/refused: An SVG picture may not hold `<style>`.'],
    [
      'a fetching style',
      '<g style="fill:url(//evil.example)"/>',
      '1:65 image/refused: An SVG picture may not hold `style="fill:url(//evil.example)"`.',
    ],
    [
      'a hidden fetching style',
      '<g style="fill:u\\72l(//evil.example)"/>',
      '1:65 image/refused: An SVG picture may not hold `style="fill:u\\72l(//evil.example)"`.',
    ],
    [
      'a fetching attribute',
      '<g fill="url(https://evil.example/#a)"/>',
      '1:65 image/refused: An SVG picture may not hold `fill="url(https://evil.example/#a)"`.',
    ],
    [
      'an image',
      '<image href="https://evil.example/x.png"/>',
      '1:62 image/refused: An SVG picture may not hold `<image>`.',
      '1:69 image/refused: An SVG picture may not hold `href="https://evil.example/x.png"`.',
    ],
    [
      'a link',
      '<a xlink:href="javascript:x"/>',
      '1:62 image/refused: An SVG picture may not hold `<a>`.',
      '1:65 image/refused: An SVG picture may not hold `xlink:href="javascript:x"`.',
    ],
    [
      'a part of another file',
      '<use href="https://evil.example/x.svg#a"/>',
      '1:67 image/refused: An SVG picture may not hold `href="https://evil.example/x.svg#a"`.',
    ],
    [
      'a part that asks for parts',
      '<defs><use href="#a"/></defs>',
      '1:68 image/refused: An SVG picture may not hold `<use>`.',
    ],
    [
      'an animation',
      '<set attributeName="href" to="javascript:x"/>',
      '1:62 image/refused: An SVG picture may not hold `<set>`.',
      '1:67 image/refused: An SVG picture may not hold `attributeName="href"`.',
      '1:88 image/refused: An SVG picture may not hold `to="javascript:x"`.',
    ],
    ['a comment', '<!-- secret -->', '1:62 image/refused: The comment would be published with the picture.'],
    [
      'an instruction',
      '<?xml-stylesheet href="x"?>',
      '1:62 image/refused: An SVG picture may not hold `<?xml-stylesheet?>`.',
    ],
    ['metadata of its author', '<metadata/>', '1:62 image/refused: An SVG picture may not hold `<metadata>`.'],
    [
      'another language',
      '<g xmlns="http://www.w3.org/1999/xhtml"/>',
      '1:65 image/refused: An SVG picture may not hold `xmlns="http://www.w3.org/1999/xhtml"`.',
    ],
    [
      'a tag of another language',
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
      '1:62 image/refused: An SVG picture may not hold `<h:script>`.',
      '1:72 image/refused: An SVG picture may not hold `xmlns:h="http://www.w3.org/1999/xhtml"`.',
    ],
  ])('may not hold %s', (_, inside, ...problems) => {
    const place = 'accounts/acme/assets/a.svg:';
    expect(told(svgOf(inside))).toEqual(problems.map((problem) => place + problem.replace(' ', ' error ')));
  });

  test('has the place of J03: the tag itself', () => {
    expect(told('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')).toEqual([
      'accounts/acme/assets/a.svg:1:41 error image/refused: An SVG picture may not hold `<script>`.',
    ]);
  });

  test.each([
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`,
      '1:1 error image/refused: An SVG picture may not hold `<!DOCTYPE>`.',
    ],
    [
      'an end that is missing',
      '<svg xmlns="http://www.w3.org/2000/svg"><g>',
      '1:43 error image/unreadable: The SVG file cannot be read: `unclosed tag: g`.',
    ],
    [
      'no size',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '1:1 error image/refused: The SVG picture does not state its size.',
    ],
    [
      'no end of its size',
      '<svg xmlns="http://www.w3.org/2000/svg" width="5000" height="1"/>',
      '1:1 error image/too-large: The picture has 5000 × 1 pixels; a side has at most 4096.',
    ],
    [
      'a page',
      '<html xmlns="http://www.w3.org/2000/svg"/>',
      '1:1 error image/refused: An SVG picture may not hold `<html>`.',
    ],
    [
      'no language',
      '<svg width="1" height="1"/>',
      '1:1 error image/refused: An SVG picture may not hold `<svg> without xmlns`.',
    ],
  ])('may not have %s', (_, svg, problem) => {
    expect(told(svg)).toEqual([`accounts/acme/assets/a.svg:${problem}`]);
  });

  test('costs little, however it is made', () => {
    const deep = svgOf('<g>'.repeat(50_000));
    expect(told(deep)).toEqual([
      `accounts/acme/assets/a.svg:1:${62 + 3 * 40} error image/refused: The SVG picture has too many or too deeply nested elements.`,
    ]);
  });
});
