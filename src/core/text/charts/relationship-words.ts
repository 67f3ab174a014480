import type { Lang } from '#schemas/field.ts';

/** The words of part 4: the filter of the influence map, its tables, the force field. */
const zh = {
  // Filter
  highlight: '在图和表中突出',
  side: '立场',
  ours: '我方覆盖',
  anyone: '不限',
  sides: { for: '支持', neutral: '中立', against: '反对', unknown: '待查明' },
  uncovered: '无人覆盖',
  stale: '久未联系',
  hasGap: '有差距',
  clear: '清除',
  lit: '{all} 人中突出 {n} 人',
  noneLit: '{all} 人中没有符合的人',
  colon: '：',
  comma: '、',
  // Tables
  gapNote: (people: number, sum: number) =>
    people === 0 ? '都已达到目标。' : `按“差距 × 影响力”从大到小：${people} 人有差距，合计 ${sum}。`,
  gapTimesInfluence: '差距 × 影响力',
  ownerAndDue: '负责人与期限',
  noInvestment: '还没有安排',
  loads: '由谁承担',
  loadsNote: (share: string, covering: string) =>
    `关系工作由团队分担：一人承担的差距不超过 ${share}，承担的关键人物覆盖不超过 ${covering}。`,
  member: '我方同事',
  closes: '要弥补谁的差距',
  load: '加权差距',
  share: '占比',
  covers: '覆盖的关键人物',
  tooMuch: '偏多',
  people: (count: number) => `${count} 人`,
  toCustomer: '对客户',
  toUs: '对我方',
  valueOf: '价值',
  relation: '目前与要发展的关系',
  cooperation: '合作与请求',
  voicePulse: (count: number, mean: string, newest: string) =>
    `最近 12 个月 ${count} 条，平均态度 ${mean}，最近一条 ${newest}`,
  voicesWanted: (count: number) => `一年应有 ${count} 条`,
  noVoices: '最近 12 个月没有听到',
  said: '说法（转述）',
  yes: '可以',
  no: '不可以',
  // Force field
  forceField: '支持与反对力量',
  forceSays: (supporting: number, opposing: number) =>
    opposing === 0
      ? supporting === 0
        ? '还没有人表态'
        : `支持 ${supporting}，没有人反对`
      : supporting === 0
        ? `反对 ${opposing}，没有人支持`
        : supporting === opposing
          ? `支持与反对相当，各 ${supporting}`
          : `支持 ${supporting} 对反对 ${opposing}，${supporting > opposing ? '支持' : '反对'}的力量更强`,
  strongestAgainst: (name: string, force: string) => `最强的反对来自${name}（${force}）`,
  largestNeutral: (name: string, influence: number) => `中立者中影响力最大的是${name}（${influence}）`,
  endSentence: '。',
  nextClause: '；',
  forceScale: '条长 = 影响力 × 立场强度，每格 1，最长 10；中立者不计入任何一边，只列影响力',
  supporting: '支持',
  opposing: '反对',
  neutral: '中立',
  forceHead: ['姓名', '影响力', '立场', '力量'],
  influenceOf: (value: number) => `影响力 ${value}`,
};

type RelationshipWords = typeof zh;

const en: RelationshipWords = {
  highlight: 'Highlight in map and table',
  side: 'Stance',
  ours: 'Covered by',
  anyone: 'Any',
  sides: { for: 'For', neutral: 'Neutral', against: 'Against', unknown: 'To be found' },
  uncovered: 'Nobody covers',
  stale: 'Contact overdue',
  hasGap: 'With a gap',
  clear: 'Clear',
  lit: '{n} of {all} people highlighted',
  noneLit: 'None of {all} people fits',
  colon: ': ',
  comma: ', ',
  gapNote: (people, sum) =>
    people === 0
      ? 'Every target is reached.'
      : `By gap × influence, the heaviest first: ${people} people with a gap, ${sum} in all.`,
  gapTimesInfluence: 'Gap × influence',
  ownerAndDue: 'Owner and due day',
  noInvestment: 'Nothing planned yet',
  loads: 'Who carries it',
  loadsNote: (share, covering) =>
    `The team shares this work: none of us carries more than ${share} of the gaps, or more than ${covering} of the coverage of key people.`,
  member: 'Our people',
  closes: 'Whose gap they close',
  load: 'Weighted gap',
  share: 'Share',
  covers: 'Key people they cover',
  tooMuch: 'a lot for one',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  toCustomer: 'To the customer',
  toUs: 'To us',
  valueOf: 'Value',
  relation: 'Relation today, and to develop',
  cooperation: 'Cooperation and request',
  voicePulse: (count, mean, newest) => `${count} in the last 12 months, mean attitude ${mean}, the newest of ${newest}`,
  voicesWanted: (count) => `${count} are wanted in a year`,
  noVoices: 'None heard in the last 12 months',
  said: 'Said (paraphrased)',
  yes: 'Yes',
  no: 'No',
  forceField: 'Forces for and against',
  forceSays: (supporting, opposing) =>
    opposing === 0
      ? supporting === 0
        ? 'Nobody has taken a side yet'
        : `Support of ${supporting}, and nobody against`
      : supporting === 0
        ? `Opposition of ${opposing}, and nobody for us`
        : supporting === opposing
          ? `Support and opposition are equal, ${supporting} each`
          : `Support of ${supporting} against opposition of ${opposing}: ${supporting > opposing ? 'the support' : 'the opposition'} is stronger`,
  strongestAgainst: (name, force) => `the strongest against is ${name} (${force})`,
  largestNeutral: (name, influence) => `the most influential neutral is ${name} (${influence})`,
  endSentence: '.',
  nextClause: '; ',
  forceScale:
    'Length = influence × strength of stance, one step each, 10 at most; neutral people count on neither side',
  supporting: 'For',
  opposing: 'Against',
  neutral: 'Neutral',
  forceHead: ['Name', 'Influence', 'Stance', 'Force'],
  influenceOf: (value) => `influence ${value}`,
};

/** The words of part 4 in one language. */
export function relationshipWords(lang: Lang): RelationshipWords {
  return lang === 'en' ? en : zh;
}
