import type { Lang } from '#schemas/field.ts';

const zh = {
  lead: '全站共用的颜色、字号、间距和部件。示例取自这本计划书；改一处，处处跟着改。',
  colour: '颜色',
  colourNote: '颜色从不单独表意：旁边总有符号、线型或文字。对比度按 WCAG 2.2，以纸色为底。',
  name: '名称',
  sample: '样例',
  light: '浅色',
  dark: '深色',
  contrast: '对比度（浅 / 深）',
  type: '字号',
  typeNote: '一套字号，逐级约 1.2 倍；字体取自系统，中文在先，不下载网络字体。',
  typeSample: '大客户计划 Key account 2026',
  distance: '间距',
  distanceNote: '间距以 8 px 为节奏。',
  marks: '标记',
  facts: '事实与数字',
  findings: '检查结果',
  lists: '列表',
  claims: '出处',
  pictures: '图',
  prose: '正文',
};

const en: typeof zh = {
  lead: 'The colours, type, distances and parts that every page shares. The samples come from this book; a change in one place shows everywhere.',
  colour: 'Colour',
  colourNote:
    'Colour never carries a meaning alone: a sign, a line or a word stands beside it. Contrast by WCAG 2.2, on paper.',
  name: 'Name',
  sample: 'Sample',
  light: 'Light',
  dark: 'Dark',
  contrast: 'Contrast (light / dark)',
  type: 'Type',
  typeNote: 'One scale, about 1.2 from step to step; faces of the system, Chinese first, no font is fetched.',
  typeSample: '大客户计划 Key account 2026',
  distance: 'Distance',
  distanceNote: 'Distances keep an 8-px rhythm.',
  marks: 'Marks',
  facts: 'Facts and figures',
  findings: 'Findings',
  lists: 'Lists',
  claims: 'Where a claim comes from',
  pictures: 'Pictures',
  prose: 'Prose',
};

const words: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };

/** The words of the page that shows the design. */
export function designWords(lang: Lang): typeof zh {
  return words[lang];
}
