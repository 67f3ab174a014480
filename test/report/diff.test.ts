import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { BookDiff } from '#core/diff/model.ts';
import type { DiffReport } from '#report/diff/diff-report.ts';
import { json } from '#report/diff/json.ts';
import { markdown, MOST_CHARACTERS } from '#report/diff/markdown.ts';
import { codeSpan, safeWords } from '#report/diff/markdown-text.ts';
import { pretty } from '#report/diff/pretty.ts';
import { edited } from '../core/book.ts';
import { CHANGES, reportOf } from './diff-book.ts';

describe('the comment of a pull request', () => {
  test('is this, from its summary to the maps', () => {
    expect(markdown(reportOf(CHANGES, 'en'))).toBe(`\
### Keyfolio: 7 changes in 1 account; 1 new error, 2 new warnings.

main (01234567, 2026-11-10) → the files as they are · both judged as of 2026-11-16

#### Acme

| What | Before | After |
| --- | --- | --- |
| Well project · Expected close | 2027-03-15 | 2027-03-29 **slipped 14 days** |
| Well project · Value | ¥4M | ¥7.2M **+¥3.2M** |
| Needs · Pump data from every well. | Keep output steady until 2028. | **lost its goal** |
| Max (Chief engineer) · Stance | −1 Has reservations | +1 Supports |
| Oto (Programme manager) · Reports to | Lee | Kim |
| Goals · Actions · Meet Kim on site. · Due | 2026-12-10 | 2026-11-10 **pulled in 30 days** |
| Goals · Text |  | **+2 −1 lines** |

**Findings**

- **new** error \`map/orphan-need\` \`content/accounts/acme/strategy.md:31\`  
  The need \`pump-data\` comes from no goal, strategy or tactic.
- **new** warning \`plan/action-overdue\` \`content/accounts/acme/goals.md:30\`  
  The action \`meet-kim\` is 6 days overdue.
- **new** warning \`relationship/no-opposition\` \`content/accounts/acme/relationships.md:1\`  
  All 5 people support us; nobody is neutral or has reservations.

<details><summary>Computed values (5)</summary>

| What | Before | After |
| --- | --- | --- |
| Action health: share overdue | 0% | 50% |
| Force balance | 17 | 25 |
| Traceability | 100% | 0% |
| Weighted value | ¥2.1M | ¥3.7M |
| Well project · Weighted value | ¥2M | ¥3.6M |

</details>

<details><summary>Influence map: before and after</summary>

Before

\`\`\`mermaid
flowchart TB
  subgraph image["Image layer"]
    n1["Kim<br>President<br>＋ Approver"]:::for1
  end
  subgraph decision["Decision layer"]
    n2["Lee<br>Head of operations<br>＋＋ Decision maker"]:::for2
  end
  subgraph implementation["Implementation layer"]
    n3["Max<br>Chief engineer<br>－ Recommender"]:::against1
    n5["Oto<br>Programme manager<br>＋ Sponsor"]:::for1
  end
  subgraph user["User layer"]
    n4["Nia<br>Shift leader<br>＋ Coach"]:::for1
  end
  n1 --- n2
  n2 --- n3
  n3 --- n4
  n2 --- n5
  n1 --> n2
  classDef for2 stroke:#1f7a55,stroke-width:4px
  classDef for1 stroke:#1f7a55,stroke-width:2px
  classDef against1 stroke:#a8322a,stroke-width:2px
  linkStyle 4 stroke-width:3px
\`\`\`

After

\`\`\`mermaid
flowchart TB
  subgraph image["Image layer"]
    n1["Kim<br>President<br>＋ Approver"]:::for1
  end
  subgraph decision["Decision layer"]
    n2["Lee<br>Head of operations<br>＋＋ Decision maker"]:::for2
  end
  subgraph implementation["Implementation layer"]
    n3["Max<br>Chief engineer<br>＋ Recommender"]:::for1
    n5["Oto<br>Programme manager<br>＋ Sponsor"]:::for1
  end
  subgraph user["User layer"]
    n4["Nia<br>Shift leader<br>＋ Coach"]:::for1
  end
  n1 --- n2
  n2 --- n3
  n3 --- n4
  n1 --- n5
  n1 --> n2
  classDef for2 stroke:#1f7a55,stroke-width:4px
  classDef for1 stroke:#1f7a55,stroke-width:2px
  linkStyle 4 stroke-width:3px
\`\`\`

</details>

#### The book as a whole

<details><summary>Computed values (4)</summary>

| What | Before | After |
| --- | --- | --- |
| Open business | ¥5M | ¥8.2M |
| Overdue plan actions | 0 | 1 |
| Weighted value of the funnel | ¥2.1M | ¥3.7M |
| Value expected to close | ¥4M | ¥7.2M |

</details>
`);
  });

  test('of no change is two lines', () => {
    expect(markdown(reportOf({}, 'zh-CN'))).toBe(
      '### Keyfolio：计划没有变化。\n\nmain（01234567，2026-11-10） → 现在的文件 · 两边都按 2026-11-16 判断\n',
    );
  });

  test('says what a reader must know of the sides', () => {
    expect(markdown(reportOf({}, 'en', { notes: ['The content folder did not exist at `main`.'] }))).toContain(
      '\n\n> The content folder did not exist at `main`.\n',
    );
  });
});

