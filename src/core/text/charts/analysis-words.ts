import type { Lang } from '#schemas/field.ts';

/** The words inside the charts of analysis. */
export interface AnalysisWords {
  readonly swot: {
    readonly title: (subject: string) => string;
    readonly sides: Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', string>>;
    readonly answered: (all: number) => string;
    readonly open: (open: number, all: number, marks: string) => string;
    readonly none: string;
    readonly noPoint: string;
    readonly more: (points: number) => string;
    readonly byMoves: (numbers: string) => string;
    readonly byActions: (actions: number) => string;
    readonly moves: string;
    /** What a move does with the sides it joins, by their letters. */
    readonly kinds: Readonly<Record<'SO' | 'ST' | 'WO' | 'WT' | 'inside' | 'outside' | 'mixed', string>>;
    readonly head: readonly string[];
    readonly move: string;
  };
  readonly score: {
    readonly us: string;
    readonly rival: string;
    readonly account: string;
    readonly peers: string;
    readonly weight: string;
    readonly weighted: string;
    readonly difference: string;
    readonly lowIsGood: string;
    readonly description: (items: number, top: number) => string;
    readonly what: string;
    readonly lag: (label: string, weight: number, points: string, weighted: string) => string;
    readonly noLag: (label: string) => string;
    readonly totals: (us: string, rival: string) => string;
    readonly total: (own: string, top: number) => string;
    readonly beside: (peers: string) => string;
    readonly rank: (rank: number, of: number) => string;
    readonly below: (label: string, points: string) => string;
    readonly noneBelow: string;
    readonly weakest: (label: string, score: string) => string;
    readonly index: string;
  };
  readonly elements: {
    readonly title: string;
    readonly known: string;
    readonly unknown: string;
    readonly learnBy: (day: string) => string;
    readonly confidence: (level: number, of: number) => string;
    readonly description: string;
    readonly allKnown: string;
    readonly missing: (names: string) => string;
    readonly sure: string;
    readonly unsure: (labels: string, level: number, of: number) => string;
    readonly unsureOfKnown: (labels: string, level: number, of: number) => string;
  };
  readonly purchase: {
    readonly meaning: Readonly<Record<'know' | 'need' | 'believe' | 'satisfied', string>>;
    readonly says: (label: string, level: number, advice: string) => string;
    readonly full: string;
    readonly next: string;
    readonly noEvidence: string;
    readonly contacts: (times: number, last: string) => string;
    readonly by: (names: string) => string;
    readonly owned: (names: string) => string;
    readonly case: (title: string) => string;
    readonly noContact: string;
    readonly noNeed: string;
    readonly noCase: string;
    readonly survey: (score: number, date: string) => string;
    readonly noSurvey: string;
    readonly description: string;
  };
}

const zh: AnalysisWords = {
  swot: {
    title: (subject) => `SWOT · ${subject}`,
    sides: {
      strengths: '内部 · 有利',
      weaknesses: '内部 · 不利',
      opportunities: '外部 · 有利',
      threats: '外部 · 不利',
    },
    answered: (all) => `${all} 条都有策略或行动回应。`,
    open: (open, all, marks) => `${all} 条中有 ${open} 条还没有策略或行动回应：${marks}。`,
    none: '尚无策略或行动',
    noPoint: '尚未填写',
    more: (points) => `另有 ${points} 条，见下表`,
    byMoves: (numbers) => `策略 ${numbers}`,
    byActions: (actions) => `行动 ${actions} 项`,
    moves: '策略',
    kinds: {
      SO: '用优势抓住机会',
      ST: '用优势应对挑战',
      WO: '借机会补上劣势',
      WT: '减少劣势，避开挑战',
      inside: '只依据内部',
      outside: '只依据外部',
      mixed: '综合几个方面',
    },
    head: ['编号', '内容', '类别', '回应或依据'],
    move: '策略',
  },
  score: {
    us: '我方',
    rival: '最强对手',
    account: '本客户',
    peers: '其他客户平均',
    weight: '权重',
    weighted: '加权差距',
    difference: '差距',
    lowIsGood: '↓ 原评分越低越好；图中已换算，越靠外越好',
    description: (items, top) => `${items} 项，外圈为 ${top} 分；右侧按差距由落后到领先排列。`,
    what: '项目',
    lag: (label, weight, points, weighted) =>
      `最该补的是${label}：权重 ${weight}%，落后 ${points} 分，加权 ${weighted}。`,
    noLag: (label) => `没有一项落后；领先最多的是${label}。`,
    totals: (us, rival) => `加权总分我方 ${us}，最强对手 ${rival}。`,
    total: (own, top) => `得分 ${own}（满分 ${top}）`,
    beside: (peers) => `，其他客户平均 ${peers}`,
    rank: (rank, of) => `，${of} 家已打分的客户中列第 ${rank}`,
    below: (label, points) => `。比平均差得最多的是${label}，差 ${points} 分。`,
    noneBelow: '。没有一项比平均差。',
    weakest: (label, score) => `。最低的是${label}（${score} 分）。`,
    index: '大客户综合打分',
  },
  elements: {
    title: '六要素：知道什么，有多大把握',
    known: '已知',
    unknown: '未知',
    learnBy: (day) => `${day} 前查明`,
    confidence: (level, of) => `把握 ${level}/${of}`,
    description: '六个要素依次排列：是否已知，我们有几分把握；同一节的文字说明已知的内容。',
    allKnown: '六项都已知。',
    missing: (names) => `还不知道：${names}。`,
    sure: '把握都是满分。',
    unsure: (labels, level, of) => `把握最低的是${labels}（${level}/${of}）。`,
    unsureOfKnown: (labels, level, of) => `虽已知、把握却最低的是${labels}（${level}/${of}）。`,
  },
  purchase: {
    meaning: {
      know: '知道我们能做什么、大致多少钱',
      need: '需要，而且认为值得',
      believe: '相信我们做得到',
      satisfied: '满意，愿意再次采购',
    },
    says: (label, level, advice) => `最弱的是“${label}”（${level}/3）：${advice}。`,
    full: '四个要素都到了 3 分。',
    next: '先补这一项',
    noEvidence: '尚无依据',
    contacts: (times, last) => `本商机接触 ${times} 次，最近 ${last}`,
    by: (names) => `我方：${names}`,
    owned: (names) => `客户方：${names}`,
    case: (title) => `案例：${title}`,
    noContact: '本商机尚无接触记录',
    noNeed: '没有对应的需求',
    noCase: '没有对应的成功案例',
    survey: (score, date) => `客户满意度 ${score}/100（${date}）`,
    noSurvey: '没有满意度调查',
    description: '四个采购要素依次排列，每个 0 到 3 分，下面是依据和计划中支持它的内容；图后的表列出程度和依据。',
  },
};

