import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '#core/compile.ts';
import { excerpt } from '#core/diagnostics/collector.ts';
import { compareFindings } from '#core/diagnostics/compare-findings.ts';
import { counts } from '#report/summary.ts';
import type { EarlierBook } from './earlier-book.ts';

/** What a change brought to a book. */
export interface Brought {
  /** The book with only the findings that the change caused. */
  readonly compilation: Compilation;
  /** Paths of the files that it touched. */
  readonly changed: ReadonlySet<string>;
  /** What is not shown and what could not be known, one sentence each. */
  readonly notes: readonly string[];
}

/** Most accounts that a note names. */
const NAMED = 12;

/** Takes away the findings that an earlier book had as well; what could not be read there counts as not known. */
export function broughtSince(compilation: Compilation, earlier: EarlierBook, lang: Lang): Brought {
  const before = earlier.compilation;
  const { new: found, kept } = compareFindings(before, compilation);
  const touched = [...compilation.sources].filter(([path, { text }]) => before.sources.get(path)?.text !== text);
  return {
    compilation: { ...compilation, diagnostics: found },
    changed: new Set(touched.map(([path]) => path)),
    notes: notesOf(earlier, kept, lang),
  };
}

function notesOf({ revision, compilation }: EarlierBook, kept: Compilation['diagnostics'], lang: Lang) {
  const shown = excerpt(revision);
  const notes: string[] = [];
  const say = (zh: string, en: string) => notes.push(lang === 'en' ? en : zh);
  if (compilation.sources.size === 0) {
    say(
      `“${shown}”里还没有这个内容文件夹：全部结果都算新的。`,
      `The content folder did not exist at "${shown}": every finding counts as new.`,
    );
  }
  if (kept.length > 0) {
    const many = counts({ diagnostics: kept }, lang);
    say(`“${shown}”里就有的结果没有显示：${many}。`, `Not shown, as they were there at "${shown}": ${many}.`);
  }
  const { unchecked } = compilation;
  if (unchecked.length > 0) {
    const names = unchecked.slice(0, NAMED).map((name) => `\`${name}\``);
    const more = unchecked.length > NAMED ? ' …' : '';
    say(
      `“${shown}”里这些客户的文件没能全部读懂，方法规则当时的结果不得而知，现在的都算新的：${names.join('、')}${more}`,
      `At "${shown}" not every file of these accounts could be read, so what the rules of the method would have found there is not known and all of it counts as new: ${names.join(', ')}${more}`,
    );
  }
  return notes;
}
