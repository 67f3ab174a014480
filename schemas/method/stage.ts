import * as z from 'zod';
import { field } from '../field.ts';
import { list, whole } from '../primitives.ts';
import { gate, procurementStep } from '../vocabulary.ts';
import { methodLinks, methodTexts } from './words.ts';

/** `method/stages/<stage>.md`: a stage's purpose, gate and bounds (method: § 1.4). */
export const stagePage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 6), '次序', 'Order'),
  exit: field(list(gate.schema).min(1), '出口条件', 'Exit gate', { ours: true }),
  probability: field(
    z.strictObject({ from: field(whole(0, 100), '从', 'From'), to: field(whole(0, 100), '到', 'To') }),
    '合理概率(%)',
    'Plausible probability (%)',
    { ours: true },
  ),
  limitDays: field(whole(1, 3650), '停留上限(天)', 'Longest stay (days)', { ours: true }),
  procurement: field(list(procurementStep.schema).default([]), '对应的客户步骤', 'Customer’s steps at this time', {
    ours: true,
  }),
  ...methodLinks,
});
