import type { Lang } from '#schemas/field.ts';
import { severity as severityWords } from '#schemas/vocabulary.ts';
import type { Diagnostic, Severity } from '#core/diagnostics/diagnostic.ts';
import { displayWidth, fitting } from '#core/source/display-width.ts';
import { excerptLine } from './one-line.ts';
import {
  counted,
  placeFinder,
  shownPath,
  tally,
  type ReportOptions,
  type Reporter,
  type ShownPlace,
} from './format.ts';

/** Longest piece of a source line that a frame shows, in columns. */
const FRAME_WIDTH = 100;
/** Characters of it that stand before the caret when the line is cut. */
const KEPT_BEFORE = 20;
/** Columns kept for the name, so that the places stand below each other. */
const NAME_WIDTH = 34;
const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** For people at a terminal: each finding with its line, a caret, the action and the page of the method. */
export const pretty: Reporter = (compilation, options) => {
  const find = placeFinder(compilation);
  const blocks = compilation.diagnostics.map((diagnostic) => block(diagnostic, find(diagnostic.span), options));
  return [...blocks, summary(compilation, options)].join('\n\n') + '\n';
};

function block(diagnostic: Diagnostic, place: ShownPlace, options: ReportOptions): string {
  const { lang, prefix } = options;
  const word = paint(severityLabel(diagnostic.severity, lang), COLORS[diagnostic.severity], options);
  const where = `${shownPath(prefix, diagnostic.span.file)}:${place.from.line}:${place.from.column}`;
  return [
    `${word}  ${paint(diagnostic.name, '1', options)}${' '.repeat(Math.max(2, NAME_WIDTH - diagnostic.name.length))}${where}`,
    `  ${excerptLine(diagnostic.message[lang])}`,
    ...frame(diagnostic, place),
    ...(diagnostic.help ? [`  help: ${excerptLine(diagnostic.help[lang])}`] : []),
    ...(diagnostic.why === undefined ? [] : [`  why:  ${prefix}${diagnostic.why}`]),
  ].join('\n');
}

/** The source line with a caret under the value; nothing when the finding is about the file as a whole. */
function frame({ span }: Diagnostic, { from, to, line }: ShownPlace): readonly string[] {
  if (span.end === span.start || line.trim() === '') return [];
  const startAt = from.column - 1;
  const endAt = to.line === from.line ? to.column - 1 : line.length;
  const before = beginning(line.slice(Math.max(0, startAt - FRAME_WIDTH), startAt), startAt > FRAME_WIDTH);
  const rest = visible(line.slice(startAt, startAt + 2 * FRAME_WIDTH));
  const shown = fitting(rest, FRAME_WIDTH - displayWidth(before));
  const under = displayWidth(shown.slice(0, endAt - startAt));
  const more = shown.length < rest.length || startAt + 2 * FRAME_WIDTH < line.length ? '…' : '';
  return [
    `${String(from.line).padStart(4)} | ${before}${shown}${more}`,
    `     | ${blanks(before)}${'^'.repeat(Math.max(1, under))}`,
  ];
}

/** What stands before the caret; of a long beginning only the end, so that the caret stays in sight. */
function beginning(text: string, isCut: boolean): string {
  const shown = visible(text);
  if (!isCut && displayWidth(shown) <= FRAME_WIDTH / 2) return shown;
  return `…${Array.from(shown).slice(-KEPT_BEFORE).join('')}`;
}

function blanks(text: string): string {
  return text.replace(/[^\t]/gu, (char) => ' '.repeat(displayWidth(char)));
}

/** Control characters and halves of characters are shown, never sent to the terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => (char === '\t' ? char : '·'));
}

function summary(compilation: Parameters<Reporter>[0], { lang }: ReportOptions): string {
  const { error, warning, info } = tally(compilation);
  const files = compilation.sources.size;
  const unchecked = compilation.unchecked.map((account) => `\`${account}\``);
  if (lang === 'en') {
    const counts = [
      counted(error, 'error'),
      counted(warning, 'warning'),
      ...(info > 0 ? [counted(info, 'note')] : []),
    ].join(', ');
    const skipped =
      unchecked.length > 0
        ? `\nThe rules of the method were not run on ${unchecked.join(', ')}: mend the errors there first.`
        : '';
    return `${counts} in ${counted(files, 'file')}, as of ${compilation.asOf}.${error > 0 ? ' Nothing is published until the errors are mended.' : ''}${skipped}`;
  }
  const counts = `${error} 个错误、${warning} 个警告${info > 0 ? `、${info} 个提示` : ''}`;
  const skipped = unchecked.length > 0 ? `\n${unchecked.join('、')} 的方法规则还没有检查：先改好那里的错误。` : '';
  return `${files} 个文件：${counts}（截至 ${compilation.asOf}）。${error > 0 ? '错误改好之前什么也不会发布。' : ''}${skipped}`;
}

function severityLabel(severity: Severity, lang: Lang): string {
  return lang === 'en' ? severity : severityWords.labels[severity]['zh-CN'];
}

function paint(text: string, code: string, { color }: ReportOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
