import type { Lang } from '#schemas/field.ts';
import { kinds } from '#schemas/index.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Loss } from '#core/practice/losses.ts';
import { isPassed, type Mark } from '#core/practice/mark.ts';
import { counted, placeFinder, shownPath } from '#report/format.ts';
import { excerptLine } from '#report/one-line.ts';

/** How a mark is told. */
interface Telling {
  readonly lang: Lang;
  /** The content folder as the user sees it, with a slash at its end. */
  readonly prefix: string;
}

/** A mark in words: the sum first, then what is left, what is new and what was thrown away. */
export function markLines(mark: Mark, telling: Telling): string {
  const { lang, prefix } = telling;
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const find = placeFinder(mark.now);
  const finding = (one: Diagnostic): string =>
    [
      `  ${one.name}  ${shownPath(prefix, one.span.file)}:${find(one.span).from.line}`,
      `    ${excerptLine(one.message[lang])}`,
      ...(one.help ? [`    help: ${excerptLine(one.help[lang])}`] : []),
    ].join('\n');
  const gone = (one: Diagnostic): string =>
    `  ${one.name}  ${shownPath(prefix, one.span.file)}\n    ${excerptLine(one.message[lang])}`;
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [[title, ...lines].join('\n')]);
  const { known, mended, left, removed, lost, rulesChanged } = mark;
  return `${[
    say(`${known} 处里改好了 ${mended.length} 处。`, `${mended.length} of ${counted(known, 'finding')} mended.`),
    ...part(say('还剩：', 'Left:'), left.map(finding)),
    ...part(
      say('新出现的（改动带来的，或原先被别的问题遮住的）：', 'New (caused by a change, or hidden before):'),
      mark.new.map(finding),
    ),
    ...part(
      say(
        '不算改好：提示没有了，是因为它所指的内容没有了。',
        'Not mended: the finding is gone because what it pointed at is gone.',
      ),
      removed.map(gone),
    ),
    ...part(
      say(
        '这些内容不见了。计划少写一句，就少知道一件事；请放回来，再想它应该怎样写：',
        'This is gone from the plan. A plan that says less knows less: put it back and ask how it should read:',
      ),
      lost.map((loss) => `  ${lossLine(loss, telling)}`),
    ),
    ...part(
      say(
        '设置和方法改动过；批改按原来的：',
        'Settings or method were changed; the plan was marked by those it came with:',
      ),
      rulesChanged.map((file) => `  ${shownPath(prefix, file)}`),
    ),
    ...(isPassed(mark) ? [say('全部改好，什么也没有丢。', 'All is mended, and nothing was lost.')] : []),
  ].join('\n\n')}\n`;
}

function lossLine({ file, kind, path, what }: Loss, { lang, prefix }: Telling): string {
  const label = kinds[kind].label[lang];
  const shown = shownPath(prefix, file);
  const key = excerptLine(path.join('.'));
  if (what === 'document')
    return lang === 'en' ? `${shown}: the document (${label})` : `${shown}：整份文档（${label}）`;
  if (what === 'prose') return lang === 'en' ? `${shown}: most of its prose` : `${shown}：大部分正文`;
  return lang === 'en' ? `${shown}: \`${key}\`` : `${shown}：\`${key}\``;
}
