import type { Lang, Text } from '#schemas/field.ts';
import type { Sheet } from '#schemas/vocabulary.ts';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** What each worksheet is for, in one sentence to those who are about to fill it in. */
const PURPOSES: Readonly<Record<Sheet, Text>> = {
  account: text(
    '计划的第一张：这家客户是谁、为什么是大客户、现在是几级、谁来负责。',
    'The first sheet of a plan: who the account is, why it is a key account, its tier today, and who answers for it.',
  ),
  assessment: text(
    '用同一套尺子量客户：值多少、花多少、能不能做，再定对待方式。',
    'Measure accounts by one yardstick: what they are worth, what they cost, whether we can serve them.',
  ),
  buying: text(
    '记下客户怎样采购、怎样决策、怎样付款，逐步写我方怎么应对。',
    'Write down how the customer buys, decides and pays, and what we answer at each step.',
  ),
  development: text(
    '开发新客户走到哪一步、下一步要过哪道门、谁批准程序。',
    'How far the development of a new account has come, which gate is next, and who approves the procedure.',
  ),
  strategy: text(
    '从客户的目标推到需求，再从需求推到我们的方案与商机。',
    'From the customer’s goals to its needs, and from the needs to our solutions and opportunities.',
  ),
  relationships: text(
    '客户的组织、人与人的影响、还没查明的人，以及能帮忙的外部组织。',
    'The customer’s units, who influences whom, who is still unknown, and which organisations can help.',
  ),
  person: text(
    '一人一张卡：职务、层级、角色、立场，关系要到哪一级，凭什么依据记录。',
    'One card a person: title, layer, roles, stance, the relation we want, and on what ground we keep the record.',
  ),
  goals: text(
    '今年要达到什么、分成哪些行动、谁在哪天做完。',
    'What we want to reach this year, by which actions, who does them by when.',
  ),
  opportunity: text(
    '一个商机从线索到结局：金额、阶段、六要素、立项理由和下一步。',
    'One opportunity from lead to outcome: value, stage, six elements, the reasons to bid, the next step.',
  ),
  touchpoint: text(
    '每次接触的准备与收获：见谁、谈了什么、客户答应了什么、接着做什么。',
    'Prepare and record a contact: whom we met, what we learnt, what the customer promised, what comes next.',
  ),
  review: text(
    '一次回顾的纪要：六个议题、决定、负责人和下次日期。',
    'The record of a review: six headings, decisions with owners, and the day of the next one.',
  ),
  jointPlan: text(
    '和客户一起填：共同目标、双方资源、里程碑和评估日期。',
    'Filled in together with the customer: shared targets, resources, milestones, days of evaluation.',
  ),
  hospitality: text(
    '餐饮、活动与礼品逐笔登记：为什么、多少钱、谁批准。',
    'The register of meals, events and gifts: why, how much, and who approved.',
  ),
  solution: text(
    '一个方案一张：解决什么、适合谁、有什么证据。',
    'One solution a sheet: what it solves, for whom, with what proof.',
  ),
  competitor: text(
    '一个竞争者一张：从哪里来、强在哪、弱在哪，都有来源。',
    'One competitor a sheet: where it comes from, where it is strong and weak, each with its source.',
  ),
  partner: text(
    '一个伙伴一张：能提供什么支持，由谁联系。',
    'One partner a sheet: what help it can give, and who is in touch.',
  ),
  industry: text(
    '一个行业一张：谁采购、怎样集中、什么触发采购。',
    'One industry a sheet: who buys, how centrally, and what triggers a purchase.',
  ),
  play: text(
    '把一次成功写成别人能照做的打法：前提、步骤、结果。',
    'Turn a success into a play that others can repeat: preconditions, steps, results.',
  ),
  'strategy-map': text(
    '团队站着画：客户的目标、战略、战术排成三排，需求从它们来。',
    'Drawn standing up: goals, strategies and tactics of the customer in rows, and the needs that come from them.',
  ),
  'execution-map': text(
    '每个需求下面写方案、商机和可用的关系；空着的一列就是空白需求。',
    'Below each need its solution, its opportunity and the relations to use; an empty column is white space.',
  ),
  'influence-map': text(
    '把人放进四层，再画谁影响谁；缺谁、靠谁，一眼看出。',
    'Put the people into four layers, then draw who influences whom: who is missing, and who carries weight.',
  ),
  'relationship-gap': text(
    '逐人写当前、目标和差距，最大的差距先安排投入。',
    'Person by person: relation today, target, gap; the heaviest gap gets its investment first.',
  ),
  'strategic-relations': text(
    '列出能帮我们接近客户的组织：双方各得什么，请对方做什么。',
    'The organisations that can bring us closer to the customer: what each side gains, and what we ask for.',
  ),
  'opportunity-list': text(
    '把所有商机放在一张表上比：连到哪个需求，多大，多久，下一步。',
    'All opportunities on one list: which need, how large, how soon, what next.',
  ),
  briefing: text(
    '上台之前的提纲：每一步一句话、谁讲、几分钟。',
    'The outline before you stand up: one sentence a step, who speaks, how many minutes.',
  ),
  'success-attractiveness': text(
    '横看成功率、竖看吸引力，把客户点进四格，对照声明的等级。',
    'Chance of success across, attraction upwards: place the accounts and compare with their tiers.',
  ),
  'value-difficulty': text(
    '横看决策难度、竖看客户价值，看哪些值得先做。',
    'Difficulty of the decision across, value upwards: which accounts come first.',
  ),
  'input-output': text(
    '横看投入、竖看产出，找出费力少收效多的客户。',
    'Input across, output upwards: where little effort brings much.',
  ),
  swot: text(
    '四格写事实，下面写由事实推出的策略。',
    'Facts in four fields, and below them the strategies that follow.',
  ),
};

/** What a worksheet is for. */
export function purposeOf(sheet: Sheet, lang: Lang): string {
  return PURPOSES[sheet][lang];
}
