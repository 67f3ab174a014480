import type { Lang } from '#schemas/field.ts';

const zh = {
  says: '同一个数字按不同的分类看：哪一类客户该多投入，哪一类该少。',
  accounts: '客户',
  opportunities: '未结商机',
  gap: '平均差距',
  coverage: '平均覆盖',
  completeness: '平均完整度',
  overdue: '逾期',
  notWritten: '未写',
  compared: (what: string) => `按${what}比较`,
  dimensionSays: (most: string, value: string, late: string, count: number) =>
    `未结金额最多的是“${most}”（${value}）${count === 0 ? '，没有逾期' : `，逾期最多的是“${late}”（${count} 件）`}：下一份精力投给哪一类客户。`,
  nothingOpen: '没有未结金额；先看哪一类客户还没有商机。',
  procurementSays: (open: number, ahead: number, unknown: number) =>
    `${open} 个未结商机，${ahead === 0 ? '都没有跑到客户前面' : `${ahead} 个跑到客户前面`}，${unknown === 0 ? '所在步骤的负责人都已知道' : `${unknown} 个不知道客户这一步由谁负责`}：该去见谁，哪里该等一等。`,
  none: '这一类里没有客户。',
  noOpportunities: '没有未结商机处在这一步。',
  noAccounts: '还没有客户。',
  account: '客户',
  step: '采购步骤',
  department: '客户部门',
  stepOwner: '这一步谁负责',
  ourStage: '我方阶段',
  alignment: '与客户的步调',
  ownersKnown: '知道由谁负责',
  weAreAhead: '我方领先',
  ofAll: (part: number, all: number) => `${part} / ${all}`,
  meanings: {
    procurement: {
      'need-approval': '客户在内部提出需求、走立项审批；我们帮他把需求说清楚。',
      'survey-screen': '客户了解市场、筛选供应商；先进入名单。',
      criteria: '客户写采购标准；标准怎么写，多半已经决定谁中标。',
      'tender-evaluate': '客户招标、评标；往来以公告和书面答疑为准。',
      inspect: '客户考察供应商；请他看真实的现场。',
      sign: '客户谈判、签订协议；条款和回款在这里定。',
    },
    lifecycle: {
      prospect: '还没有买过我方的产品；先判断值不值得开发。',
      customer: '正在购买；把交付做好，再谈下一份。',
      loyal: '多次购买并愿意推荐；共同计划，请他作证。',
      former: '曾经购买、已经离开；知道原因才谈得上回来。',
    },
    size: {
      large: '对收入贡献最大的一类。',
      medium: '贡献居中，常有一两个可以做大。',
      small: '贡献小；投入也该小，除非看得见增长。',
    },
    depth: {
      'strategic-partner': '双方共同规划，高层定期见面。',
      'long-term': '长期供货，按项目续约。',
      'short-term': '一次或几次交易，还没有稳定的关系。',
    },
  },
};

export type SegmentsWords = typeof zh;

const en: SegmentsWords = {
  says: 'The same figures by several classifications: which kind of account deserves more effort, and which less.',
  accounts: 'Accounts',
  opportunities: 'Open opportunities',
  gap: 'Mean gap',
  coverage: 'Mean coverage',
  completeness: 'Mean completeness',
  overdue: 'Overdue',
  notWritten: 'Not written',
  compared: (what) => `${what}: compared`,
  dimensionSays: (most, value, late, count) =>
    `Most is open with “${most}” (${value})${count === 0 ? ', nothing is overdue' : `, most is overdue with “${late}” (${count})`}: which kind of account gets attention next.`,
  nothingOpen: 'Nothing is open; see which kind of account has no opportunity yet.',
  procurementSays: (open, ahead, unknown) =>
    `${open} open ${open === 1 ? 'opportunity' : 'opportunities'}, ${ahead === 0 ? 'none ahead of the customer' : `${ahead} ahead of the customer`}; ${unknown === 0 ? 'we know who owns each step' : `for ${unknown} we do not know who owns the customer’s step`}: whom to see, and where to wait.`,
  none: 'No account is of this kind.',
  noOpportunities: 'No open opportunity is at this step.',
  noAccounts: 'No account yet.',
  account: 'Account',
  step: 'Procurement step',
  department: 'Department',
  stepOwner: 'Who owns the step',
  ourStage: 'Our stage',
  alignment: 'In step?',
  ownersKnown: 'Owner known',
  weAreAhead: 'We are ahead',
  ofAll: (part, all) => `${part} / ${all}`,
  meanings: {
    procurement: {
      'need-approval': 'The customer states the need and has it approved; we help to make it clear.',
      'survey-screen': 'The customer looks at the market and screens suppliers; get on the list first.',
      criteria: 'The customer writes its criteria; they often decide who wins.',
      'tender-evaluate': 'The customer tenders and evaluates; only notices and written answers count.',
      inspect: 'The customer inspects suppliers; show a real site.',
      sign: 'The customer negotiates and signs; terms and payments are settled here.',
    },
    lifecycle: {
      prospect: 'Has not bought from us; judge first whether it is worth developing.',
      customer: 'Buys from us; deliver well before the next offer.',
      loyal: 'Buys again and recommends us; plan together and ask for references.',
      former: 'Bought once and left; without the reason there is no way back.',
    },
    size: {
      large: 'Contributes most to revenue.',
      medium: 'Contributes something; one or two can grow.',
      small: 'Contributes little; so should the effort be, unless growth is in sight.',
    },
    depth: {
      'strategic-partner': 'Both sides plan together, and executives meet regularly.',
      'long-term': 'Long supply, renewed project by project.',
      'short-term': 'One deal or a few; no stable relation yet.',
    },
  },
};

/** The words of the indexes by classification; what each value means is ours. */
export function segmentsWords(lang: Lang): SegmentsWords {
  return lang === 'en' ? en : zh;
}
