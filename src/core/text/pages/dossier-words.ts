import type { Lang } from '#schemas/field.ts';

const zh = {
  accounts: '客户',
  open: '未结商机',
  openAmount: '未结金额',
  winRate: '我方成交率',
  winRateNote: (won: number, lost: number) => `成交 ${won}，丢单 ${lost}`,
  note: '说明',
  industriesSay: (count: number, most: string, value: string) =>
    most === ''
      ? `${count} 个行业，还没有未结金额：先在哪个行业找客户。`
      : `${count} 个行业，未结金额最多的是${most}（${value}）：采购怎么走、下一个客户在哪里找。`,
  noIndustries: '还没有行业页。在 content/industries/ 写一份，客户才有行业可选。',
  pattern: '采购规律',
  buys: (units: string) => `由${units}采购`,
  clauses: '；',
  triggeredBy: (what: string) => `触发：${what}`,
  noPattern: '采购规律还没有写；问清哪些部门采购、什么触发采购。',
  historical: '来自较早的资料，使用前核实',
  publicSector: '公共部门',
  reality: '各客户实际怎样采购',
  realitySays: (fits: number, differs: number, open: number) =>
    [
      fits > 0 ? `${fits} 个客户有规律里的部门参与` : '',
      differs > 0 ? `${differs} 个不同` : '',
      open > 0 ? `${open} 个还没有查清` : '',
    ]
      .filter((clause) => clause !== '')
      .join('，') || '还没有客户',
  noReality: '这个行业还没有客户。',
  buyers: '实际参与采购的部门',
  verdict: '与规律相比',
  partly: (seen: number, of: number) => `${of} 个部门里有 ${seen} 个`,
  verdicts: { fits: '相符', differs: '不同', open: '未查清' },
  unseen: '规律里有、这里没有的部门',
  stepsKnown: '已知步骤',
  ofSix: (known: number) => `${known} / 6`,
  cycle: '决策周期',
  factors: '最看重',
  pays: '付款',
  solutionsSay: (count: number, most: string, value: string, white: number) =>
    `${count} 个方案，${most === '' ? '还没有未结金额' : `未结金额最多的是${most}（${value}）`}；${white === 0 ? '点到名的需求都已有商机' : `${white} 条需求点了名却还没有商机`}：售前和资源投到哪里。`,
  noSolutions: '还没有方案。在 content/solutions/ 写一份，执行地图才有方案可用。',
  solutionSays: (open: number, answers: number, white: number) =>
    `${open} 个未结商机在卖，满足 ${answers} 条需求${white === 0 ? '' : `，还有 ${white} 条需求点了名而没有商机`}。`,
  answers: '满足的需求',
  white: '空白',
  whiteNeeds: '点了名而没有商机的需求',
  whiteNote: '执行地图写了用它来满足，却没有进行中或计划中的商机：下一个商机从这里找。',
  noWhite: '点到名的需求都已有商机。',
  answeredNeeds: '满足的需求与商机',
  noAnswers: '还没有需求用它来满足。',
  won: '成交',
  competitorsSay: (count: number, met: number, most: string, value: string, bare: number) =>
    `${count} 个竞争者，${met === 0 ? '都不在未结商机里' : `${met} 个在未结商机里，涉及金额最多的是${most}（${value}）`}${bare === 0 ? '' : `；${bare} 处还没有写对策`}：先为谁备好对策。`,
  noCompetitors: '还没有竞争者。在 content/competitors/ 写一份，商机里才能写到它。',
  competitorSays: (open: number, value: string, won: number, lost: number) =>
    `${open === 0 ? '未结商机里没有它' : `未结商机里遇到它 ${open} 次，涉及 ${value}`}；${won + lost === 0 ? '还没有分出过胜负' : `交过手的成交 ${won}、丢单 ${lost}`}。`,
  atStake: '涉及金额',
  meets: '在未结商机里',
  bare: '没有对策',
  supplies: '现在供货的客户',
  strengths: '主要优势',
  partnersSay: (count: number, used: number, idle: number) =>
    `${count} 个伙伴，${used} 个已写进商机或关系${idle === 0 ? '' : `，${idle} 个还没有用上`}：请谁在哪个商机上帮忙。`,
  noPartners: '还没有伙伴。在 content/partners/ 写一份，商机和关系里才能用上。',
  joint: '共同的未结商机',
  relations: '战略关系',
  helps: '可提供的支持',
  contact: '我方接口人',
  playsSay: (count: number, users: number, next: number) =>
    `${count} 个打法，${users} 个客户已用；还有 ${next} 个客户条件相近：下一个用在谁身上。`,
  noPlays: '还没有打法。做成的事在 content/plays/ 写一份，别的客户才能照着做。',
  playSays: (users: number, next: number) =>
    `${users} 个客户用过，${next === 0 ? '没有别的客户条件相近' : `还有 ${next} 个客户条件相近`}。`,
  usedBy: '已用的客户',
  candidates: '可以用的客户',
  candidatesNote: '行业和方案都相同的排在前面；前提要由熟悉客户的人逐条判断。',
  noCandidates: '没有别的客户与它的行业或方案相同。',
  why: '依据',
  sameIndustry: '行业相同',
  usesSolution: (solutions: string) => `也在用${solutions}`,
  results: '结果',
};

export type DossierWords = typeof zh;

