import type { Lang } from '#schemas/field.ts';

const zh = {
  what: '什么',
  before: '之前',
  after: '之后',
  computed: '计算值',
  findings: '检查发现',
  isNew: '新',
  isGone: '已消除',
};

const en: typeof zh = {
  what: 'What',
  before: 'Before',
  after: 'After',
  computed: 'Computed values',
  findings: 'Findings',
  isNew: 'new',
  isGone: 'gone',
};

/** The words above the columns and lists of a comparison, in a report and on a page. */
export function tableWords(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh;
}