describe('at a terminal', () => {
  test('it is this, aligned whatever the script', () => {
    expect(pretty(reportOf(CHANGES, 'zh-CN'))).toBe(`\
keyfolio diff  main（01234567，2026-11-10） → 现在的文件 · 两边都按 2026-11-16 判断
1 个客户，7 处变化；新增 1 个错误、新增 2 个警告。

客户 Acme (acme)
  ~ Well project · 预计成交                     2027-03-15 → 2027-03-29  (推迟 14 天)
  ~ Well project · 金额                         400 万元 → 720 万元  (+320 万元)
  − 需求 · Pump data from every well.           Keep output steady until 2028.  (失去目标)
  ~ Max（Chief engineer） · 立场                −1 有保留 → +1 支持
  ~ Oto（Programme manager） · 汇报给           Lee → Kim
  ~ 目标 · 行动计划 · Meet Kim on site. · 期限  2026-12-10 → 2026-11-10  (提前 30 天)
  ~ 目标 · 正文                                 +2 −1 行
  计算值
    行动健康度：逾期占比     0% → 50%
    力量对比                 17 → 25
    商机可追溯度             100% → 0%
    按概率折算的金额         210 万元 → 370 万元
    Well project · 加权金额  200 万元 → 360 万元
  检查发现
  + 新 错误  map/orphan-need  content/accounts/acme/strategy.md:31
      需求 \`pump-data\` 没有写明来自哪个目标、战略或战术。
  + 新 警告  plan/action-overdue  content/accounts/acme/goals.md:30
      行动 \`meet-kim\` 已逾期 6 天。
  + 新 警告  relationship/no-opposition  content/accounts/acme/relationships.md:1
      5 个人全都支持我方，没有一人中立或有保留。

全书
  计算值
    未结商机        500 万元 → 820 万元
    逾期的计划行动  0 → 1
    漏斗加权金额    210 万元 → 370 万元
    预计成交金额    400 万元 → 720 万元
`);
  });

  test('colour changes nothing but the colour', () => {
    const colored = pretty(reportOf(CHANGES, 'en', { color: true }));
    expect(colored).toContain('\u001B[33m(slipped 14 days)\u001B[0m');
    // oxlint-disable-next-line no-control-regex -- the colours are what is taken away
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(pretty(reportOf(CHANGES, 'en')));
  });

  test('long texts are cut where they differ, not where they are the same', () => {
    const beginning = 'The same long beginning of a concern that goes on and on, ';
    const person = 'accounts/acme/people/max.md';
    const at = (end: string) => edited(person, 'contact: multiple', `authority: ${beginning}${end}\ncontact: multiple`);
    const { diff } = reportOf(at('x'), 'en');
    const row = diff.groups[0]?.changes[0];
    const report = reportOf({}, 'en', {
      diff: {
        ...diff,
        groups: diff.groups.map((group) => ({
          ...group,
          changes: row ? [{ ...row, before: `${beginning}yes`, after: `${beginning}no` }] : [],
        })),
      },
    });
    expect(pretty(report)).toContain('Authority in this purchase  …and on, yes → …and on, no');
  });
});

describe('for programs', () => {
  test('it has a version, counts, and each value as it is written', () => {
    const said: unknown = JSON.parse(
      json(reportOf(edited('accounts/acme/people/max.md', 'stance: -1', 'stance: 1'), 'zh-CN')),
    );
    expect(said).toMatchObject({
      version: 1,
      asOf: '2026-11-16',
      before: { revision: 'main', day: '2026-11-10' },
      after: {},
      counts: { accounts: 1, changes: 1, newErrors: 0, newWarnings: 1, newNotes: 0, gone: 0 },
      groups: [
        {
          id: 'acme',
          changes: [
            {
              kind: 'stance',
              file: 'content/accounts/acme/people/max.md',
              path: ['stance'],
              before: '−1 有保留',
              after: '+1 支持',
              from: -1,
              to: 1,
            },
          ],
          newFindings: [
            { name: 'relationship/no-opposition', file: 'content/accounts/acme/relationships.md', line: 1 },
          ],
        },
      ],
      maps: [{ account: 'acme', title: '影响力地图' }],
    });
  });
});

