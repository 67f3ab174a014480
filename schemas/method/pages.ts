/** The smaller kinds of method page: roles, tools and reviews. */
import * as z from 'zod';
import { field } from '../field.ts';
import { line, list, whole } from '../primitives.ts';
import { layer, reviewHeading, sheet, teamRole, tier } from '../vocabulary.ts';
import { fieldPath, methodLinks, methodTexts } from './words.ts';

/** What another school of selling calls the role; ours, not the sources’. */
const otherName = z.strictObject({
  school: field(line(), '体系', 'School', { edition: 'training' }),
  name: field(line(), '叫法', 'Name', { edition: 'training' }),
});

/** `method/roles/<role>.md`: one of the five roles in a purchase (method: R2). */
export const rolePage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 5), '次序', 'Order', { edition: 'training' }),
  layers: field(list(layer.schema).default([]), '常见层级', 'Usual layers', { edition: 'training', ours: true }),
  otherNames: field(list(otherName).default([]), '其他体系的叫法', 'Names in other schools', {
    edition: 'training',
    method: ['CROSSWALK'],
    ours: true,
  }),
  ...methodLinks,
});

/** `method/tools/<tool>.md`: one tool of the method, with the fields that record it (method: A10). */
export const toolPage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 99), '次序', 'Order', { edition: 'training' }),
  core: field(z.boolean().default(false), '核心工具', 'Core tool', { edition: 'training', method: ['A10'] }),
  fields: field(list(fieldPath()).min(1), '记录的字段', 'Fields that record it', { edition: 'training' }),
  worksheets: field(list(sheet.schema).default([]), '工作表', 'Worksheets', { edition: 'training' }),
  ...methodLinks,
});

/** `method/reviews/<kind>.md`: a review's rhythm, who attends and what is discussed (method: P6, P9, P12). */
export const reviewPage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 9), '次序', 'Order', { edition: 'training' }),
  everyDays: field(whole(1, 730).optional(), '间隔(天)', 'Every (days)', { edition: 'training', method: ['P12'] }),
  tiers: field(list(tier.schema).default([]), '适用等级', 'For tiers', { edition: 'training', ours: true }),
  headings: field(list(reviewHeading.schema).default([]), '议题', 'Headings', { edition: 'training', method: ['P9'] }),
  attendees: field(list(teamRole.schema).default([]), '参加角色', 'Attendees', { edition: 'training', ours: true }),
  ...methodLinks,
});
