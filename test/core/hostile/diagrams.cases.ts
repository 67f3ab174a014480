import { body, type Case } from './cases.ts';

const REFUSED = 'body/mermaid-refused';
const BROKEN = 'body/mermaid-broken';
const TOO_LARGE = 'body/mermaid-too-large';

const fence = (source: string) => body(`\`\`\`mermaid\n${source}\n\`\`\`\n`);

/** What a diagram may not hold, by the line of the file that is named. */
const refused: readonly Case[] = (
  [
    ['a directive', '%%{init: {"securityLevel":"loose"}}%%\nflowchart TB\n a --> b', '6:1'],
    [
      'a style sheet by directive',
      "%%{init: {'themeCSS': 'svg{background:url(https://evil.example/)}'}}%%\npie",
      '6:1',
    ],
    ['a directive within a line', 'flowchart TB\n a --> b %%{init: {}}%%', '7:2'],
    ['configuration', '---\nconfig:\n  securityLevel: loose\n---\nflowchart TB\n a --> b', '6:1'],
    ['a script behind a click', 'flowchart TB\n a --> b\n click a href "javascript:alert(1)"', '8:2'],
    ['a call behind a click', 'flowchart TB\n a --> b\n click a call alert()', '8:2'],
    ['a link of a participant', 'sequenceDiagram\n A->>B: x\n link A: Wiki @ https://evil.example/', '8:2'],
    ['links of a participant', 'sequenceDiagram\n A->>B: x\n links A: {"x": "javascript:alert(1)"}', '8:2'],
    ['an image with a handler', 'flowchart TB\n a["<img src=x onerror=alert(1)>"]', '7:2'],
    ['a script', 'flowchart TB\n a["<script>alert(1)</script>"]', '7:2'],
    ['a frame in a note', 'sequenceDiagram\n Note over A: <iframe srcdoc="x">', '7:2'],
    ['an image from elsewhere', 'flowchart TB\n a@{ img: "https://evil.example/x.png" }', '7:2'],
  ] as const
).map(([name, source, place]) => [name, fence(source), [`${place} ${REFUSED}`], 'Write only the picture']);

/** Hostile and odd Mermaid fences. */
export const CASES: readonly Case[] = [
  ...refused,
  ['a type that does not exist', fence('flowchat TB\n a --> b'), [`6:1 ${BROKEN}`], 'Did you mean `flowchart`?'],
  ['a type that is not drawn', fence('mindmap\n  root((x))'), [`6:1 ${BROKEN}`], 'Known: `block`, `flowchart`'],
  ['an empty diagram', fence(''), [`5:1 ${BROKEN}`], 'The Mermaid diagram is empty'],
  ['a comment alone', fence('%% nothing'), [`5:1 ${BROKEN}`]],
  ['a huge diagram', fence(`flowchart TB\n${' a --> b\n'.repeat(3000)}`), [`5:1 ${TOO_LARGE}`], 'Split it'],
  [
    'eleven diagrams',
    body('```mermaid\nflowchart TB\n a --> b\n```\n\n'.repeat(11)),
    [`55:1 ${TOO_LARGE}`],
    'more than 10 Mermaid diagrams',
  ],
  ['a diagram in a list', body('- One\n\n  ```mermaid\n  flowchart TB\n  click a b\n  ```\n'), [`9:3 ${REFUSED}`]],
  ['a diagram in a quotation', body('> ```mermaid\n> nothing\n> ```\n'), [`6:3 ${BROKEN}`]],
  [
    'a line break, an arrow both ways and a stereotype',
    fence('flowchart TB\n a["x<br>y"] <--> b["«<y>»"]'),
    [`7:2 ${REFUSED}`],
  ],
  ['line breaks are accepted', fence('flowchart TB\n a["x<br>y<br/>z"] <--> b'), []],
  ['a diagram of another language is code', body('```mermaidx\n%%{init: {}}%%\n```\n\n```js\nclick a\n```\n'), []],
];