/** Words that try to be more than words, each with a letter that finds it again. */
const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=y>',
  '![x](https://evil.example/x.png) [y](javascript:alert) <https://evil.example>',
  'https://evil.example www.evil.example mail@evil.example',
  '@everyone @acme/admins please',
  '#12 !34 GH-56 acme/keyfolio#7 &8 ~9 %10 $11 ^12',
  '| a | b |',
  '`code` ``two`` ```three',
  '**bold** _it_ ~~no~~ \\| \\@all $x$',
  '</summary></details><details open>',
  '::error::x ##[error]y /close',
  '\u001B[31mred\u202Eback\u0007',
];

describe('whatever authors write', () => {
  const rendered = (text: string) => markdownIt({ html: true, linkify: true }).render(`| a |\n| --- |\n| ${text} |\n`);

  test.each(HOSTILE)('%j stays words in a comment', (words) => {
    const html = rendered(safeWords(words));
    expect(html.match(/<\/?(?!table|thead|tbody|tr|th|td)[a-z]+/g)).toBeNull();
    expect(html.match(/<td>/g)).toHaveLength(1);
    // A code host looks for names and numbers in the text that a reader sees.
    const seen = html
      .replace(/<[^>]+>/g, '')
      .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');
    expect(seen).not.toMatch(/[@#!~%^$&][\p{L}\p{N}]|GH-\d|:\/\/|www\./u);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(safeWords(words)).not.toMatch(/[\u0000-\u001F\u202E]/);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(seen.replace(/^\s*a\s/, ''))).toBe(letters(words));
  });

  test('a code span ends where we end it', () => {
    expect(codeSpan('a`b|c\nd')).toBe('`aˋb¦c d`');
  });

  test('a whole report obeys nobody', () => {
    const hostile = HOSTILE.join(' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .slice(0, 280)
      .trim();
    const quoted = JSON.stringify(hostile);
    const after = {
      ...edited('accounts/acme/people/max.md', 'name: Max', `name: ${quoted}`, [
        'title: Chief engineer',
        `title: ${quoted}`,
      ]),
      ...edited('accounts/acme/account.md', 'name: Acme', `name: ${quoted}`),
      ...edited('accounts/acme/opportunities/well.md', 'name: Well project', `name: ${quoted}`, [
        'value: 4000000',
        'value: 5',
      ]),
    };
    const report = reportOf(after, 'en', { before: { revision: hostile, commit: 'f'.repeat(40) } });
    const comment = markdown(report).replace(/```mermaid\n.*?```/gs, '');
    expect(markdownIt({ html: true, linkify: true }).render(comment)).not.toMatch(/<(?:a|img|script|s|em)[ >]/);
    expect(comment.match(/<\/?[a-z]+>/g)?.toSorted()).toEqual(
      [...comment.matchAll(/<details>/g)]
        .flatMap(() => ['</details>', '</summary>', '<details>', '<summary>'])
        .toSorted(),
    );
    expect(comment.replace(/`[^`]*`|&#\d+;/g, ' ')).not.toMatch(/[@#!~%$][\p{L}\p{N}]/u);
    for (const line of pretty(report).split('\n')) expect(line).not.toMatch(/^\s*(?:::|##\[)|##\[/);
    expect(json(report)).not.toContain('##[');
  });
});

describe('a comment that would be too long', () => {
  const rows = Array.from({ length: 900 }, (_, at) => ({
    kind: 'field' as const,
    weight: at === 899 ? 90 : 10,
    file: 'accounts/acme/account.md',
    path: [],
    what: `Field ${at}`,
    before: 'x'.repeat(60),
    after: 'y'.repeat(60),
    note: '',
  }));
  const group = (id: string, changes: BookDiff['groups'][number]['changes']): BookDiff['groups'][number] => ({
    id,
    name: id,
    state: 'changed',
    weight: 10,
    changes,
    computed: [{ name: 'coverage', what: 'Coverage', before: '1', after: '2' }],
    newFindings: [{ severity: 'error', name: 'tier/window-mismatch', file: 'x.md', line: 1, message: 'Wrong.' }],
    goneFindings: [],
    notes: [],
  });
  const report: DiffReport = {
    ...reportOf({}, 'en'),
    diff: { asOf: '2026-11-16', groups: [group('one', rows), group('two', rows)], notes: [] },
    maps: [{ account: 'one', title: 'Influence map', after: 'flowchart TB\n' }],
  };

  test('keeps errors and what weighs most, leaves out maps and values first, and says so', () => {
    const text = markdown(report);
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text.length).toBeGreaterThan(MOST_CHARACTERS - 1000);
    expect(text.match(/tier\/window-mismatch/g)).toHaveLength(2);
    expect(text.match(/\| Field 899 \|/g)).toHaveLength(2);
    expect(text.match(/^#### /gm)).toHaveLength(2);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(
      /^> Left out to keep within the length of a comment: \d+ changes(?:, 2 computed values)?(?:, 1 map)?\. "keyfolio diff" shows all\.$/,
    );
  });
});
