import type { Lang } from '#schemas/field.ts';

/** The words of questions on tiers and lenses. */
const zh = {
  windowAsk: '按成交时间窗，这家客户是哪一级？',
  project: (number: number, stage: string) => `商机 ${number} · ${stage}`,
  closesIn: (months: number) => `还有 ${months} 个月成交`,
  signed: (months: number) => `${months} 个月前已签约`,
  undated: '没有预计成交日',
  range: (over: number, upTo: number | undefined) =>
    upTo === undefined
      ? `超过 ${over} 个月`
      : over === 0
        ? `至多 ${upTo} 个月`
        : `大于 ${over} 个月、至多 ${upTo} 个月`,
  windowIs: (tier: string, range: string) => `${tier}的时间窗是${range}。`,
  earliest: (months: number) => `最早一个有日期的未结商机还有 ${months} 个月成交。`,
  noDate: (tier: string) => `没有一个未结商机有预计成交日，按 ${tier}算。`,
  undatedElsewhere: '这里没有一个未结商机有预计成交日，说不上在这个时间窗里。',
  delivered: '已签约、正在实施的商机不再是未结商机，不算在内。',
  urgencyAsk: '按紧迫性矩阵，这家客户是哪一级？',
  urgencyTieAsk: '按紧迫性矩阵，两级都可能时看时间窗，这家客户是哪一级？',
  earliestClose: '最早的预计成交',
  inMonths: (months: number) => (months === 0 ? '已到期' : `${months} 个月后`),
  noClose: '没有日期',
  either: '有无均可',
  cell: (label: string, value: string) => `${label}“${value}”`,
  rowFits: (tier: string, row: string) => `五项都符合 ${tier}的一行：${row}。`,
  rowMisses: (tier: string, wanted: string, given: string) => `${tier}的一行是${wanted}；这里是${given}。`,
  tie: (first: string, second: string, tier: string, months: number, upTo: number) =>
    `五项同时符合 ${first}和 ${second}，由时间窗决定：还有 ${months} 个月，${months > upTo ? '超过' : '没有超过'} ${first}的上限 ${upTo} 个月，所以是 ${tier}。`,
  tieLost: (tier: string, months: number) => `五项也符合 ${tier}，但两级都符合时看时间窗：还有 ${months} 个月。`,
  evidenceAsk: (fact: string) => `依据只有一条：“${fact}”。它够得上哪一级？`,
  evidenceOf: (tier: string, facts: string) => `${tier}的依据是：${facts}。`,
  factAsk: (tier: string) => `下面哪一条可以作 ${tier}的依据？`,
  factOf: (fact: string, tier: string) => `“${fact}”是 ${tier}的依据。`,
  noneAsk: '下面哪一条，单独拿出来不够作任何一级的依据？',
  noneWhy: (fact: string) => `“${fact}”不在任何一级的依据里；要补一条说得出事项、日期或供应商的事实。`,
  lens: {
    window: '时间窗',
    urgency: '紧迫性',
    quadrant: '成功率与吸引力象限',
    grading: '价值与难度分级',
  },
  lensTitle: { window: '时间窗', urgency: '紧迫性', quadrant: '成功率 × 吸引力', grading: '价值 × 难度' },
  declared: '声明等级',
  whichAsk: (account: string) => `${account}：哪一个透镜与声明的等级不一致？`,
  lensAsk: (account: string, lens: string) => `${account}：只看${lens}，是哪一级？`,
  urgencyLensAsk: (account: string) => `${account}：按紧迫性矩阵，两级都可能时看时间窗，是哪一级？`,
  allAgree: '没有，都一致',
  cut: (first: string, second: string, cut: number) => `${first} × ${second}（${cut} 起算高）`,
  ways: {
    quadrant: (first: string, second: string) => `成功率${first}、吸引力${second}`,
    grading: (first: string, second: string) => `价值${first}、难度${second}`,
  },
  waysOf: (tier: string, own: string, here: string) =>
    own === here ? `${here}，正是 ${tier}的一格。` : `${tier}的一格是${own}，这里是${here}。`,
  differs: (lens: string, tier: string, reason: string) => `${lens}算出 ${tier}，与声明不同。${reason}`,
  agrees: (lens: string, tier: string, reason: string) => `${lens}算出的就是 ${tier}。${reason}`,
  someDiffers: '有一个透镜算出的与声明不同。',
  allSay: (tier: string) => `每个透镜算出的都是 ${tier}。`,
};

