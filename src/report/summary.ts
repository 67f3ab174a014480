import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '#core/compile.ts';
import { counted, tally } from './format.ts';

/** How much was found in how many files, as of which day, and what was not looked at. */
export function summary(compilation: Compilation, lang: Lang): string {
  const files = compilation.sources.size;
  const hasErrors = tally(compilation).error > 0;
  const unchecked = compilation.unchecked.map((account) => `\`${account}\``);
  if (lang === 'en') {
    const skipped =
      unchecked.length > 0
        ? `\nThe rules of the method were not run on ${unchecked.join(', ')}: mend the errors there first.`
        : '';
    return `${counts(compilation, lang)} in ${counted(files, 'file')}, as of ${compilation.asOf}.${hasErrors ? ' Nothing is published until the errors are mended.' : ''}${skipped}`;
  }
  const skipped = unchecked.length > 0 ? `\n${unchecked.join('、')} 的方法规则还没有检查：先改好那里的错误。` : '';
  return `${files} 个文件：${counts(compilation, lang)}（截至 ${compilation.asOf}）。${hasErrors ? '错误改好之前什么也不会发布。' : ''}${skipped}`;
}

/** How many errors, warnings and notes: `1 error, 2 warnings`. Notes are told only where there are some. */
export function counts(compilation: Pick<Compilation, 'diagnostics'>, lang: Lang): string {
  const { error } = tally(compilation);
  const rest = warningsAndNotes(compilation, lang);
  return lang === 'en' ? `${counted(error, 'error')}, ${rest}` : `${error} 个错误、${rest}`;
}

/** How many warnings, and how many notes where there are some: `2 warnings, 1 note`. */
export function warningsAndNotes(compilation: Pick<Compilation, 'diagnostics'>, lang: Lang): string {
  const { warning, info } = tally(compilation);
  if (lang === 'en') return `${counted(warning, 'warning')}${info > 0 ? `, ${counted(info, 'note')}` : ''}`;
  return `${warning} 个警告${info > 0 ? `、${info} 个提示` : ''}`;
}
