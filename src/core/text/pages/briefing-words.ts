import type { Lang } from '#schemas/field.ts';
import type { BriefingSection } from '#schemas/vocabulary.ts';

/** The words of the briefing: a deck of steps, each a sheet when printed. */
const zh = {
  steps: '汇报步骤',
  noSteps: '还没有定汇报的步骤：在 content/settings.yaml 的 briefing 里写上标题和要展示的内容。',
  nothingToShow: '这一步还没有定展示什么：在 content/settings.yaml 的 briefing 里给它写上 shows。',
  firstOf: (count: number) => `共 ${count} 张图，这里是第 1 张；其余在计划里`,
  weightiest: (shown: number, all: number) => `图上是影响力最大的 ${shown} 人；${all} 人的全图在计划里`,
  secondPicture: (title: string) => `${title}：图在计划里`,
  ask: '请求',
  /** What the plan lacks, where a section has nothing to show. */
  lacks: {
    team: '计划还没有写客户团队。',
    rationale: '计划还没有写为什么是大客户。',
    background: '计划还没有客户的 3C 背景：写下公司、它的客户和它的对手各一句，注明来源。',
    swot: '计划还没有 SWOT。',
    'strategy-map': '计划还没有战略地图：先写下客户的一个目标和它背后的需求。',
    'execution-map': '计划还没有执行地图：先把一个需求和我方的方案连起来。',
    'white-space': '没有空白需求：地图上的需求都有安排，或者还没有写需求。',
    opportunities: '没有未结商机。',
    forecast: '没有商机，漏斗是空的。',
    procurement: '计划还没有写客户怎样采购。',
    'influence-map': '计划里还没有关系人：先写下谁批准、谁决策、谁推荐。',
    forces: '还没有人表态支持或反对。',
    gaps: '没有关系差距：目标都已达到，或者还没有评估。',
    relations: '计划还没有写战略关系。',
    voices: '最近 12 个月没有听到客户的说法：去问一位。',
    goals: '计划还没有目标：写一个收入目标和一个关系目标。',
    risks: '检查没有留下警告。',
    support: '目前没有需要高层出面的事。',
    actions: '没有未完成的行动。',
    reviews: '这一级不要求定期回顾。',
  } satisfies Record<BriefingSection, string>,
};

/** Every word of the briefing. A language that lacks one does not compile. */
export type BriefingWords = typeof zh;

const en: BriefingWords = {
  steps: 'Steps of the briefing',
  noSteps:
    'The briefing has no steps yet: give them titles and what they show under briefing in content/settings.yaml.',
  nothingToShow: 'Nothing is chosen for this step yet: give it shows under briefing in content/settings.yaml.',
  firstOf: (count) => `The first of ${count} pictures; the others are in the plan`,
  weightiest: (shown, all) => `The ${shown} people of most influence; the map of all ${all} is in the plan`,
  secondPicture: (title) => `${title}: the picture is in the plan`,
  ask: 'We ask',
  lacks: {
    team: 'The plan names no account team yet.',
    rationale: 'The plan does not say yet why this is a key account.',
    background:
      'The plan holds no 3C background yet: write a sentence each on the company, its customers and its competitors, with the source.',
    swot: 'The plan holds no SWOT yet.',
    'strategy-map': 'The plan has no strategy map yet: begin with one goal of the customer and the need behind it.',
    'execution-map': 'The plan has no execution map yet: begin by joining one need to a solution of ours.',
    'white-space': 'No need is unanswered: all on the map are, or none is written yet.',
    opportunities: 'No opportunity is open.',
    forecast: 'Without an opportunity the funnel is empty.',
    procurement: 'The plan does not say yet how the customer buys.',
    'influence-map': 'The plan names no stakeholder yet: begin with who approves, who decides, who recommends.',
    forces: 'Nobody has taken a side yet.',
    gaps: 'No relationship gap: all targets are reached, or none is assessed yet.',
    relations: 'The plan names no strategic relation yet.',
    voices: 'No voice of the customer was heard in twelve months: ask somebody.',
    goals: 'The plan has no goal yet: write one for revenue and one for a relationship.',
    risks: 'The check leaves no warning.',
    support: 'Nothing is asked of an executive at present.',
    actions: 'No action is open.',
    reviews: 'This tier asks for no rhythm of reviews.',
  },
};

/** These words in one language. */
export function briefingWords(lang: Lang): BriefingWords {
  return lang === 'en' ? en : zh;
}
