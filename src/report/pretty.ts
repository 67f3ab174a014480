import type { Lang } from '#schemas/field.ts';
import { severity as severityWords } from '#schemas/vocabulary.ts';
import type { Diagnostic, Severity } from '#core/diagnostics/diagnostic.ts';
import { displayWidth, fitting } from '#core/source/display-width.ts';
import { excerptLine, visible } from './one-line.ts';
import { placeFinder, shownPath, type ReportOptions, type Reporter, type ShownPlace } from './format.ts';
import { summary } from './summary.ts';

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
  return [...blocks, summary({ ...compilation, ...options.whole }, options.lang)].join('\n\n') + '\n';
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
    visible(`${String(from.line).padStart(4)} | ${before}${shown}${more}`), // what was cut apart stands together here
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

function severityLabel(severity: Severity, lang: Lang): string {
  return lang === 'en' ? severity : severityWords.labels[severity]['zh-CN'];
}

function paint(text: string, code: string, { color }: ReportOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
