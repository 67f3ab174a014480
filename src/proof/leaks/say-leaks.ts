import type { Lang, Text } from '#schemas/field.ts';
import type { Leak } from './leak.ts';

/** As many places are named at once; the others have the same few causes. */
const NAMED = 20;

/**
 * What to tell whoever built an edition that leaks: each place in the output and where its words were written, never the
 * words.
 */
export function sayLeaks(leaks: readonly Leak[], lang: Lang): string {
  const more = leaks.length - NAMED;
  const lines = [
    {
      'zh-CN': `这一版里有 ${leaks.length} 处不该给它的读者看，因此没有发布。已发布的网站没有变。这是程序的错误，请报告：`,
      en: `${leaks.length} places of this edition are not for its readers, so nothing was published. The published site is unchanged. This is a mistake of the program; please report it:`,
    },
    ...leaks.slice(0, NAMED).map(sayLeak),
    ...(more > 0 ? [{ 'zh-CN': `  ……另有 ${more} 处`, en: `  … and ${more} more` }] : []),
  ];
  return lines.map((line) => line[lang]).join('\n');
}

function sayLeak({ kind, path, decoders, source, letters }: Leak): Text {
  const way = decoders.length === 0 ? '' : ` (${decoders.join(' › ')})`;
  if (kind === 'source-map')
    return { 'zh-CN': `  ${path}：源码映射文件不能发布`, en: `  ${path}: source maps are not published` };
  if (kind === 'not-read')
    return {
      'zh-CN': `  ${path}：嵌套太深或解开后太大，无法检查`,
      en: `  ${path}: nested too deep or too large to be looked through`,
    };
  return {
    'zh-CN': `  ${path}${way}：有 ${letters} 个字符来自 ${source}`,
    en: `  ${path}${way}: ${letters} characters from ${source}`,
  };
}
