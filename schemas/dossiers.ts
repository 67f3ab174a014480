import * as z from 'zod';
import { field } from './field.ts';
import { line, list, paragraph, ref } from './primitives.ts';
import { centralisation } from './vocabulary.ts';

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
  publicSector: field(z.boolean().default(false), '公共部门', 'Public sector'),
  buyerUnits: field(list(line()).default([]), '采购部门', 'Buying units'),
  level: field(line().optional(), '采购层级', 'Buying level'),
  centralisation: field(centralisation.schema.optional(), '集中程度', 'Centralisation'),
  trigger: field(line().optional(), '采购触发', 'What triggers a purchase'),
});
