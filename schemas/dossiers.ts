import * as z from 'zod';
import { field } from './field.ts';
import { line, list, paragraph, pastDay, ref } from './primitives.ts';
import { centralisation, competitorKind, partnerKind, relationHelp } from './vocabulary.ts';

/** `solutions/<solution>.md`: something we sell, referred to by many accounts. */
export const solution = z.strictObject({
  name: field(line(), '方案', 'Solution', { edition: 'training', names: 'solution' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    edition: 'training',
    names: 'solution',
  }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  summary: field(paragraph(), '一句话说明', 'In one sentence', { edition: 'executive' }),
});

/** `industries/<industry>.md`: an industry with its purchasing pattern (method: § 1.12). */
export const industry = z.strictObject({
  name: field(line(), '行业', 'Industry', { edition: 'training' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', { edition: 'training' }),
  publicSector: field(z.boolean().default(false), '公共部门', 'Public sector', {
    edition: 'training',
    method: ['INDUSTRY'],
  }),
  buyerUnits: field(list(line()).default([]), '采购部门', 'Buying units', { edition: 'executive' }),
  level: field(line().optional(), '采购层级', 'Buying level', { edition: 'executive' }),
  centralisation: field(centralisation.schema.optional(), '集中程度', 'Centralisation', { edition: 'training' }),
  trigger: field(line().optional(), '采购触发', 'What triggers a purchase', { edition: 'executive' }),
  period: field(line().optional(), '资料年代', 'Age of the material', { edition: 'executive' }),
  historical: field(z.boolean().default(false), '历史资料', 'Historical', {
    edition: 'training',
    hint: {
      'zh-CN': '采购规律来自较早的资料，使用前核实',
      en: 'The pattern comes from older material; check before use',
    },
  }),
});

/** Something said of a competitor: without source and date it stays inside the team (ETH-13). */
const competitorClaim = z.strictObject({
  text: field(line(), '内容', 'Text', { edition: 'executive', sourced: true }),
  source: field(line().optional(), '来源', 'Source', { edition: 'executive' }),
  date: field(pastDay().optional(), '日期', 'Date', { edition: 'training' }),
});

/** `competitors/<competitor>.md`: what holds of a competitor wherever we meet it (method: O6, G12). */
export const competitor = z.strictObject({
  name: field(line(), '竞争者', 'Competitor', { edition: 'training', names: 'company' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    edition: 'training',
    names: 'company',
  }),
  brandOrImplementer: field(competitorKind.schema, '品牌商或实施商', 'Brand or implementer', {
    edition: 'training',
    method: ['G12'],
  }),
  history: field(paragraph().optional(), '历史', 'History', { edition: 'executive' }),
  reputation: field(paragraph().optional(), '行业形象与口碑', 'Image and reputation', { edition: 'executive' }),
  experience: field(paragraph().optional(), '项目经验', 'Project experience', { edition: 'executive' }),
  techAbility: field(line().optional(), '技术能力', 'Technical ability', { edition: 'executive' }),
  serviceAbility: field(line().optional(), '服务能力', 'Service ability', { edition: 'executive' }),
  allies: field(list(line()).default([]), '盟友', 'Allies', { edition: 'executive' }),
  strengths: field(list(competitorClaim).default([]), '主要优势', 'Strengths', { edition: 'training', method: ['O6'] }),
  shortcomings: field(list(competitorClaim).default([]), '主要不足', 'Main shortcomings', {
    edition: 'training',
    method: ['G12'],
  }),
});

/** `partners/<partner>.md`: a vendor, dealer or other organisation that can help (method: O7, R8). */
export const partner = z.strictObject({
  name: field(line(), '伙伴', 'Partner', { edition: 'training', names: 'company' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    edition: 'training',
    names: 'company',
  }),
  kind: field(partnerKind.schema, '类型', 'Kind', { edition: 'training', method: ['O7'] }),
  helps: field(list(relationHelp.schema).min(1), '可提供的支持', 'Help it can give', {
    edition: 'training',
    method: ['O7'],
  }),
  summary: field(paragraph(), '一句话说明', 'In one sentence', { edition: 'executive' }),
  contact: field(ref('member'), '我方接口人', 'Our contact', { edition: 'training' }),
});

/** What a play achieved, in a figure that can be checked. */
const result = z.strictObject({
  text: field(line(), '结果', 'Result', { edition: 'executive' }),
  source: field(line(), '来源', 'Source', { edition: 'executive' }),
  date: field(pastDay(), '日期', 'Date', { edition: 'training' }),
});

/** `plays/<play>.md`: a success that others can copy (method: J3, step five). */
export const play = z.strictObject({
  name: field(line(), '打法', 'Play', { edition: 'training', names: 'play' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', {
    edition: 'training',
    names: 'play',
  }),
  origin: field(ref('account').optional(), '来自', 'From', { edition: 'training', method: ['J3'] }),
  owner: field(ref('member'), '负责人', 'Owner', { edition: 'training' }),
  lesson: field(paragraph(), '经验', 'Lesson', { edition: 'executive', method: ['J3'] }),
  preconditions: field(list(line()).min(1), '前提', 'Preconditions', { edition: 'executive' }),
  steps: field(list(line()).min(1), '步骤', 'Steps', { edition: 'executive' }),
  results: field(list(result).min(1), '结果', 'Results', { edition: 'training' }),
  industries: field(list(ref('industry')).default([]), '适用行业', 'Industries', { edition: 'training' }),
  solutions: field(list(ref('solution')).default([]), '用到的方案', 'Solutions used', { edition: 'training' }),
});

/** `glossary/<term>.md`: one word of the method in both languages. The body is the definition. */
export const term = z.strictObject({
  zh: field(line(), '中文', 'Chinese', { edition: 'training' }),
  en: field(line(), '英文', 'English', { edition: 'training' }),
  pinyin: field(line(), '拼音', 'Pinyin', { edition: 'training' }),
  definition: field(line(), '中文释义', 'Definition in Chinese', { edition: 'training' }),
  definitionEn: field(line(), '英文释义', 'Definition in English', { edition: 'training' }),
  seeAlso: field(list(ref('term')).default([]), '参见', 'See also', { edition: 'training' }),
});
