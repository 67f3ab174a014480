import fc from 'fast-check';
import { ruleNames } from '#core/rules/registry.ts';
import type { Files } from '../core/book.ts';
import { PNG, svgOf } from '../core/assets/pictures.ts';
import { bookOf } from '../core/random/book.ts';

/** Fixed, so that a failure stays. */
const SEED = 20_261_116;
/** What a script that ran would leave behind. */
export const RAN = 'hostileTextRan';

/** Texts that would be markup, script, style, formula or diagram wherever somebody forgot that they are text. */
const HOSTILE = [
  `</script><script>window.${RAN}=1</script>`,
  `<img src=x onerror="window.${RAN}=1">`,
  `"]; click A href "javascript:window.${RAN}=1"`,
  `javascript:window.${RAN}=1`,
  `" onmouseover="window.${RAN}=1" autofocus onfocus="window.${RAN}=1`,
  `' onmouseover='window.${RAN}=1' x='`,
  `<svg onload=window.${RAN}=1><a xlink:href="javascript:window.${RAN}=1">`,
  `</title></head><meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `</style><style>@import url(https://evil.example/)</style>`,
  `</textarea></noscript><iframe srcdoc="<script>parent.${RAN}=1</script>">`,
  `--><!-- ]]><script>window.${RAN}=1</script>`,
  `&lt;script&gt;window.${RAN}=1&lt;/script&gt; &#60;b&#62;`,
  `\\u003cscript\\u003ewindow.${RAN}=1\\u003c/script\\u003e`,
  `\${window.${RAN}=1} {{constructor.constructor('window.${RAN}=1')()}} <%= 1 %>`,
  `=HYPERLINK("https://evil.example","x")`,
  'A --> B',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '__proto__',
  'constructor',
  'location',
  '%3Cscript%3E %2e%2e%2f #fragment ?query=1 \\backslash',
];

/** A body that is fine, with as much in it that is not what it seems. */
const BODY = [
  '## constructor\n\n## __proto__\n\n## location\n\n## \\<b onclick="x()"\\>',
  `\`<script>window.${RAN}=1</script>\` and \\<script\\>window.${RAN}=1\\</script\\>, &lt;img src=x onerror=x&gt;.`,
  `\`\`\`html "onclick="x()\n<script>window.${RAN}=1</script>\n\`\`\``,
  `| \\<b\\> | "x" |\n| --: | --- |\n| \`<i>\` | ' onload=x |`,
  `[a "title"](https://example.com/?a=%22%3E%3Cscript%3E "\\"><b>")`,
  '- [ ] open\n- [x] done\n\nA note.[^1]\n\n[^1]: "quoted" & \\<b\\>',
  '{process.env.HOME} ${1+1} import X from "fs"',
].join('\n\n');

/** The fullest book, with a hostile text in every field that takes text. */
export function hostileBook(): Files {
  const [book = {}] = fc.sample(bookOf('fullest'), { seed: SEED, numRuns: 1 });
  let next = 0;
  const hostile = (value: unknown): unknown => {
    if (typeof value === 'string') return TEXT.test(value) ? HOSTILE[next++ % HOSTILE.length] : value;
    if (Array.isArray(value)) return value.map(hostile);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner)]));
  };
  const files: Record<string, string | Uint8Array | null> = {};
  for (const [path, text] of Object.entries(book)) {
    const front = typeof text === 'string' ? /^---\n(\{.*\})\n---\n/.exec(text)?.[1] : undefined;
    files[path] =
      front === undefined ? text : `---\n${JSON.stringify(hostile(JSON.parse(front)))}\n---\n\n${bodyOf(path)}\n`;
  }
  const settings = hostile(JSON.parse(String(files['settings.yaml']))) as object;
  const severities = Object.fromEntries(ruleNames.map((name) => [name, 'off']));
  files['settings.yaml'] = JSON.stringify({ ...settings, severities });
  files['accounts/acme/assets/plan.png'] = PNG;
  files['accounts/acme/assets/plan.svg'] = svgOf(
    `<title>&lt;script&gt;window.${RAN}=1</title><text y="8">"onload="</text>`,
  );
  return files;
}

/** What the generator of books writes where any text may stand. */
const TEXT = /^(?:数据口径|Pump 7|客户认可 “结论”|kickback|生日|A|一{200}|x: y # z)$/;

function bodyOf(path: string): string {
  if (path !== 'accounts/acme/account.md') return BODY;
  return `${BODY}\n\n![" onerror="window.${RAN}=1](assets/plan.png) ![\\<script\\>](assets/plan.svg)`;
}