const en: AnalysisWords = {
  swot: {
    title: (subject) => `SWOT · ${subject}`,
    sides: {
      strengths: 'inside · helps',
      weaknesses: 'inside · hinders',
      opportunities: 'outside · helps',
      threats: 'outside · hinders',
    },
    answered: (all) => `All ${all} points are answered by a move or an action.`,
    open: (open, all, marks) =>
      `${open} of ${all} points ${open === 1 ? 'has' : 'have'} neither a move nor an action: ${marks}.`,
    none: 'No move and no action yet',
    noPoint: 'Not filled in yet',
    more: (points) => `${points} more in the table below`,
    byMoves: (numbers) => `Move ${numbers}`,
    byActions: (actions) => (actions === 1 ? '1 action' : `${actions} actions`),
    moves: 'Moves',
    kinds: {
      SO: 'Strength takes the chance',
      ST: 'Strength meets the threat',
      WO: 'Chance mends the weakness',
      WT: 'Less weak, less exposed',
      inside: 'From inside only',
      outside: 'From outside only',
      mixed: 'From several sides',
    },
    head: ['Mark', 'Text', 'Kind', 'Answered by, or drawn from'],
    move: 'Move',
  },
  score: {
    us: 'Us',
    rival: 'Best competitor',
    account: 'This account',
    peers: 'Mean of other accounts',
    weight: 'Weight',
    weighted: 'Weighted',
    difference: 'Difference',
    lowIsGood: '↓ scored the other way round: shown so that further out is better',
    description: (items, top) =>
      `${items} items, ${top} points at the rim. On the right they run from where we are behind to where we lead.`,
    what: 'Item',
    lag: (label, weight, points, weighted) =>
      `Most to gain in ${label}: weight ${weight}%, ${points === '1' ? '1 point' : `${points} points`} behind, ${weighted} weighted.`,
    noLag: (label) => `Behind in nothing; the largest lead is in ${label}.`,
    totals: (us, rival) => ` Weighted score ${us}, best competitor ${rival}.`,
    total: (own, top) => `Score ${own} of ${top}`,
    beside: (peers) => `, other accounts ${peers} on average`,
    rank: (rank, of) => `, number ${rank} of ${of} scored accounts`,
    below: (label, points) => `. Worst beside the mean: ${label}, by ${points}.`,
    noneBelow: '. Worse than the mean in nothing.',
    weakest: (label, score) => `. Lowest: ${label} (${score}).`,
    index: 'Key-account score',
  },
  elements: {
    title: 'Six elements: what we know, how sure we are',
    known: 'Known',
    unknown: 'Unknown',
    learnBy: (day) => `By ${day}`,
    confidence: (level, of) => `Sure ${level}/${of}`,
    description:
      'The six elements in their order: whether known, and how sure we are; the text of the section says what.',
    allKnown: 'All six are known.',
    missing: (names) => `Not known yet: ${names}.`,
    sure: ' We are fully sure of each.',
    unsure: (labels, level, of) => ` Least sure: ${labels} (${level}/${of}).`,
    unsureOfKnown: (labels, level, of) => ` Known, yet least sure: ${labels} (${level}/${of}).`,
  },
  purchase: {
    meaning: {
      know: 'What we do, what it costs',
      need: 'They need it, it is worth it',
      believe: 'They trust us to do it',
      satisfied: 'They would buy again',
    },
    says: (label, level, advice) => `Weakest: ${label} (${level}/3). ${advice}.`,
    full: 'All four elements are at 3.',
    next: 'Work on this first',
    noEvidence: 'No evidence yet',
    contacts: (times, last) => `${times === 1 ? '1 contact' : `${times} contacts`}, last on ${last}`,
    by: (names) => `Us: ${names}`,
    owned: (names) => `Theirs: ${names}`,
    case: (title) => `Case: ${title}`,
    noContact: 'No contact on record for it',
    noNeed: 'No need named',
    noCase: 'No success case named',
    survey: (score, date) => `Satisfaction ${score}/100 (${date})`,
    noSurvey: 'No satisfaction survey',
    description:
      'The four elements in their order, each from 0 to 3, with the evidence and what in the plan supports it; the table after it holds levels and evidence.',
  },
};

/** The words inside the charts of analysis in one language. */
export function analysisWords(lang: Lang): AnalysisWords {
  return lang === 'en' ? en : zh;
}
