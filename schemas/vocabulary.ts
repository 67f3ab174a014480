/**
 * Every enumeration of the method with its words in both languages: the one place that knows them.
 * The six sales stages (of an opportunity), the five development phases (of an account) and the six
 * procurement steps (of the customer) are three things and never share a word.
 */
import { choice } from './field.ts';

/** How close the account is to signing (method: B1–B4). */
export const tier = choice({
  A: ['A 级', 'Tier A'],
  B: ['B 级', 'Tier B'],
  C: ['C 级', 'Tier C'],
  D: ['D 级', 'Tier D'],
});

/** What speaks for a tier (method: B1–B4). Which of them a tier accepts is said in `method/tiers/`. */
export const tierEvidence = choice({
  'selection-started': ['已启动选型', 'Supplier selection has started'],
  'commercial-preparation': ['已进入商务准备', 'Commercial preparation has begun'],
  'necessity-affirmed': ['认可项目必要性', 'The project is seen as necessary'],
  'waiting-for-event': ['等待特定事项完成', 'Waiting for a specific event'],
  'incumbent-cannot-improve': ['原供应商屡次无法改进', 'The incumbent cannot improve'],
  'urgency-not-felt': ['未感到紧迫', 'No urgency felt'],
  'lacks-confidence': ['信心不足', 'Lacks confidence'],
  'hopes-in-incumbent': ['仍寄望于原供应商', 'Still hopes in the incumbent'],
  'denies-need': ['否认采购需要', 'Denies the need'],
  'satisfied-with-incumbent': ['满意现有供应商', 'Satisfied with the incumbent'],
  'contracted-elsewhere': ['刚与他方签约', 'Just signed with someone else'],
});

/** Strength of the customer's resolve, a column of the urgency matrix (method: B6). */
export const resolve = choice({ high: ['高', 'High'], mid: ['中', 'Medium'], low: ['低', 'Low'] });

/** The account's life cycle (method: B21). */
export const lifecycle = choice({
  prospect: ['潜在客户', 'Prospect'],
  customer: ['客户', 'Customer'],
  loyal: ['忠诚客户', 'Loyal customer'],
  former: ['以前的客户', 'Former customer'],
});

/** Size by contribution to revenue (method: B20). */
export const size = choice({ large: ['大型', 'Large'], medium: ['中型', 'Medium'], small: ['小型', 'Small'] });

/** Depth of cooperation (method: B20). */
export const depth = choice({
  'strategic-partner': ['战略伙伴', 'Strategic partner'],
  'long-term': ['长期客户', 'Long-term customer'],
  'short-term': ['短期客户', 'Short-term customer'],
});

/** State of the plan as a document. Approval needs the completeness review (method: P6). */
export const planStatus = choice({
  draft: ['草稿', 'Draft'],
  active: ['执行中', 'Active'],
  approved: ['已批准', 'Approved'],
});

/** Roles in our account team (method: P4). */
export const teamRole = choice({
  'account-manager': ['大客户经理', 'Account manager'],
  'business-manager': ['商务经理', 'Business manager'],
  'department-head': ['部门负责人', 'Department head'],
  'executive-sponsor': ['高层支持人', 'Executive sponsor'],
  presales: ['售前', 'Pre-sales'],
  delivery: ['交付', 'Delivery'],
  technical: ['技术', 'Technical'],
  marketing: ['市场', 'Marketing'],
  other: ['其他', 'Other'],
});

/** The five parts of a plan, in their order (method: P3). */
export const planPart = choice({
  team: ['客户团队', 'Account team'],
  background: ['客户背景', 'Background'],
  maps: ['战略地图与执行地图', 'Strategy and execution maps'],
  relations: ['关系与影响力', 'Relationships and influence'],
  goals: ['目标与行动计划', 'Goals and actions'],
});