const en: DossierWords = {
  accounts: 'Accounts',
  open: 'Open opportunities',
  openAmount: 'Open value',
  winRate: 'Our win rate',
  winRateNote: (won, lost) => `${won} won, ${lost} lost`,
  note: 'Note',
  industriesSay: (count, most, value) =>
    most === ''
      ? `${count} ${count === 1 ? 'industry' : 'industries'}, nothing open yet: in which to look for accounts first.`
      : `${count} ${count === 1 ? 'industry' : 'industries'}, most open in ${most} (${value}): how each buys, and where to look for the next account.`,
  noIndustries: 'No industry page yet. Write one in content/industries/, so that accounts can name it.',
  pattern: 'Purchasing pattern',
  buys: (units) => `${units} buy`,
  clauses: '; ',
  triggeredBy: (what) => `triggered by: ${what}`,
  noPattern: 'The pattern is not written yet; learn which units buy and what triggers a purchase.',
  historical: 'from older material; check before use',
  publicSector: 'Public sector',
  reality: 'How each account really buys',
  realitySays: (fits, differs, open) =>
    [
      fits > 0 ? `a usual unit takes part at ${fits}` : '',
      differs > 0 ? `${differs} otherwise` : '',
      open > 0 ? `${open} not known yet` : '',
    ]
      .filter((clause) => clause !== '')
      .join(', ') || 'No account yet',
  noReality: 'No account is of this industry yet.',
  buyers: 'Departments that take part',
  verdict: 'Against the pattern',
  partly: (seen, of) => `${seen} of ${of} take part`,
  verdicts: { fits: 'fits', differs: 'different', open: 'not known yet' },
  unseen: 'Usual units that take no part here',
  stepsKnown: 'Steps known',
  ofSix: (known) => `${known} / 6`,
  cycle: 'Decision cycle',
  factors: 'Looks at first',
  pays: 'Pays',
  solutionsSay: (count, most, value, white) =>
    `${count} solution${count === 1 ? '' : 's'}, ${most === '' ? 'nothing open yet' : `most open with ${most} (${value})`}; ${white === 0 ? 'every need that names one has an opportunity' : `${white} ${white === 1 ? 'need names' : 'needs name'} one and ${white === 1 ? 'has' : 'have'} no opportunity`}: where pre-sales and resources go.`,
  noSolutions: 'No solution yet. Write one in content/solutions/, so that execution maps can use it.',
  solutionSays: (open, answers, white) =>
    `Sold in ${open} open ${open === 1 ? 'opportunity' : 'opportunities'}, answers ${answers} ${answers === 1 ? 'need' : 'needs'}${white === 0 ? '' : `; ${white} more ${white === 1 ? 'names' : 'name'} it and ${white === 1 ? 'has' : 'have'} no opportunity`}.`,
  answers: 'Needs answered',
  white: 'White space',
  whiteNeeds: 'Needs that name it and have no opportunity',
  whiteNote:
    'The execution map means to answer them with it, and nothing is under way or planned: look here for the next opportunity.',
  noWhite: 'Every need that names it has an opportunity.',
  answeredNeeds: 'Needs answered, with their opportunities',
  noAnswers: 'No need is answered with it yet.',
  won: 'Won',
  competitorsSay: (count, met, most, value, bare) =>
    `${count} competitor${count === 1 ? '' : 's'}, ${met === 0 ? 'none in an open opportunity' : `${met} in open opportunities, most at stake against ${most} (${value})`}${bare === 0 ? '' : `; no counter-move in ${bare} ${bare === 1 ? 'place' : 'places'}`}: against whom to prepare first.`,
  noCompetitors: 'No competitor yet. Write one in content/competitors/, so that opportunities can name it.',
  competitorSays: (open, value, won, lost) =>
    `${open === 0 ? 'In no open opportunity' : `In ${open} open ${open === 1 ? 'opportunity' : 'opportunities'} with ${value} at stake`}; ${won + lost === 0 ? 'nothing decided against it yet' : `${won} won and ${lost} lost against it`}.`,
  atStake: 'At stake',
  meets: 'In open opportunities',
  bare: 'No counter-move',
  supplies: 'Accounts it supplies',
  strengths: 'Strengths',
  partnersSay: (count, used, idle) =>
    `${count} partner${count === 1 ? '' : 's'}, ${used} named in opportunities or relations${idle === 0 ? '' : `, ${idle} not used yet`}: whom to ask for help, and where.`,
  noPartners: 'No partner yet. Write one in content/partners/, so that opportunities and relations can use it.',
  joint: 'Joint open opportunities',
  relations: 'Strategic relations',
  helps: 'Help it can give',
  contact: 'Our contact',
  playsSay: (count, users, next) =>
    `${count} play${count === 1 ? '' : 's'}, used at ${users} ${users === 1 ? 'account' : 'accounts'}; ${next} more ${next === 1 ? 'is' : 'are'} alike: where to use one next.`,
  noPlays: 'No play yet. Write down what worked in content/plays/, so that others can do it again.',
  playSays: (users, next) =>
    `Used at ${users} ${users === 1 ? 'account' : 'accounts'}; ${next === 0 ? 'no other is alike' : `${next} more ${next === 1 ? 'is' : 'are'} alike`}.`,
  usedBy: 'Used at',
  candidates: 'Where it could be used',
  candidatesNote:
    'Those of the same industry with the same solutions first; somebody who knows the account judges the preconditions.',
  noCandidates: 'No other account shares its industries or solutions.',
  why: 'Why',
  sameIndustry: 'same industry',
  usesSolution: (solutions) => `also with ${solutions}`,
  results: 'Results',
};

/** The words of the pages and indexes about what many accounts share. */
export function dossierWords(lang: Lang): DossierWords {
  return lang === 'en' ? en : zh;
}
