import type { Report } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { spanOf, type ParsedDocument } from '../parse/document.ts';
import type { Practice } from './set-aside.ts';

/** Reports exercises whose practice account does not exist, and practice accounts that no exercise uses. */
export function checkPractice(documents: Iterable<ParsedDocument>, { accounts }: Practice, report: Report): void {
  const unused = new Set(accounts.keys());
  for (const document of documents) {
    if (document.kind !== 'exercise') continue;
    const account = document.front.value['practice'];
    if (typeof account !== 'string' || unused.delete(account) || accounts.has(account)) continue;
    report(
      'reference/unknown',
      spanOf(document, ['practice']),
      {
        'zh-CN': '`course/practice/` 里没有这个练习客户。',
        en: 'There is no such practice account in `course/practice/`.',
      },
      didYouMean(account, [...accounts.keys()]),
    );
  }
  for (const account of unused) {
    report(
      'file/unknown-place',
      { file: `course/practice/${account}/account.md`, start: 0, end: 0 },
      { 'zh-CN': '没有练习用到这个练习客户。', en: 'No exercise uses this practice account.' },
      {
        'zh-CN': `在一个练习里写上 \`practice: ${account}\`，或删除这个文件夹。`,
        en: `Write \`practice: ${account}\` in an exercise, or delete the folder.`,
      },
    );
  }
}
