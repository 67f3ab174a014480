import type { Lang } from '#schemas/field.ts';

/** The words of questions on what may be recorded and done. */
const zh = {
  mayWrite: '关系人的文件里，下面哪一项可以写？',
  mayNotWrite: '下面哪一项没有字段，也不能写进正文？',
  privateKeys: {
    age: '年龄',
    nativePlace: '籍贯',
    family: '家庭情况',
    hobbies: '兴趣爱好',
    wechatPersonal: '私人微信',
    birthday: '生日',
  },
  isPrivate: (what: string) => `“${what}”与采购无关，法律不允许保存：没有字段，也不写进正文。`,
  isBusiness: (what: string) => `“${what}”是业务信息，关系人文件里有这一项。`,
  sourceAsk: (story: string) => `${story}这条信息的来历属于哪一类？`,
  stories: {
    public: '客户在官网登出招标公告，写明开标日期。',
    shared: '厂长在会上介绍本厂去年的停机次数，并同意我们写进方案。',
    'confidential-authorised': '双方签了保密协议，客户据此给我们接口文档。',
    'confidential-unauthorised': '评标期间，有人把另一家投标方的报价单发到我们邮箱。',
  },
  sources: {
    public: '谁都能查到，写明出处就可以用。',
    shared: '有权说的人说了，写明是谁、哪天。',
    'confidential-authorised': '有书面的授权，按协议的范围用。',
    'confidential-unauthorised': '没有人有权给我们：不看、不记、不转手，当天告诉合规。',
  },
  coachAsk: '下面哪一项，教练可以给我们？',
  coachMay: (what: string) => `“${what}”属于可以分享的四种指引：流程、应拜访的人、需求、反馈。`,
  coachMayNot: {
    scores: ['各家投标书的得分', '评审内容是招标的机密，没有字段可写，拿到也不能用。'],
    price: ['竞争者的报价', '这是别人的机密，教练无权给，我们也不能收。'],
    draft: ['替我们改评分标准', '这是影响招标，不是指引；给他和我们都带来风险。'],
  },
  basisAsk: '对方适用中国法律。下面哪一个不能选作保留其资料的依据？',
  basisFails: '个人信息保护法列出的依据里没有它；它只在 GDPR 下、经过权衡后可用。',
  basisHolds: (basis: string) => `“${basis}”在中国法律下可以成立，凭证要写明。`,
  hospitalityAsk: '这一条招待登记，检查会说什么？',
  nothing: '没有问题',
  facts: {
    people: (count: number) => `${count} 人`,
    withDecider: (count: number) => `${count} 人，其中一位是决策者`,
    purpose: '写明了',
    approval: '批准',
    approved: '有批准人和批准编号',
    notNumbered: '有批准人，没有批准编号',
    tender: '招标',
    tenderOpen: '正在进行',
    noTender: '没有',
    publicSector: '公共部门',
  },
  each: (value: string, people: number, perHead: string, ceiling: string) =>
    `${value} ÷ ${people} 人 = 每人 ${perHead}，上限是 ${ceiling}。`,
  perGuest: '礼品只按客户方人数算。',
  notOver: '没有超过。',
  allInOrder: '目的、批准都在，没有招标在进行，也不属于公共部门。',
  reported: '有一项不合规定，检查会报。',
  noTenderOpen: '没有招标在进行。',
  notPublic: '这家客户不属于公共部门。',
  purposeStated: '业务目的写明了。',
};

export type QuizEthicsWords = typeof zh;

const en: QuizEthicsWords = {
  mayWrite: 'Which of these may stand in the file of a stakeholder?',
  mayNotWrite: 'Which of these has no field, and must not be written in the text either?',
  privateKeys: {
    age: 'Age',
    nativePlace: 'Place of origin',
    family: 'Family',
    hobbies: 'Hobbies',
    wechatPersonal: 'Private messenger account',
    birthday: 'Birthday',
  },
  isPrivate: (what) =>
    `“${what}” has nothing to do with a purchase, and the law does not let us keep it: there is no field for it, and it is not written in the text either.`,
  isBusiness: (what) => `“${what}” concerns the business, and the file of a stakeholder has a field for it.`,
  sourceAsk: (story) => `${story} How is this information to be classed?`,
  stories: {
    public: 'The customer has put the tender notice with the day of opening on its website.',
    shared: 'In a meeting, the head of a plant tells us how often it stopped last year and agrees that we use it.',
    'confidential-authorised': 'Under a signed non-disclosure agreement the customer gives us the interface documents.',
    'confidential-unauthorised': 'While bids are evaluated, somebody mails us the quotation of another bidder.',
  },
  sources: {
    public: 'Anybody can find it; name the source and use it.',
    shared: 'Somebody entitled said it; write who, and on which day.',
    'confidential-authorised': 'There is a written permission; use it within its bounds.',
    'confidential-unauthorised':
      'Nobody was entitled to give it to us: do not read, record or pass it on, and tell compliance the same day.',
  },
  coachAsk: 'Which of these may a coach give us?',
  coachMay: (what) =>
    `“${what}” is one of the four kinds of guidance that may be shared: process, people to meet, needs, feedback.`,
  coachMayNot: {
    scores: [
      'The marks of the bids',
      'What evaluators say is a secret of the tender: there is no field for it, and it must not be used.',
    ],
    price: [
      'A competitor’s price',
      'It is the secret of somebody else, which a coach may not give and we may not take.',
    ],
    draft: ['Award criteria changed for us', 'That would be tampering with the tender, a danger to them and to us.'],
  },
  basisAsk: 'Chinese law applies to a person. Which of these cannot be the basis for keeping their data?',
  basisFails: 'It is not among the bases of China’s law; it exists under the GDPR only, after a balancing test.',
  basisHolds: (basis) => `“${basis}” can hold under Chinese law, with its proof written down.`,
  hospitalityAsk: 'What will the check say of this entry in the hospitality register?',
  nothing: 'Nothing; it is in order',
  facts: {
    people: (count) => `${count} people`,
    withDecider: (count) => `${count} people, one of them the decision maker`,
    purpose: 'stated',
    approval: 'Approval',
    approved: 'approver and approval number',
    notNumbered: 'an approver, no approval number',
    tender: 'Tender',
    tenderOpen: 'running',
    noTender: 'none',
    publicSector: 'Public sector',
  },
  each: (value, people, perHead, ceiling) =>
    `${value} ÷ ${people} people = ${perHead} per head; the ceiling is ${ceiling}.`,
  perGuest: 'A gift counts per guest only.',
  notOver: 'It is not exceeded.',
  allInOrder: 'Purpose and approval are there, no tender is running, and the account is not public sector.',
  reported: 'One thing is not in order, and the check reports it.',
  noTenderOpen: 'No tender is running.',
  notPublic: 'The account is not public sector.',
  purposeStated: 'The business purpose is stated.',
};

/** The words in the reader’s language. */
export function quizEthicsWords(lang: Lang): QuizEthicsWords {
  return lang === 'en' ? en : zh;
}
