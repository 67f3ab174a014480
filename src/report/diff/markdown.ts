import type { ChangedMap } from '#core/diff/maps.ts';
import type { ChangeRow, ComputedRow, FindingChange, GroupDiff } from '#core/diff/model.ts';
import { severity as severityWords } from '#schemas/vocabulary.ts';
import type { DiffReport } from './diff-report.ts';
import { codeSpan, safeMessage, safeWords } from './markdown-text.ts';
import { fitted, type Part } from './fitted.ts';
import { apart, shortened } from '#core/diff/shorten.ts';
import { reportWords, sideWords, summaryOf } from './words.ts';

/** Longest comment, in characters: GitHub takes 65,536. */
export const MOST_CHARACTERS = 60_000;
/** Kept for the line that says what was left out. */
const KEPT = 500;
/** Widest cell of what changed, widest value and longest message, in columns. */
const WHAT_WIDTH = 90;
const VALUE_WIDTH = 70;
const MESSAGE_WIDTH = 240;

/** What goes first when there is too much: maps, then computed values, then old findings, then the lightest changes. */
const FIRST = { head: 0, error: 1, change: 2, finding: 3, computed: 4, map: 5 } as const;

/** A comment of a pull request: the counts, then account by account what changed, the findings and the influence maps. */
export function markdown(report: DiffReport): string {
  const { diff, lang } = report;
  const words = reportWords(lang);
  const head = [
    `### Keyfolio${lang === 'en' ? ': ' : '：'}${summaryOf(diff, lang)}`,
    '',
    `${safeWords(sideWords(report.before, lang))} → ${safeWords(sideWords(report.after, lang))} · ${words.judged(diff.asOf)}`,
    ...[...report.notes, ...diff.notes].flatMap((note) => ['', `> ${safeMessage(note)}`]),
  ].join('\n');
  const parts = [
    { text: `${head}\n`, first: FIRST.head, weight: 0 },
    ...diff.groups.flatMap((group) => partsOf(group, report)),
  ];
  const { text, left } = fitted(parts, MOST_CHARACTERS - KEPT);
  const missing = [
    ...(left.rows > 0 ? [words.rows(left.rows)] : []),
    ...(left.values > 0 ? [words.values(left.values)] : []),
    ...(left.found > 0 ? [words.found(left.found)] : []),
    ...(left.maps > 0 ? [words.maps(left.maps)] : []),
  ];
  return missing.length === 0 ? text : `${text}\n> ${words.leftOut(missing.join(words.separator))}\n`;
}

function partsOf(group: GroupDiff, report: DiffReport): readonly Part[] {
  const { id, changes, computed, newFindings, goneFindings, notes } = group;
  const words = reportWords(report.lang);
  const maps = report.maps.filter(({ account }) => account === id);
  const head = [`\n#### ${heading(group, report)}\n`, ...notes.map((note) => `\n> ${safeMessage(note)}\n`)].join('');
  return [
    { text: head, first: FIRST.head, weight: 0, heads: group },
    ...table(
      changes.map((row) => ({ text: changeRow(row), first: FIRST.change, weight: row.weight })),
      { before: `\n| ${words.what} | ${words.before} | ${words.after} |\n| --- | --- | --- |\n`, after: '' },
      'rows',
      group,
    ),
    ...table(
      [
        ...newFindings.map((finding) => findingPart(finding, words.isNew, report)),
        ...goneFindings.map((finding) => findingPart(finding, words.isGone, report)),
      ],
      { before: `\n**${words.findings}**\n\n`, after: '' },
      'found',
      group,
    ),
    ...table(
      computed.map((row) => ({ text: computedRow(row), first: FIRST.computed, weight: 0 })),
      {
        before: `\n<details><summary>${words.computed}${report.lang === 'en' ? ` (${computed.length})` : `（${computed.length}）`}</summary>\n\n| ${words.what} | ${words.before} | ${words.after} |\n| --- | --- | --- |\n`,
        after: '\n</details>\n',
      },
      'values',
      group,
    ),
    ...maps.map((map) => mapPart(map, report, group)),
  ];
}

/** Rows that stand in one frame, which is there as soon as one of them is. */
function table(
  rows: readonly Pick<Part, 'text' | 'first' | 'weight'>[],
  frame: NonNullable<Part['frame']>,
  counts: NonNullable<Part['counts']>,
  owner: GroupDiff,
): readonly Part[] {
  return rows.map((row) => ({ ...row, frame, counts, owner }));
}

function heading({ id, name, state, formerId }: GroupDiff, { lang }: DiffReport): string {
  if (id === '') return safeWords(name);
  const words = reportWords(lang);
  const more = [words.states[state], ...(formerId === undefined ? [] : [words.formerly(formerId)])];
  const said = more.filter((part) => part !== '').join(words.separator);
  return `${safeWords(name)}${said === '' ? '' : ` · ${safeWords(said)}`}`;
}

function changeRow({ what, before, after, note }: ChangeRow): string {
  const [was, is] = apart(before, after, VALUE_WIDTH);
  const now = [safeWords(is), ...(note === '' ? [] : [`**${safeWords(note)}**`])].filter((part) => part !== '');
  return `| ${safeWords(shortened(what, WHAT_WIDTH))} | ${safeWords(was)} | ${now.join(' ')} |\n`;
}

function computedRow({ what, before, after }: ComputedRow): string {
  const [was, is] = apart(before, after, VALUE_WIDTH);
  return `| ${safeWords(shortened(what, WHAT_WIDTH))} | ${safeWords(was)} | ${safeWords(is)} |\n`;
}

function findingPart(
  { severity, name, file, line, message }: FindingChange,
  state: string,
  { lang, prefix }: DiffReport,
): Pick<Part, 'text' | 'first' | 'weight'> {
  const word = lang === 'en' ? (severity === 'info' ? 'note' : severity) : severityWords.labels[severity]['zh-CN'];
  const isNew = state === reportWords(lang).isNew;
  return {
    text: `- **${state}** ${word} ${codeSpan(name)} ${codeSpan(`${prefix}${file}:${line}`)}  \n  ${safeMessage(shortened(message, MESSAGE_WIDTH))}\n`,
    first: isNew && severity === 'error' ? FIRST.error : FIRST.finding,
    weight: isNew ? 1 : 0,
  };
}

function mapPart({ title, before, after }: ChangedMap, { lang }: DiffReport, owner: GroupDiff): Part {
  const words = reportWords(lang);
  const picture = (label: string, source: string | undefined) =>
    source === undefined ? '' : `\n${label}\n\n\`\`\`mermaid\n${source}\`\`\`\n`;
  const summary = `${safeWords(title)}${lang === 'en' ? ': ' : '：'}${words.map}`;
  return {
    text: `\n<details><summary>${summary}</summary>\n${picture(words.before, before)}${picture(words.after, after)}\n</details>\n`,
    first: FIRST.map,
    weight: owner.weight,
    counts: 'maps',
    owner,
  };
}
