import { severity as severityWords } from '#schemas/vocabulary.ts';
import { everyRule, type Explained } from '#core/views/explained.ts';
import type { BookOptions } from '../book.ts';
import { columns } from '../columns.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { explaining, type Explaining } from './explain/context.ts';

export interface RulesOptions extends BookOptions {
  readonly format: string;
}

/** Prints every rule with how grave it is, what it says, and how often the book has it. */
export async function rules(options: RulesOptions): Promise<Outcome> {
  const format = oneOf(options.format, ['pretty', 'json'], { 'zh-CN': '格式', en: 'format' });
  const from = await explaining(options);
  const every = everyRule(from.context);
  process.stdout.write(format === 'json' ? jsonOf(every) : prettyOf(every, from));
  return 'clean';
}

function jsonOf(every: readonly Explained[]): string {
  const rows = every.map(({ name, title, isRule, severity, usual, findings }) => ({
    name,
    of: isRule ? 'method' : 'files',
    severity,
    ...(severity !== usual && { usual }),
    title,
    count: findings.length,
  }));
  return `${JSON.stringify({ version: 1, rules: rows }, undefined, 2)}\n`;
}

function prettyOf(every: readonly Explained[], { context: { lang }, loaded }: Explaining): string {
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const rowOf = ({ name, title, severity, usual, findings }: Explained) => [
    name,
    `${severityWords.labels[severity][lang]}${severity === usual ? '' : '*'}`,
    findings.length === 0 ? '' : String(findings.length),
    title,
  ];
  const head = [
    say('规则', 'Rule'),
    say('级别', 'Severity'),
    loaded ? say('本书', 'Found') : '',
    say('查什么', 'Finds'),
  ];
  const [method, files] = [every.filter(({ isRule }) => isRule), every.filter(({ isRule }) => !isRule)];
  const changed = every.some(({ severity, usual }) => severity !== usual);
  return [
    say(
      `方法的规则（${method.length} 条；级别可在 settings.yaml 的 severities 里改）`,
      `Rules of the method (${method.length}; \`severities\` in settings.yaml weighs them)`,
    ),
    '',
    columns([head, ...method.map(rowOf)]),
    say(
      `文件本身的问题（${files.length} 种，都是错误）`,
      `What is wrong with a file itself (${files.length}, all of them errors)`,
    ),
    '',
    columns([head, ...files.map(rowOf)]),
    ...(changed ? [say('* 本书的设置改过级别。', '* The settings of this book changed it.')] : []),
    say('看一条：keyfolio explain <规则>', 'For one of them: keyfolio explain <rule>'),
    '',
  ].join('\n');
}
