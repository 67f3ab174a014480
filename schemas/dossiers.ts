import * as z from 'zod';
import { field } from './field.ts';
import { line, list, paragraph, pastDay, ref } from './primitives.ts';
import { centralisation, competitorKind, partnerKind, relationHelp } from './vocabulary.ts';

/** `solutions/<solution>.md`: something we sell, referred to by many accounts. */
export const solution = z.strictObject({
  name: field(line(), '方案', 'Solution'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  owner: field(ref('member'), '负责人', 'Owner'),
  summary: field(paragraph(), '一句话说明', 'In one sentence'),
});

/** `industries/<industry>.md`: an industry with its purchasing pattern (method: § 1.12). */
export const industry = z.strictObject({
  name: field(line(), '行业', 'Industry'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  publicSector: field(z.boolean().default(false), '公共部门', 'Public sector', { method: ['INDUSTRY'] }),
  buyerUnits: field(list(line()).default([]), '采购部门', 'Buying units'),
  level: field(line().optional(), '采购层级', 'Buying level'),
  centralisation: field(centralisation.schema.optional(), '集中程度', 'Centralisation'),
  trigger: field(line().optional(), '采购触发', 'What triggers a purchase'),
  period: field(line().optional(), '资料年代', 'Age of the material'),
  historical: field(z.boolean().default(false), '历史资料', 'Historical', {
    hint: {
      'zh-CN': '采购规律来自较早的资料，使用前核实',
      en: 'The pattern comes from older material; check before use',
    },
  }),
});

/** Something said of a competitor: without source and date it stays inside the team (ETH-13). */
const competitorClaim = z.strictObject({
  text: field(line(), '内容', 'Text'),
  source: field(line().optional(), '来源', 'Source'),
  date: field(pastDay().optional(), '日期', 'Date'),
});

/** `competitors/<competitor>.md`: what holds of a competitor wherever we meet it (method: O6, G12). */
export const competitor = z.strictObject({
  name: field(line(), '竞争者', 'Competitor'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  brandOrImplementer: field(competitorKind.schema, '品牌商或实施商', 'Brand or implementer', { method: ['G12'] }),
  history: field(paragraph().optional(), '历史', 'History'),
  reputation: field(paragraph().optional(), '行业形象与口碑', 'Image and reputation'),
  experience: field(paragraph().optional(), '项目经验', 'Project experience'),
  techAbility: field(line().optional(), '技术能力', 'Technical ability'),
  serviceAbility: field(line().optional(), '服务能力', 'Service ability'),
  allies: field(list(line()).default([]), '盟友', 'Allies'),
  strengths: field(list(competitorClaim).default([]), '主要优势', 'Strengths', { method: ['O6'] }),
  shortcomings: field(list(competitorClaim).default([]), '主要不足', 'Main shortcomings', { method: ['G12'] }),
});

/** `partners/<partner>.md`: a vendor, dealer or other organisation that can help (method: O7, R8). */
export const partner = z.strictObject({
  name: field(line(), '伙伴', 'Partner'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  kind: field(partnerKind.schema, '类型', 'Kind', { method: ['O7'] }),
  helps: field(list(relationHelp.schema).min(1), '可提供的支持', 'Help it can give', { method: ['O7'] }),
  summary: field(paragraph(), '一句话说明', 'In one sentence'),
  contact: field(ref('member'), '我方接口人', 'Our contact'),
});

/** What a play achieved, in a figure that can be checked. */
const result = z.strictObject({
  text: field(line(), '结果', 'Result'),
  source: field(line(), '来源', 'Source'),
  date: field(pastDay(), '日期', 'Date'),
});

/** `plays/<play>.md`: a success that others can copy (method: J3, step five). */
export const play = z.strictObject({
  name: field(line(), '打法', 'Play'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  origin: field(ref('account').optional(), '来自', 'From', { method: ['J3'] }),
  owner: field(ref('member'), '负责人', 'Owner'),
  lesson: field(paragraph(), '经验', 'Lesson', { method: ['J3'] }),
  preconditions: field(list(line()).min(1), '前提', 'Preconditions'),
  steps: field(list(line()).min(1), '步骤', 'Steps'),
  results: field(list(result).min(1), '结果', 'Results'),
  industries: field(list(ref('industry')).default([]), '适用行业', 'Industries'),
  solutions: field(list(ref('solution')).default([]), '用到的方案', 'Solutions used'),
});

/** `glossary/<term>.md`: one word of the method in both languages. The body is the definition. */
export const term = z.strictObject({
  zh: field(line(), '中文', 'Chinese'),
  en: field(line(), '英文', 'English'),
  pinyin: field(line(), '拼音', 'Pinyin'),
  definition: field(line(), '中文释义', 'Definition in Chinese'),
  definitionEn: field(line(), '英文释义', 'Definition in English'),
  seeAlso: field(list(ref('term')).default([]), '参见', 'See also'),
});
