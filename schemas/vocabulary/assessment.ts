/** Enumerations of what we think an account is worth and how we treat it. */
import { choice } from '../field.ts';

/** What the account brings us (method: A4). */
export const output = choice({
  sales: ['销售额', 'Sales'],
  profit: ['利润', 'Profit'],
  influence: ['影响力', 'Influence'],
});

/** What the account costs us (method: A4). */
export const input = choice({
  people: ['人', 'People'],
  money: ['财', 'Money'],
  materials: ['物', 'Materials'],
});

/** What the customer value analysis looks at; the last two weigh against the customer (method: B15). */
export const valueFactor = choice({
  strategyFit: ['符合公司战略', 'Fits our strategy'],
  positioningFit: ['符合市场定位', 'Fits our positioning'],
  productFit: ['符合产品技术方向', 'Fits our product direction'],
  profitability: ['盈利性', 'Profitability'],
  receivableRisk: ['应收风险', 'Receivable risk'],
  resourceLoad: ['资源占用', 'Load on resources'],
});

/** The five tests of a development target (method: B17). */
export const targetTest = choice({
  achievable: ['可达成', 'Achievable'],
  profitable: ['有赢利', 'Profitable'],
  implementable: ['可实施', 'Implementable'],
  valuable: ['有价值', 'Valuable'],
  sustainable: ['可持续', 'Sustainable'],
});

/** What follows from the grading by value and difficulty (method: B8). */
export const disposition = choice({
  pursue: ['全力以赴', 'Go all out'],
  maintain: ['控制时间、维护', 'Maintain within limits'],
  watch: ['关注变化', 'Watch for change'],
  hold: ['暂缓观察', 'Hold and observe'],
  drop: ['放弃', 'Drop'],
  'collect-more': ['继续收集信息', 'Collect more information'],
});

/** The class in the second funnel of the sources, kept apart from the tier letters (method: B9, F4). */
export const funnelClass = choice({
  yield: ['产出', 'Yield'],
  incubating: ['孵化', 'Incubating'],
  potential: ['潜在', 'Potential'],
});

/** What the list screening decided on a candidate (method: B18). */
export const screeningDecision = choice({
  selected: ['入选', 'Selected'],
  waiting: ['待定', 'Waiting'],
  rejected: ['未入选', 'Not selected'],
});

/** Direction of our share of the customer's spend (method: A14, G16). */
export const trend = choice({
  rising: ['上升', 'Rising'],
  stable: ['持平', 'Stable'],
  falling: ['下降', 'Falling'],
});

/** Changes at a customer that may bring a tier nearer (method: B14). */
export const trigger = choice({
  transformation: ['转型变革', 'Transformation'],
  'capital-operation': ['资本运作', 'Capital operation'],
  ipo: ['筹备上市', 'Going public'],
  reorganisation: ['机构改革重组', 'Reorganisation'],
  'supplier-small': ['核心供应商规模小', 'Core supplier is small'],
  'supplier-slow': ['核心供应商响应慢', 'Core supplier is slow'],
});

/** Ways to stay close to an account that is not in the sales process (method: B14). */
export const maintenance = choice({
  call: ['电话问候', 'Call'],
  visit: ['拜访', 'Visit'],
  'technical-exchange': ['技术交流', 'Technical exchange'],
  'business-exchange': ['业务交流', 'Business exchange'],
  'company-tour': ['公司参观', 'Company tour'],
  'reference-visit': ['样板客户参观', 'Reference visit'],
  club: ['大客户俱乐部', 'Key-account club'],
  newsletter: ['邮寄刊物', 'Newsletter'],
  'customer-news': ['客户动态通报', 'Customer news'],
  'signing-news': ['签约动态通报', 'Signing news'],
  hotline: ['咨询热线', 'Consulting line'],
  campaign: ['主题推广', 'Themed campaign'],
  conference: ['会议活动', 'Conference'],
});
