import type { Lang } from '#schemas/field.ts';

/** The words around every list that sorts, filters and downloads. */
const words = {
  'zh-CN': {
    filter: '筛选',
    filterHint: '任意文字',
    any: '全部',
    clear: '清除',
    count: '共 {all} 行',
    counted: '{all} 行中的 {n} 行',
    noneLeft: '{all} 行中没有一行符合；放宽条件，或清除。',
    terms: '列名的含义',
    turnPhone: '把手机横过来，可看全部列。',
    file: '下载 CSV',
    fileOf: (title: string) => `下载 CSV：${title}`,
  },
  en: {
    filter: 'Filter',
    filterHint: 'Any words',
    any: 'All',
    clear: 'Clear',
    count: '{all} rows',
    counted: '{n} of {all} rows',
    noneLeft: 'None of {all} rows fits; ask for less, or clear.',
    terms: 'What the columns mean',
    turnPhone: 'Turn the phone to see every column.',
    file: 'Download CSV',
    fileOf: (title: string) => `Download CSV: ${title}`,
  },
};

/** What surrounds a list, in the reader's language. */
export type ListWords = (typeof words)['zh-CN'];

export function listWords(lang: Lang): ListWords {
  return words[lang];
}
