import { kinds } from '#schemas/index.ts';
import type { Lang } from '#schemas/field.ts';
import { excerpt } from '#core/diagnostics/collector.ts';
import type { CrmImport, FieldChange } from '#core/import/crm.ts';
import type { TableProblem } from '#core/import/read-table.ts';
import { metaOf } from '#core/validate/schema-walk.ts';
import { counted, shownPath } from '#report/format.ts';
import { columns } from '../../columns.ts';

const { shape } = kinds.opportunity.schema;
/** Most rows of a list that nobody acts on one by one. */
const MOST_LISTED = 20;

/** The problems of a table, one a line, with the line of the file and the column. */
export function problemsOf(problems: readonly TableProblem[], name: string, lang: Lang): string {
  const lines = problems.map(({ line, column, message }) => {
    const where = `${name}${line > 0 ? `:${line}` : ''}${column === undefined ? '' : `  “${excerpt(column)}”`}`;
    return `${where}  ${message[lang]}`;
  });
  const nothing = lang === 'en' ? 'Nothing was written.' : '什么也没有写。';
  return `${[...lines, nothing].join('\n')}\n`;
}

/** File, field, value before and after, one change a row. */
export function changesOf({ changes }: CrmImport, lang: Lang, prefix: string): string {
  return columns(
    changes.map((change) => [
      shownPath(prefix, change.file),
      change.field,
      `${shown(change.before, change, lang)} → ${shown(change.after, change, lang)}`,
    ]),
  );
}

/** A value as it stands in the file, with the label that readers know it by. */
function shown(value: unknown, { field }: FieldChange, lang: Lang): string {
  if (value === undefined || value === null) return lang === 'en' ? '(none)' : '（无）';
  const text = excerpt(typeof value === 'string' ? value : JSON.stringify(value));
  const label = metaOf(shape[field as keyof typeof shape]).choices?.[text]?.[lang];
  return label === undefined ? text : `${text} ${label}`;
}

/** What else the table told, and what was done. */
export function unmatchedOf(
  { changes, texts, strangers, absent }: CrmImport,
  { lang, prefix, name, written }: { lang: Lang; prefix: string; name: string; written: boolean },
): string {
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const fields = new Set(changes.map(({ field }) => field));
  const lines = [
    ...listed(
      say('表里有、书里没有这个 crmId（没有新建）：', 'In the table, and no file has the crmId (none was made):'),
      strangers.map(({ line, id }) => `${name}:${line}  ${excerpt(id)}`),
      lang,
    ),
    ...listed(
      say('书里有、表里没有：', 'In the book, and not in the table:'),
      absent.map(({ file, id }) => `${shownPath(prefix, file)}  ${excerpt(id)}`),
      lang,
    ),
    ...(fields.has('stage') && !fields.has('stageSince')
      ? [
          say(
            '阶段变了，stageSince 没有变：核对进入阶段的日期。',
            'A stage changes and its stageSince does not: check it.',
          ),
        ]
      : []),
    changes.length === 0
      ? say('没有要改的：表格和计划一致。', 'Nothing to change: the table and the plans agree.')
      : written
        ? say(
            `写了 ${texts.size} 个文件里的 ${changes.length} 处。`,
            `Written: ${counted(changes.length, 'value')} in ${counted(texts.size, 'file')}.`,
          )
        : say(
            `会改 ${texts.size} 个文件里的 ${changes.length} 处；还没有写，加 --write 写入。`,
            `${counted(changes.length, 'value')} in ${counted(texts.size, 'file')} would change; nothing is written yet: add --write.`,
          ),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(title: string, items: readonly string[], lang: Lang): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_LISTED;
  return [
    title,
    ...items.slice(0, MOST_LISTED).map((item) => `  ${item}`),
    ...(more > 0 ? [lang === 'en' ? `  and ${more} more` : `  还有 ${more} 个`] : []),
  ];
}
