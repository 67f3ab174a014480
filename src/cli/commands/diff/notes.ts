import type { Lang } from '#schemas/field.ts';
import { counted, tally } from '#report/format.ts';
import { sideWords } from '#report/diff/words.ts';
import type { BothBooks } from './both-books.ts';
import type { Sides } from './sides.ts';

/** What a reader must know of the two sides: that they are the same, that one is empty, has errors or borrowed settings. */
export function notesOn(sides: Sides, { before, after, lentTo }: BothBooks, lang: Lang): readonly string[] {
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const names = { before: sideWords(sides.before.label, lang), after: sideWords(sides.after.label, lang) };
  const isSame = sides.before.label.commit !== undefined && sides.before.label.commit === sides.after.label.commit;
  if (isSame) return [say('两边是同一个提交。', 'Both sides are the same commit.')];
  return [
    ...(sides.before.files.length === 0
      ? [
          say(
            `内容文件夹在 ${names.before} 还不存在：全部是新的。`,
            `The content folder did not exist at ${names.before}: everything is new.`,
          ),
        ]
      : []),
    ...(sides.after.files.length === 0
      ? [
          say(
            `内容文件夹在 ${names.after} 不再存在：全部删除了。`,
            `The content folder no longer exists at ${names.after}: everything is gone.`,
          ),
        ]
      : []),
    ...errorNote(names.before, sides.before.files.length === 0 ? 0 : tally(before).error, say),
    ...errorNote(names.after, sides.after.files.length === 0 ? 0 : tally(after).error, say),
    ...(lentTo === undefined
      ? []
      : [
          say(
            `${names[lentTo]} 的 settings.yaml 按今天的格式读不懂，比较时用了另一边的设置。`,
            `The settings.yaml of ${names[lentTo]} cannot be read under today’s schema; those of the other side stand in.`,
          ),
        ]),
  ];
}

function errorNote(
  name: string,
  errors: ReturnType<typeof tally>['error'],
  say: (zh: string, en: string) => string,
): readonly string[] {
  if (errors === 0) return [];
  return [
    say(
      `按今天的格式和规则，${name}有 ${errors} 个错误；能读懂的都比较了。`,
      `${counted(errors, 'error')} under today’s schema and rules in ${name}; what could be read was compared.`,
    ),
  ];
}
