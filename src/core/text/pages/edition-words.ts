import type { Edition, Lang } from '#schemas/field.ts';

const zh = {
  executive: '高管版',
  team: '团队版',
  training: '培训版',
  customer: '客户版',
  trainingSays: '用真实计划的结构学方法',
  trainingNote: '名字是化名，日期平移过，金额归入档位；没有标明可用于教学的文字不在这一版里，以 […] 代替。',
  leftOut: '[…] 是没有放进这一版的文字',
  learn: '学方法',
  teach: '教方法',
  examples: '看实例',
};

const en: typeof zh = {
  executive: 'Executive edition',
  team: 'Team edition',
  training: 'Training edition',
  customer: 'Customer edition',
  trainingSays: 'Learn the method on the structure of real plans',
  trainingNote:
    'Names are invented, dates are moved and amounts are in bands; text that its author did not mark for teaching is left out: […].',
  leftOut: '[…] stands for text that is not in this edition',
  learn: 'Learn the method',
  teach: 'Teach the method',
  examples: 'Look at examples',
};

/** What an edition of the site says of itself. */
export function editionWords(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh;
}

/** The name of an edition as readers see it: 「高管版」, “Executive edition”. */
export function editionName(edition: Edition, lang: Lang): string {
  return editionWords(lang)[edition];
}
