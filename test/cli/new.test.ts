import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { AS_OF } from '../core/book.ts';
import { bookFolder, check, emptyFolder, keyfolio, PROGRAM, run } from './run.ts';
import { LEAN_ACCOUNT } from '../core/lean-account.ts';

const LI_HUA = ['person', 'acme', '--name', '李华', '--set', 'title=Engineer', '--set', 'layer=user'];
const LAWFUL = ['basis=contract-party', 'source=Meeting', 'purpose=Runs the pumps'].flatMap((set) => [
  '--set',
  `lawfulness.${set}`,
]);
const draft = (folder: string, ...words: readonly string[]) => keyfolio(folder, ['new', '--as-of', AS_OF, ...words]);

describe.concurrent('keyfolio new', { timeout: 60_000 }, () => {
  test('writes a file that the check passes, named after the name', async () => {
    const folder = bookFolder();
    const { status, stdout, stderr } = await draft(folder, ...LI_HUA, '--set', 'influence=2', ...LAWFUL);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'new      content/accounts/acme/people/li-hua.md\n',
      stderr: '',
    });
    expect((await check(folder)).stdout).toBe('0 errors, 0 warnings in 41 files, as of 2026-11-16.\n');
  });

  test('changes what refers to it', async () => {
    const folder = bookFolder();
    const words = [
      'opportunity',
      'acme',
      'shed',
      '--name',
      'Shed',
      '--set',
      'value=500000',
      '--set',
      'needs=pump-data',
    ];
    expect(await draft(folder, ...words, '--set', 'expectedClose=2026-12-01')).toEqual({
      status: 0,
      stdout: 'new      content/accounts/acme/opportunities/shed.md\nchanged  content/accounts/acme/strategy.md\n',
      stderr: '',
    });
  });

  test('says how many warnings wait, and who lists them', async () => {
    const key = [
      'influence=4',
      'roles=approver',
      'coverage=ann',
      'relationship.current=none',
      'relationship.target=none',
    ];
    const words = [...LI_HUA, ...LAWFUL, ...key.flatMap((set) => ['--set', set])];
    const { status, stderr } = await draft(bookFolder(), ...words);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'It passes the check with 3 warnings; keyfolio next acme lists what to do.\n',
    });
  });

  test('says all that is missing at once, with a line to copy, and never waits for an answer', async () => {
    const folder = bookFolder();
    const words = LI_HUA.map((word) => `'${word}'`).join(' ');
    const piped = `yes | "${process.execPath}" "${PROGRAM}" new ${words} --as-of ${AS_OF} | cat`;
    const { stdout, stderr } = await run(folder, ['sh', '-c', piped]);
    expect(stdout).toBe('');
    expect(stderr).toBe(`还缺 4 项（下面的例子可以复制，把 … 换成内容）。
4 values are missing (the example can be copied; put words for …).
  --set influence=1               Influence (1–5): a whole number from 1 to 5
  --set lawfulness.basis=consent  Lawfulness · Basis: consent (Consent) | public-source (Public source) | contract-party (Needed for a contract) | legitimate-interest (Legitimate interest (GDPR only))
  --set lawfulness.source=…       Lawfulness · Source
  --set lawfulness.purpose=…      Lawfulness · Purpose

With influence=4 | 5, these as well:
  --set roles=coach                Roles: coach (Coach) | approver (Approver) | recommender (Recommender) | decision-maker (Decision maker) | sponsor (Sponsor)
  --set coverage=ann               Covered by: a list: a name (team member)
  --set relationship.current=none  Relationship and gap · Current: none (None) | product-expert (Product expert) | problem-solver (Problem solver) | trusted-adviser (Trusted adviser)
  --set relationship.target=none   Relationship and gap · Target: none (None) | product-expert (Product expert) | problem-solver (Problem solver) | trusted-adviser (Trusted adviser)

With relationship.target=product-expert | problem-solver | trusted-adviser, these as well:
  --set relationship.plan.what=…  Relationship and gap · Plan · Investment
  --set relationship.plan.due=…   Relationship and gap · Plan · Due: a day, YYYY-MM-DD

  keyfolio new person acme li-hua --name 李华 --set title=Engineer --set layer=user --set influence=1 --set lawfulness.basis=consent --set lawfulness.source=… --set lawfulness.purpose=…
`);
  });

  test('shows an error that the file would bring at its line, and writes nothing', async () => {
    const folder = bookFolder();
    const words = [...LI_HUA, '--set', 'influence=2', '--set', 'reportsTo=kimm', ...LAWFUL];
    const { status, stdout, stderr } = await draft(folder, ...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`content/accounts/acme/people/li-hua.md:14:12
  There is no stakeholder named \`kimm\`.
  14 | reportsTo: kimm
     |            ^^^^
  help: Did you mean \`kim\`?
`);
    expect(stderr).toMatch(/No file was written: mend this first\.\n$/);
    expect(existsSync(join(folder, 'content/accounts/acme/people/li-hua.md'))).toBe(false);
  });

  test('takes a day and a choice as people write them, and names the currency of an amount', async () => {
    const call = ['touchpoint', 'acme', '--date', '2026/11/2', '--name', 'Call', '--set', 'channel=电话'];
    const rest = ['people=kim', 'commitment=Sends it', 'nextStep.what=Read it', 'nextStep.due=2026/12/1'];
    const sets = [...rest, 'members=ann'].flatMap((set) => ['--set', set]);
    const { status, stdout } = await draft(bookFolder(), ...call, ...sets, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# content\/accounts\/acme\/touchpoints\/2026-11-02-call\.md\n/);
    expect(stdout).toContain('\nchannel: call\n');
    expect(stdout).toContain('due: 2026-12-01\n');
    const shed = await draft(bookFolder(), 'opportunity', 'acme', 'shed', '--name', 'Shed', '--set', 'needs=pump-data');
    expect(shed.stderr).toContain(': CNY\n');
  });

  test('with --retier says what the new tier rests on, with lines to copy', async () => {
    const folder = bookFolder({ 'accounts/lean/account.md': LEAN_ACCOUNT });
    const sets = ['value=500000', 'expectedClose=2027/12/1', 'owner=ann'].flatMap((set) => ['--set', set]);
    const { status, stderr } = await draft(folder, 'opportunity', 'lean', '--name', 'Shed', ...sets, '--retier');
    expect(status).toBe(1);
    expect(stderr.split('mend this first.\n')[1]).toBe(`Tier C rests on one of these facts:
  urgency-not-felt (No urgency felt)
  lacks-confidence (Lacks confidence)
  hopes-in-incumbent (Still hopes in the incumbent)
Add these lines under tier, evidence: in content/accounts/lean/account.md and run this again (put words for …, the day of the fact for the date):
    - fact: urgency-not-felt
      source: …
      date: 2026-11-16
`);
    const added = '  evidence:\n    - fact: urgency-not-felt\n      source: Call\n      date: 2026-11-16\n';
    const after = bookFolder({ 'accounts/lean/account.md': LEAN_ACCOUNT.replace('  evidence:\n', added) });
    const again = await draft(after, 'opportunity', 'lean', '--name', 'Shed', ...sets, '--retier');
    expect(again.stderr).not.toContain('rests on one of these facts');
  });

  test('overwrites nothing', async () => {
    const folder = bookFolder();
    expect(await draft(folder, 'person', 'acme', 'kim', '--name', 'Kim')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '`content/accounts/acme/people/kim.md` 已经存在，不会覆盖。\n`content/accounts/acme/people/kim.md` exists and is not overwritten.\n',
    });
    const path = 'accounts/acme/people/kim.md';
    expect(readFileSync(join(folder, 'content', path), 'utf8')).toBe(BASE[path]);
  });

  test('with --dry-run shows the files and writes none', async () => {
    const folder = bookFolder();
    const { status, stdout } = await draft(
      folder,
      'competitor',
      '--name',
      'Orla',
      '--set',
      'brandOrImplementer=brand',
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# content\/competitors\/orla\.md\n---\nname: Orla\n/);
    expect(existsSync(join(folder, 'content/competitors'))).toBe(false);
  });

  test('writes hints in the language that is asked for', async () => {
    const folder = bookFolder();
    const { stdout } = await draft(
      folder,
      ...LI_HUA,
      '--set',
      'influence=2',
      ...LAWFUL,
      '--lang',
      'zh-CN',
      '--dry-run',
    );
    expect(stdout).toContain('\n# reportsTo:  # 汇报给：名字，指向关系人\n');
  });

  test.for([
    [['persn'], '没有文档类型“persn”。是不是 `person`？\nThere is no document kind "persn". Did you mean `person`?\n'],
    [['person', 'acmee'], '没有客户“acmee”。是不是 `acme`？\nThere is no account "acmee". Did you mean `acme`?\n'],
    [
      ['person'],
      '写明属于哪个客户：keyfolio new person <客户>。关系人放在客户的文件夹里。\nSay which account it belongs to: keyfolio new person <account>. It is kept in the folder of its account.\n',
    ],
    [
      ['person', 'acme', 'li', 'hua'],
      '“hua”多了。写法：keyfolio new person <account> <name>\n"hua" is one too many. Write: keyfolio new person <account> <name>\n',
    ],
    [
      ['person', 'acme', '--set', 'stance=9'],
      '--set stance=9：`stance` 最多为 2。改正这个数。\n--set stance=9: `stance` must be at most 2. Correct the number.\n',
    ],
    [
      ['person', 'acme', '--set', 'birthday=1990-01-01'],
      '--set birthday=1990-01-01：没有键 `birthday`。这属于私人信息，法律不允许保存；请删掉。\n--set birthday=1990-01-01: There is no key `birthday`. This is private information that the law does not let us keep; delete it.\n',
    ],
    [
      ['person', 'acme', '--set', 'title'],
      '--set 写成 键=值，例如 --set title=总工程师；现在是“title”。\n--set takes key=value, such as --set title=Engineer; it is "title".\n',
    ],
    [
      ['touchpoint', 'acme', '--date', 'today'],
      '--date 应为 YYYY-MM-DD，现在是“today”。\n--date takes YYYY-MM-DD; it is "today".\n',
    ],
    [
      ['joint-plan', 'acme', '--name', 'x'],
      'joint-plan 没有名称，不用写 --name。\njoint-plan has no name: leave --name out.\n',
    ],
  ] as const)('%j is explained in both languages', async ([words, stderr]) => {
    expect(await draft(bookFolder(), ...words)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('outside a book it says that there is none', async () => {
    expect((await draft(emptyFolder(), 'competitor', 'orla')).status).toBe(2);
  });
});
