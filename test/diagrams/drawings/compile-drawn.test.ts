import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Drawn } from '#core/parse/diagram.ts';
import { proseHtml } from '#core/views/prose.ts';
import { compileDrawn } from '#drawings/compile-drawn.ts';
import type { Drawer } from '#drawings/draw-each.ts';
import { startProcess } from '#drawings/process.ts';
import { AS_OF, bookFiles, lines } from '../../core/book.ts';

const BOB = 'team/bob.md';
const FRONT = '---\nname: Bob\ntitle: Vice president\n---\n';

const fence = (source: string, title = '') => `\`\`\`mermaid${title && ` ${title}`}\n${source}\n\`\`\`\n`;

let drawer: Drawer;
beforeAll(async () => {
  drawer = await startProcess();
}, 120_000);
afterAll(() => drawer.stop());

/** The real Mermaid, without limits of time: the machine that tests may be busy. */
async function draw(sources: readonly string[]): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const source of sources) drawn.set(source, await drawer.draw(source));
  return drawn;
}

const compiled = (body: string, by = draw) =>
  compileDrawn(bookFiles({ [BOB]: `${FRONT}${body}` }), { today: AS_OF }, by);

/** The drawing of a source that must be fine. */
async function drawingOf(source: string): Promise<string> {
  const drawn = await drawer.draw(source);
  if (drawn.kind !== 'drawn') throw new Error(`${drawn.kind}: ${JSON.stringify(drawn)}`);
  return drawn.drawing.svg;
}

describe('a Mermaid fence', () => {
  test('becomes a picture with a name, a description and its source', async () => {
    const source =
      'flowchart LR\n  accTitle: Who approves\n  accDescr: The board decides above 50 million\n  a["总裁 & <br>董事会"] --> b\n';
    const { book, drawings, diagnostics } = await compiled(fence(source.trimEnd()));
    expect(diagnostics).toEqual([]);
    const [drawing] = drawings;
    const bob = book?.team.get('bob');
    if (!drawing || !bob) throw new Error('The book is fine.');
    expect(proseHtml(bob, 'en')).toBe(
      [
        '<figure class="map-figure"><figcaption><span class="figure-title">Who approves</span></figcaption>',
        '<div class="map-scroll" role="region" aria-label="Who approves" tabindex="0">',
        `<img class="drawing is-fitted" src="/drawings/${drawing.name}.svg" alt="Who approves：The board decides above 50 million"`,
        ` width="${drawing.width}" height="${drawing.height}" loading="lazy"></div>`,
        '<details class="map-source" data-pagefind-ignore><summary>Mermaid source</summary><pre tabindex="0"><code>flowchart LR\n',
        '  accTitle: Who approves\n  accDescr: The board decides above 50 million\n',
        '  a[&quot;总裁 &amp; &lt;br&gt;董事会&quot;] --&gt; b\n</code></pre></details></figure>\n',
      ].join(''),
    );
  });

  test('is called what its author wrote behind the word mermaid', async () => {
    const { book } = await compiled(fence('flowchart LR\n a --> b', 'Who <decides> "when"'));
    const bob = book?.team.get('bob');
    expect(bob && proseHtml(bob, 'en')).toContain(
      '<span class="figure-title">Who &lt;decides&gt; &quot;when&quot;</span>',
    );
  });

  test('that is broken is an error at its line, comments and empty lines counted', async () => {
    const { book, ...compilation } = await compiled(`Text\n\n${fence('flowchart TB\n%% why\n\n  a --> b\n  a -- \n')}`);
    expect(book).toBeUndefined();
    expect(lines(compilation)).toEqual([
      'team/bob.md:12:3 error body/mermaid-broken: Mermaid cannot read this line: `a --`.',
    ]);
  });

  test.each([
    ['sequenceDiagram\n A->>B: x\n A->>B', '8:2'],
    ['pie\n "a" : x', '7:2'],
    ['quadrantChart\n title x\n A: [3, 2]', '8:2'],
  ])('that is broken in %j is told at %s', async (source, place) => {
    const compilation = await compiled(fence(source));
    expect(lines(compilation).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      `${BOB}:${place} error body/mermaid-broken:`,
    ]);
  });

  test('that takes too long is told, and nothing else is held back', async () => {
    const slow = async (sources: readonly string[]) =>
      new Map(sources.map((source) => [source, { kind: 'too-slow' } as const]));
    expect(lines(await compiled(fence('flowchart TB\n a --> b'), slow))).toEqual([
      'team/bob.md:5:1 error body/mermaid-too-large: The Mermaid diagram takes too long to draw.',
    ]);
  });

  test('that is not there loads nobody who draws', async () => {
    const never = () => Promise.reject(new Error('There is nothing to draw.'));
    expect((await compiled('Text\n', never)).diagnostics).toEqual([]);
  });
});

describe('a drawing', () => {
  test.each([
    'flowchart TB\n a["陈国栋<br>总裁"] -->|同意| b{判断}\n subgraph s [决策层]\n c\n end\n b --> c',
    'sequenceDiagram\n participant A as 客户\n A->>B: 你好\n alt 是\n B-->>A: 好\n end',
    'stateDiagram-v2\n [*] --> 立项: 开始\n 立项 --> [*]',
    'gantt\n title 计划\n dateFormat YYYY-MM-DD\n section 一\n 试点 :a1, 2026-01-01, 30d',
    'pie title 份额\n "我方" : 40\n "对手" : 60',
    'timeline\n title 历史\n 2025 : 立项 : 投标',
    'quadrantChart\n title 象限\n x-axis 低 --> 高\n A: [0.3, 0.6]',
    'xychart-beta\n x-axis ["一", "二"]\n bar [10, 50]',
    'radar-beta\n axis a["能力"], b["关系"], c["价格"]\n curve x["我方"]{3,4,5}\n max 5',
    'kanban\n todo[待办]\n  t1[写方案]',
    'block-beta\n columns 2\n a["甲"] b["乙"]',
  ])('of %j is XML of a size, twice the same', async (source) => {
    const svg = await drawingOf(source);
    expect((await drawingOf(source)) === svg).toBe(true);
    const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
    const [, , width, height] = (documentElement.getAttribute('viewBox') ?? '').split(' ');
    expect([documentElement.getAttribute('width'), documentElement.getAttribute('height')]).toEqual([width, height]);
    expect(Number(width)).toBeGreaterThan(40);
    expect(Number(width)).toBeLessThan(1200);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<a[ >]|\son\w+=|NaN/);
  });

  test.each([
    ['a picture fetched by a style', 'flowchart TB\n a --> b\n style a fill:url(https://evil.example/x)'],
    ['a picture fetched by a class', 'flowchart TB\n a --> b\n classDef x fill:url("//evil.example/x")\n class a x'],
    ['markup in entities', 'flowchart TB\n a["#lt;img src=x onerror=alert(1)#gt;"]'],
    ['markup in a quoted name', 'sequenceDiagram\n participant A as &lt;script&gt;alert(1)&lt;/script&gt;\n A->>A: x'],
    ['a formula', 'flowchart TB\n a["$$x^2$$"]'],
    ['an icon', 'flowchart TB\n a["fa:fa-ban x"]'],
  ])('never holds %s', async (_, source) => {
    const drawn = await drawer.draw(source);
    if (drawn.kind === 'drawn') {
      expect(drawn.drawing.svg).not.toMatch(/<(?:script|img|image|foreignObject|iframe|a)\b|evil\.example|\son\w+="/i);
    } else expect(['refused', 'broken']).toContain(drawn.kind);
  });
});
