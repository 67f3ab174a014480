import { severity as severityWords } from '#schemas/vocabulary.ts';
import type { ChangeRow, ComputedRow, FindingChange, GroupDiff } from '#core/diff/model.ts';
import { displayWidth } from '#core/source/display-width.ts';
import { shownPath } from '../format.ts';
import type { DiffReport } from './diff-report.ts';
import { apart, shortened } from '#core/diff/shorten.ts';
import { reportWords, sideWords, summaryOf } from './words.ts';

/** Widest column of what changed, and widest value, in columns of a terminal. */
const WHAT_WIDTH = 56;
const VALUE_WIDTH = 44;
const [BOLD, DIM, RED, GREEN, YELLOW] = ['1', '2', '31', '32', '33'];

type Paint = (text: string, code: string) => string;

/**
 * For people at a terminal: account by account, a line for each change. No line begins with an author's words, and
 * nothing of them is obeyed by the terminal.
 */
export function pretty(report: DiffReport): string {
  const { diff, lang } = report;
  const words = reportWords(lang);
  const paint: Paint = (text, code) => (report.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sides = `${visible(sideWords(report.before, lang))} → ${visible(sideWords(report.after, lang))}`;
  const head = [
    `${paint(`keyfolio diff  ${sides}`, BOLD)} · ${words.judged(diff.asOf)}`,
    ...[...report.notes, ...diff.notes].map((note) => `! ${visible(note)}`),
    summaryOf(diff, lang),
  ].join('\n');
  return `${[head, ...diff.groups.map((group) => block(group, report, paint))].join('\n\n')}\n`;
}

function block(group: GroupDiff, report: DiffReport, paint: Paint): string {
  const { changes, computed, newFindings, goneFindings, notes } = group;
  const words = reportWords(report.lang);
  return [
    paint(title(group, report), BOLD),
    ...notes.map((note) => `  ! ${note}`),
    ...aligned(changes.map((row) => changeLine(row, paint))),
    ...(computed.length > 0 ? [`  ${paint(words.computed, DIM)}`] : []),
    ...aligned(computed.map((row) => computedLine(row))),
    ...(newFindings.length + goneFindings.length > 0 ? [`  ${paint(words.findings, DIM)}`] : []),
    ...newFindings.flatMap((finding) => findingLines(finding, words.isNew, report, paint)),
    ...goneFindings.flatMap((finding) => findingLines(finding, words.isGone, report, paint)),
  ].join('\n');
}

function title({ id, name, state, formerId }: GroupDiff, { lang }: DiffReport): string {
  const words = reportWords(lang);
  if (id === '') return name;
  const more = [words.states[state], ...(formerId === undefined ? [] : [words.formerly(formerId)])];
  const said = more.filter((part) => part !== '').join(words.separator);
  return `${words.account} ${visible(name)} (${id})${said === '' ? '' : ` · ${said}`}`;
}

/** What stands before the values, and the values. */
type Line = readonly [what: string, values: string];

function changeLine({ what, before, after, note }: ChangeRow, paint: Paint): Line {
  const sign =
    before === '' && after !== '' ? paint('+', GREEN) : after === '' && before !== '' ? paint('−', RED) : '~';
  return [
    `  ${sign} ${shortened(visible(what), WHAT_WIDTH)}`,
    `${change(before, after)}${noted(note, before + after, paint)}`,
  ];
}

function noted(note: string, values: string, paint: Paint): string {
  const shown = visible(note);
  return note === '' ? '' : values === '' ? shown : `  ${paint(`(${shown})`, YELLOW)}`;
}

function computedLine({ what, before, after }: ComputedRow): Line {
  return [`    ${shortened(visible(what), WHAT_WIDTH)}`, change(before, after)];
}

function change(before: string, after: string): string {
  const [was, is] = apart(visible(before), visible(after), VALUE_WIDTH);
  return was !== '' && is !== '' ? `${was} → ${is}` : `${was}${is}`;
}

/** The values below each other, as far as what stands before them is not too long. */
function aligned(lines: readonly Line[]): readonly string[] {
  const width = Math.max(0, ...lines.map(([what]) => displayWidth(plain(what))));
  return lines.map(([what, values]) => `${what}${' '.repeat(width - displayWidth(plain(what)))}  ${values}`.trimEnd());
}

/** A text without the colours that we put into it. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape is our own
  return text.replace(/\u001b\[\d+m/g, '');
}

function findingLines(
  { severity, name, file, line, message }: FindingChange,
  state: string,
  { lang, prefix }: DiffReport,
  paint: Paint,
): readonly string[] {
  const isNew = state === reportWords(lang).isNew;
  const word = lang === 'en' ? (severity === 'info' ? 'note' : severity) : severityWords.labels[severity]['zh-CN'];
  const sign = paint(isNew ? '+' : '−', isNew ? RED : GREEN);
  return [`  ${sign} ${state} ${word}  ${name}  ${shownPath(prefix, file)}:${line}`, `      ${visible(message)}`];
}

/** What a terminal may show: control characters and halves of characters as a dot, no old command of a build service. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·').replace(/##(?=\w*\[)/g, '## ');
}
