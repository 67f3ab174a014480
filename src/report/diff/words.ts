import type { Lang } from '#schemas/field.ts';
import type { BookDiff, GroupDiff } from '#core/diff/model.ts';
import { tableWords } from '#core/diff/table-words.ts';
import { counted } from '../format.ts';
import type { SideLabel } from './diff-report.ts';

const zh = {
  ...tableWords('zh-CN'),
  workingTree: '现在的文件',
  judged: (asOf: string) => `两边都按 ${asOf} 判断`,
  nothing: '计划没有变化。',
  account: '客户',
  states: { new: '新增', gone: '删除', renamed: '改名', changed: '' } satisfies Record<GroupDiff['state'], string>,
  formerly: (id: string) => `原为 ${id}`,
  map: '之前与之后',
  leftOut: (parts: string) => `为了不超过评论的长度，略去了${parts}；运行 keyfolio diff 可以看到全部。`,
  rows: (count: number) => `${count} 行变化`,
  values: (count: number) => `${count} 个计算值`,
  found: (count: number) => `${count} 条发现`,
  maps: (count: number) => `${count} 张图`,
  separator: '、',
};

const en: typeof zh = {
  ...tableWords('en'),
  workingTree: 'the files as they are',
  judged: (asOf) => `both judged as of ${asOf}`,
  nothing: 'Nothing changed in the plans.',
  account: 'Account',
  states: { new: 'new', gone: 'removed', renamed: 'renamed', changed: '' },
  formerly: (id) => `formerly ${id}`,
  map: 'before and after',
  leftOut: (parts) => `Left out to keep within the length of a comment: ${parts}. "keyfolio diff" shows all.`,
  rows: (count) => counted(count, 'change'),
  values: (count) => counted(count, 'computed value'),
  found: (count) => counted(count, 'finding'),
  maps: (count) => counted(count, 'map'),
  separator: ', ',
};

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** The words of a report on what differs between two books. */
export function reportWords(lang: Lang): typeof zh {
  return words[lang];
}

/** How much of what changed. */
export function countsOf({ groups }: BookDiff) {
  const sum = (count: (group: GroupDiff) => number) => groups.reduce((total, group) => total + count(group), 0);
  const newOf = (severity: string) =>
    sum(({ newFindings }) => newFindings.filter((finding) => finding.severity === severity).length);
  return {
    accounts: groups.filter(({ id, changes }) => id !== '' && changes.length > 0).length,
    changes: sum(({ changes }) => changes.length),
    newErrors: newOf('error'),
    newWarnings: newOf('warning'),
    newNotes: newOf('info'),
    gone: sum(({ goneFindings }) => goneFindings.length),
  };
}

/** The counts in one sentence. */
export function summaryOf(diff: BookDiff, lang: Lang): string {
  if (diff.groups.length === 0) return words[lang].nothing;
  const { accounts, changes, newErrors, newWarnings, newNotes, gone } = countsOf(diff);
  if (lang === 'en') {
    const found = [
      ...(newErrors > 0 ? [counted(newErrors, 'new error')] : []),
      ...(newWarnings > 0 ? [counted(newWarnings, 'new warning')] : []),
      ...(newNotes > 0 ? [counted(newNotes, 'new note')] : []),
      ...(gone > 0 ? [`${counted(gone, 'finding')} gone`] : []),
    ];
    const findings = found.length === 0 ? 'no new finding' : found.join(', ');
    const where = accounts === 0 ? 'what all accounts share' : counted(accounts, 'account');
    return `${changes === 0 ? 'Nothing written changed' : `${counted(changes, 'change')} in ${where}`}; ${findings}.`;
  }
  const found = [
    ...(newErrors > 0 ? [`新增 ${newErrors} 个错误`] : []),
    ...(newWarnings > 0 ? [`新增 ${newWarnings} 个警告`] : []),
    ...(newNotes > 0 ? [`新增 ${newNotes} 个提示`] : []),
    ...(gone > 0 ? [`消除 ${gone} 条`] : []),
  ];
  const where = accounts === 0 ? '全部客户共用的内容' : `${accounts} 个客户`;
  return `${changes === 0 ? '写下的内容没有变化' : `${where}，${changes} 处变化`}；${found.length === 0 ? '没有新的发现' : found.join('、')}。`;
}

/** What a side is called: the revision with its commit and day, or the files as they are. */
export function sideWords({ revision, commit, day }: SideLabel, lang: Lang): string {
  if (revision === undefined || commit === undefined) return words[lang].workingTree;
  const short = commit.slice(0, 8);
  const facts = [...(commit.startsWith(revision) ? [] : [short]), ...(day === undefined ? [] : [day])].join(', ');
  const name = commit.startsWith(revision) ? short : revision;
  return facts === '' ? name : lang === 'en' ? `${name} (${facts})` : `${name}（${facts.replace(', ', '，')}）`;
}
