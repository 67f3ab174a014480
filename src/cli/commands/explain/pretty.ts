import { severity as severityWords } from '#schemas/vocabulary.ts';
import type { FullyExplained } from '#core/views/explained.ts';
import { placeFinder, shownPath } from '#report/format.ts';
import { excerptLine } from '#report/one-line.ts';
import type { Explaining } from './context.ts';

/** How many places of the book are shown. */
const PLACES = 5;

/** For people at a terminal. */
export function explanation(found: FullyExplained, { context: { lang }, loaded }: Explaining, color: boolean): string {
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const { name, title, isRule, severity, usual, about, wrong, right, concepts, pages } = found;
  const label = (weight: typeof severity) => severityWords.labels[weight][lang];
  const weighed =
    severity === usual
      ? label(severity)
      : `${label(severity)}${say(`（设置改过，原为${label(usual)}）`, ` (the settings changed it; it was: ${label(usual)})`)}`;
  const paragraph = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[bold(head), ...lines.map((line) => `  ${line}`)].join('\n')];
  return (
    [
      `${bold(title)}\n${name} · ${weighed}`,
      ...paragraph(say('查什么，为什么', 'What it asks for, and why'), isRule ? [about] : []),
      ...paragraph(
        say('这一类问题', 'This kind of problem'),
        isRule
          ? []
          : [
              say(
                '文件不能按作者的意思发布。每处结果写着怎么改。',
                'The file cannot be published as its author meant it. Each finding says how to mend it.',
              ),
            ],
      ),
      ...paragraph(say('方法依据', 'Where the method says so'), [
        ...pages.flatMap(({ file, title: page, summary }) => [
          `${say('《', '“')}${excerptLine(page)}${say('》', '”')} ${shownPath(loaded?.prefix ?? '', file)}`,
          `  “${excerptLine(summary)}”`,
        ]),
        ...(concepts.length === 0
          ? []
          : [
              `${say('概念：', 'Concepts: ')}${concepts.map(({ id, label: words }) => `${words} (${id})`).join(say('、', ', '))}`,
            ]),
      ]),
      ...paragraph(say('这样不行', 'Like this it is found'), wrong === '' ? [] : wrong.split('\n')),
      ...paragraph(say('这样可以', 'Like this it is fine'), right === '' ? [] : right.split('\n')),
      ...inBook(found, loaded, lang, bold),
    ].join('\n\n') + '\n'
  );
}

function inBook(
  { findings, severity }: FullyExplained,
  loaded: Explaining['loaded'],
  lang: 'zh-CN' | 'en',
  bold: (text: string) => string,
): readonly string[] {
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  if (!loaded) return [];
  if (severity === 'off') return [say('本书的设置关闭了它。', 'The settings of this book turn it off.')];
  if (findings.length === 0) return [say('本书没有这样的地方。', 'The book has no such place.')];
  const find = placeFinder(loaded.compilation);
  const places = findings
    .slice(0, PLACES)
    .flatMap(({ span, message, help }) => [
      `  ${shownPath(loaded.prefix, span.file)}:${find(span).from.line}`,
      `    ${say('事实：', 'fact: ')}${excerptLine(message[lang])}`,
      ...(help ? [`    ${say('怎么改：', 'mend: ')}${excerptLine(help[lang])}`] : []),
    ]);
  const more = findings.length - PLACES;
  const head = say(
    `本书有 ${findings.length} 处`,
    `Found ${findings.length === 1 ? 'once' : `${findings.length} times`} in this book`,
  );
  const all = more > 0 ? [say(`  还有 ${more} 处：keyfolio check`, `  ${more} more: keyfolio check`)] : [];
  return [[bold(head), ...places, ...all].join('\n')];
}