export type QuizTierWords = typeof zh;

const en: QuizTierWords = {
  windowAsk: 'By its closing window, which tier is this account?',
  project: (number, stage) => `Opportunity ${number} · ${stage}`,
  closesIn: (months) => `closes in ${months} month${months === 1 ? '' : 's'}`,
  signed: (months) => `signed ${months} month${months === 1 ? '' : 's'} ago`,
  undated: 'no expected close',
  range: (over, upTo) =>
    upTo === undefined
      ? `more than ${over} months`
      : over === 0
        ? `up to ${upTo} months`
        : `more than ${over} and up to ${upTo} months`,
  windowIs: (tier, range) => `The window of ${tier} is ${range}.`,
  earliest: (months) => `The earliest dated open opportunity closes in ${months} month${months === 1 ? '' : 's'}.`,
  noDate: (tier) => `No open opportunity has an expected close, which counts as ${tier}.`,
  undatedElsewhere: 'Here no open opportunity has an expected close, so none is within this window.',
  delivered: 'An opportunity that is signed and in delivery is no longer open, so it does not count.',
  urgencyAsk: 'By the urgency matrix, which tier is this account?',
  urgencyTieAsk: 'By the urgency matrix, and by the window where two tiers fit, which tier is this account?',
  earliestClose: 'Earliest expected close',
  inMonths: (months) => (months === 0 ? 'due' : `in ${months} month${months === 1 ? '' : 's'}`),
  noClose: 'no date',
  either: 'either',
  cell: (label, value) => `${label}: ${value}`,
  rowFits: (tier, row) => `All five fit the row of ${tier}: ${row}.`,
  rowMisses: (tier, wanted, given) => `The row of ${tier} has ${wanted}; here it is ${given}.`,
  tie: (first, second, tier, months, upTo) =>
    `All five fit ${first} and ${second}, so the window decides: ${months} months ${months > upTo ? 'are more than' : 'are within'} the ${upTo} of ${first}, hence ${tier}.`,
  tieLost: (tier, months) =>
    `The five fit ${tier} as well, but where two tiers fit the window decides: ${months} months.`,
  evidenceAsk: (fact) => `There is one piece of evidence: “${fact}”. For which tier is it enough?`,
  evidenceOf: (tier, facts) => `The evidence of ${tier}: ${facts}.`,
  factAsk: (tier) => `Which of these is evidence for ${tier}?`,
  factOf: (fact, tier) => `“${fact}” is evidence for ${tier}.`,
  noneAsk: 'Which of these is, on its own, not enough evidence for any tier?',
  noneWhy: (fact) =>
    `“${fact}” is not among the evidence of any tier; add a fact that names an event, a date or a supplier.`,
  lens: {
    window: 'the window',
    urgency: 'urgency',
    quadrant: 'success × attractiveness',
    grading: 'value × difficulty',
  },
  lensTitle: {
    window: 'Window',
    urgency: 'Urgency',
    quadrant: 'Success × attractiveness',
    grading: 'Value × difficulty',
  },
  declared: 'Declared tier',
  whichAsk: (account) => `${account}: which lens disagrees with the declared tier?`,
  lensAsk: (account, lens) => `${account}: by ${lens} alone, which tier is it?`,
  urgencyLensAsk: (account) =>
    `${account}: by the urgency matrix, and by the window where two tiers fit, which tier is it?`,
  allAgree: 'none, all agree',
  cut: (first, second, cut) => `${first} × ${second} (high from ${cut})`,
  ways: {
    quadrant: (first, second) => `${first} success with ${second} attractiveness`,
    grading: (first, second) => `${first} value with ${second} difficulty`,
  },
  waysOf: (tier, own, here) =>
    own === here ? `${tier} is the field of ${here}, as here.` : `${tier} is the field of ${own}; here it is ${here}.`,
  differs: (lens, tier, reason) => `By ${lens} it is ${tier}, not what is declared. ${reason}`,
  agrees: (lens, tier, reason) => `By ${lens} it is ${tier} indeed. ${reason}`,
  someDiffers: 'By one of the lenses it is another tier.',
  allSay: (tier) => `Every lens says ${tier}.`,
};

/** The words in the reader’s language. */
export function quizTierWords(lang: Lang): QuizTierWords {
  return lang === 'en' ? en : zh;
}
