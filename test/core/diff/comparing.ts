import type { Lang } from '#schemas/field.ts';
import { diffBooks } from '#core/diff/diff.ts';
import type { BookDiff, GroupDiff } from '#core/diff/model.ts';
import { AS_OF, compileBook, type Files } from '../book.ts';

/** What differs between the base book with some changes and with others. */
export function diffOf(after: Files, before: Files = {}, lang: Lang = 'en'): BookDiff {
  return diffBooks(compileBook(before, { asOf: AS_OF }), compileBook(after, { asOf: AS_OF }), lang);
}

/** The changes of a group, one a line: `what: before → after (note)`, or `what: note` without values. */
export function rowsOf({ changes }: Pick<GroupDiff, 'changes'>): readonly string[] {
  return changes.map(({ what, before, after, note }) => {
    const values = [before, after].filter((value) => value !== '').join(' → ');
    const said = before !== '' && after === '' ? `${values} →` : before === '' && after !== '' ? `→ ${values}` : values;
    return `${what}: ${[said, note === '' ? '' : said === '' ? note : `(${note})`].filter((part) => part !== '').join(' ')}`;
  });
}

/** The changes of the account `acme`, one a line. */
export function changes(after: Files, before: Files = {}, lang: Lang = 'en'): readonly string[] {
  return diffOf(after, before, lang).groups.flatMap((group) => (group.id === '' ? [] : rowsOf(group)));
}
