/** Enumerations of the customer’s people and our relations with them. */
import { choice } from '../field.ts';

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
