/** Enumerations of a sales project and its purchase.
 * The six sales stages (of an opportunity), the five development phases (of an account) and the six
 * procurement steps (of the customer) are three things and never share a word. */
import { choice } from '../field.ts';

/** The six stages of a sales project, per opportunity (method: § 1.4). */
export const stage = choice({
  develop: ['客户开发', 'Development'],
  qualify: ['售前立项', 'Qualification'],
  propose: ['提案', 'Proposal'],
  tender: ['招投标', 'Tender'],
  negotiate: ['商务谈判', 'Negotiation'],
  deliver: ['工程实施', 'Delivery'],
});

/** What must be there before an opportunity leaves a stage (method: § 1.4, exit gates; ours). */
export const gate = choice({
  'elements-addressed': ['六要素已知或有行动', 'Six elements known or being learnt'],
  'strategy-fit': ['已判断是否符合我方战略', 'Fit with our strategy judged'],
  'go-decision': ['投入决定', 'Go decision'],
  'solution-mapped': ['方案对应需求', 'Solution mapped to needs'],
  'deciders-contacted': ['批准者、决策者、推荐者均已接触', 'Approver, decision maker and recommender contacted'],
  'bid-submitted': ['已投标并有结果', 'Bid submitted, result known'],
  'contract-signed': ['合同已批准并签订', 'Contract approved and signed'],
  accepted: ['已验收并结项', 'Accepted and closed out'],
});

/** The customer's six procurement steps (method: C6). Step one is theirs, not our pre-sales approval. */
export const procurementStep = choice({
  'need-approval': ['内部需求与审批', 'Need and internal approval'],
  'survey-screen': ['供应商调查筛选', 'Supplier survey'],
  criteria: ['制定采购标准', 'Purchasing criteria'],
  'tender-evaluate': ['招标评标', 'Tender and evaluation'],
  inspect: ['考察供应商', 'Supplier inspection'],
  sign: ['签订协议', 'Signing'],
});

/** Whether an opportunity is in hand, planned or only possible (method: G9). */
export const opportunityState = choice({
  current: ['进行中', 'Current'],
  planned: ['计划中', 'Planned'],
  potential: ['潜在', 'Potential'],
});

/** Where a lead came from (method: D1). */
export const leadSource = choice({
  'existing-file': ['客户档案', 'Customer file'],
  telemarketing: ['电话营销', 'Telemarketing'],
  'existing-customer': ['老客户挖掘', 'Existing customer'],
  'inbound-request': ['客户主动询问', 'Inbound request'],
  referral: ['转介绍', 'Referral'],
  government: ['政府部门', 'Government department'],
  association: ['行业协会', 'Industry association'],
  other: ['其他', 'Other'],
});

/** The six key elements that decide whether we know an opportunity (method: O11). */
export const keyElement = choice({
  need: ['需求', 'Need'],
  schedule: ['时间表', 'Schedule'],
  budget: ['预算', 'Budget'],
  competition: ['竞争', 'Competition'],
  decision: ['决策过程', 'Decision process'],
  criteria: ['优先标准', 'Priority criteria'],
});

/** The four questions before we compete (method: O1). */
export const goQuestion = choice({
  worth: ['值得做吗', 'Is it worth doing?'],
  feasible: ['是否可行', 'Is it feasible?'],
  canWin: ['成功把握多大', 'Can we win?'],
  gapsCloseable: ['缺口能否补上', 'Can the gaps be closed?'],
});

/** An answer to a go/no-go question. */
export const answer = choice({ yes: ['是', 'Yes'], no: ['否', 'No'], unknown: ['未知', 'Unknown'] });

/** The decision that lets an opportunity enter the proposal stage (method: O1). */
export const goDecision = choice({ go: ['投入', 'Go'], 'no-go': ['放弃', 'No go'], hold: ['暂缓', 'Hold'] });

/** How an opportunity ended (method: F6). */
export const outcome = choice({
  won: ['成交', 'Won'],
  lost: ['丢单', 'Lost'],
  abandoned: ['主动放弃', 'Abandoned'],
});

/** The three states of the sales funnel (method: F2). */
export const funnelState = choice({
  search: ['客户搜索', 'Search'],
  in: ['进入漏斗', 'In the funnel'],
  best: ['最佳状态', 'Best state'],
});

/** The four elements of a purchase, in their order (method: C1). */
export const purchaseElement = choice({
  know: ['了解', 'Know'],
  need: ['需要', 'Need'],
  believe: ['相信', 'Believe'],
  satisfied: ['满意', 'Satisfied'],
});

/** The eight needs of $APPEALS (method: C4). */
export const appeal = choice({
  price: ['价格', 'Price'],
  availability: ['可获得性', 'Availability'],
  packaging: ['包装', 'Packaging'],
  performance: ['性能', 'Performance'],
  ease: ['易用性', 'Ease of use'],
  assurances: ['保证', 'Assurances'],
  lifeCycleCost: ['生命周期成本', 'Life-cycle cost'],
  socialAcceptance: ['社会接受程度', 'Social acceptance'],
});

/** What our confidence rests on (method: O3). */
export const confidenceItem = choice({
  budget: ['预算', 'Budget'],
  schedule: ['时间表', 'Schedule'],
  need: ['需求', 'Need'],
  decision: ['决策', 'Decision'],
  competition: ['竞争', 'Competition'],
});

/** What we gain from a project (method: O3). */
export const benefit = choice({
  product: ['产品收入', 'Product revenue'],
  service: ['服务收入', 'Service revenue'],
  technology: ['技术收获', 'Technology gain'],
  productImprovement: ['产品改进', 'Product improvement'],
  pullThrough: ['带动其他市场与产品', 'Pull-through for other markets'],
  other: ['其他', 'Other'],
});

/** What a project costs, by whom it is spent for (method: O9). */
export const cost = choice({
  marketing: ['项目市场费用', 'Marketing'],
  implementation: ['项目实施费用', 'Implementation'],
  keyAccount: ['重点客户费用', 'Key-account cost'],
});

/** The streams of the expected work (method: O8). */
export const workStream = choice({
  sales: ['销售工作', 'Sales work'],
  research: ['研发工作', 'R&D work'],
  marketing: ['市场工作', 'Marketing work'],
});

/** What we ask while we search, before an opportunity is in the funnel (method: F2). */
export const searchQuestion = choice({
  problem: ['客户发现问题或提出需求了吗', 'Has the customer found a problem or raised a need?'],
  budget: ['预算提出了吗，财务计划呢', 'Is a budget proposed, with a fiscal plan?'],
  people: ['关键人物是谁，怎样看待需求', 'Who are the key people, how do they see the need?'],
  process: ['决策流程是什么', 'What is the decision process?'],
  priorities: ['优先评估哪些事项', 'What is evaluated first?'],
  schedule: ['时间表清楚吗', 'Is the schedule clear?'],
  competition: ['有哪些竞争者', 'Who competes?'],
});

/** How far the customer's decision on the project has come (method: O2). */
export const decisionStatus = choice({
  'not-begun': ['未开始', 'Not begun'],
  discussing: ['讨论中', 'Under discussion'],
  shortlisted: ['已有入围名单', 'Shortlist made'],
  decided: ['已决定', 'Decided'],
});

/** The five shapes of a funnel (method: F3; bounds in settings). */
export const funnelShape = choice({
  ideal: ['理想的', 'Ideal'],
  'development-only': ['只重客户开发', 'Development only'],
  'follow-up-only': ['只重销售跟进', 'Follow-up only'],
  'closing-only': ['只重签约', 'Closing only'],
  'no-method': ['不重方法', 'No method'],
});