/** What account research looks at (method: G3). */
export const researchFocus = choice({
  innovation: ['创新举措', 'Innovation initiatives'],
  'industry-trend': ['行业趋势', 'Industry trends'],
  'mergers-acquisitions': ['并购', 'Mergers and acquisitions'],
  'management-change': ['管理层变动', 'Management changes'],
  'existing-footprint': ['现有合作', 'Existing footprint'],
  'vendors-partners': ['主要供应商与伙伴', 'Main vendors and partners'],
});

/** The six stages of a sales project, per opportunity (method: § 1.4). */
export const stage = choice({
  develop: ['客户开发', 'Development'],
  qualify: ['售前立项', 'Qualification'],
  propose: ['提案', 'Proposal'],
  tender: ['招投标', 'Tender'],
  negotiate: ['商务谈判', 'Negotiation'],
  deliver: ['工程实施', 'Delivery'],
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

/** What must be there before an opportunity leaves a stage (method: § 1.4, exit gates; ours). */
export const gate = choice({
  'elements-addressed': ['六要素已知或有行动', 'Six elements known or being learnt'],
  'go-decision': ['投入决定', 'Go decision'],
  'solution-mapped': ['方案对应需求', 'Solution mapped to needs'],
  'deciders-contacted': ['批准者、决策者、推荐者均已接触', 'Approver, decision maker and recommender contacted'],
  'bid-submitted': ['已投标并有结果', 'Bid submitted, result known'],
  'contract-signed': ['合同已批准并签订', 'Contract approved and signed'],
  accepted: ['已验收并结项', 'Accepted and closed out'],
});

/** The three states of the sales funnel (method: F2). */
export const funnelState = choice({
  search: ['客户搜索', 'Search'],
  in: ['进入漏斗', 'In the funnel'],
  best: ['最佳状态', 'Best state'],
});

/** The five roles in a purchase (method: R2). */
export const buyingRole = choice({
  coach: ['教练', 'Coach'],
  approver: ['批准者', 'Approver'],
  recommender: ['推荐者', 'Recommender'],
  'decision-maker': ['决策者', 'Decision maker'],
  sponsor: ['执行赞助者', 'Sponsor'],
});

/** The four layers of key people, each with what it values (method: R10). */
export const layer = choice({
  image: ['形象层', 'Image layer'],
  decision: ['决策层', 'Decision layer'],
  implementation: ['实施层', 'Implementation layer'],
  user: ['使用层', 'User layer'],
});

/** What each layer values (method: R10). */
export const layerValue = choice({
  image: ['地位', 'Standing'],
  decision: ['领导认可', 'Recognition by leaders'],
  implementation: ['把事做好', 'Getting the job done'],
  user: ['方便好用', 'Ease of use'],
});

/** Whom a person prefers as supplier (method: R3). */
export const preference = choice({
  us: ['倾向我方', 'Prefers us'],
  competitor: ['倾向竞争对手', 'Prefers a competitor'],
  neutral: ['中立', 'Neutral'],
  'no-decision': ['倾向不做', 'Prefers no decision'],
  unknown: ['未知', 'Unknown'],
});

/** Support or opposition from −2 to +2, in neutral words: the person may read this page. */
export const stance = choice({
  '-2': ['明确反对', 'Opposes openly'],
  '-1': ['有保留', 'Has reservations'],
  '0': ['中立', 'Neutral'],
  '1': ['支持', 'Supports'],
  '2': ['积极支持', 'Supports actively'],
});

/** Degree of contact (method: R3). */
export const contact = choice({
  unknown: ['未知', 'Unknown'],
  none: ['未接触', 'None'],
  brief: ['浅接触', 'Brief'],
  multiple: ['多次接触', 'Several times'],
  'in-depth': ['深入接触', 'In depth'],
});

/** How the person sees us, lowest first; the gap is the distance in steps (method: R4–R6; scale ours). */
export const relationLevel = choice({
  none: ['尚无关系', 'None'],
  'product-expert': ['产品专家', 'Product expert'],
  'problem-solver': ['问题解决者', 'Problem solver'],
  'trusted-adviser': ['可信任的顾问', 'Trusted adviser'],
});

/** Kinds of influence line on the map (method: R1). */
export const influenceKind = choice({
  formal: ['正式影响', 'Formal influence'],
  informal: ['非正式影响', 'Informal influence'],
  external: ['外部影响', 'External influence'],
  conflict: ['意见冲突', 'Conflict'],
});

/** What a partner or vendor can do for the relation (method: O7). */
export const relationHelp = choice({
  product: ['产品支持', 'Product support'],
  technical: ['技术支持', 'Technical support'],
  'technical-training': ['技术培训', 'Technical training'],
  'sales-training': ['销售培训', 'Sales training'],
  relationship: ['客户关系支持', 'Customer-relation support'],
  opportunity: ['市场机会支持', 'Market-opportunity support'],
  marketing: ['市场活动支持', 'Market-activity support'],
  executive: ['高层关系', 'Executive relations'],
});

/** How a voice of the customer was heard (method: R9). */
export const voiceBasis = choice({
  interview: ['访谈', 'Interview'],
  survey: ['调查', 'Survey'],
  public: ['公开发言', 'Public statement'],
});

/** The lawful ground for keeping a person's business data. */
export const lawfulBasis = choice({
  consent: ['本人同意', 'Consent'],
  'public-source': ['公开信息', 'Public source'],
  'contract-party': ['合同所需', 'Needed for a contract'],
  'legitimate-interest': ['合法利益(仅 GDPR)', 'Legitimate interest (GDPR only)'],
});

/** Whose law protects the person. */
export const jurisdiction = choice({
  CN: ['中国', 'China'],
  EU: ['欧盟', 'European Union'],
  UK: ['英国', 'United Kingdom'],
  other: ['其他', 'Other'],
});

/** Goals of a plan: revenue or relationship (method: A8). */
export const goalKind = choice({
  revenue: ['收入目标', 'Revenue'],
  relationship: ['关系目标', 'Relationship'],
});

/** State of an action. */
export const actionStatus = choice({
  open: ['未开始', 'Open'],
  doing: ['进行中', 'In progress'],
  done: ['已完成', 'Done'],
  dropped: ['已取消', 'Dropped'],
});

/** How we met the customer (method: B14, R14). */
export const channel = choice({
  visit: ['拜访', 'Visit'],
  call: ['电话', 'Call'],
  video: ['视频会议', 'Video meeting'],
  'technical-exchange': ['技术交流', 'Technical exchange'],
  'business-exchange': ['业务交流', 'Business exchange'],
  'company-tour': ['公司参观', 'Company tour'],
  'reference-visit': ['样板客户参观', 'Reference visit'],
  seminar: ['研讨会', 'Seminar'],
  conference: ['会议活动', 'Conference'],
});

/** The level on which we spoke (method: R6). */
export const talkLevel = choice({
  strategic: ['战略层面', 'Strategic'],
  business: ['业务层面', 'Business'],
  product: ['产品层面', 'Product'],
});

/** What came of a visit (method: R7). */
export const visitOutcome = choice({
  invited: ['被主动邀请', 'Invited again'],
  'further-visits': ['可继续拜访', 'Further visits possible'],
  'delegated-down': ['委派下属接待', 'Passed to a subordinate'],
});

/** How bound the customer's purchasing is (method: § 1.12). */
export const centralisation = choice({
  centralised: ['集中采购', 'Centralised'],
  mixed: ['集中与分散并存', 'Mixed'],
  dispersed: ['分散采购', 'Dispersed'],
});

/** What a finding does: an error stops publishing. */
export const severity = choice({
  error: ['错误', 'Error'],
  warning: ['警告', 'Warning'],
  info: ['提示', 'Note'],
  off: ['关闭', 'Off'],
});
