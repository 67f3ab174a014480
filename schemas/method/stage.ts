import * as z from 'zod';
import { field } from '../field.ts';
import { list, whole } from '../primitives.ts';
import { gate, procurementStep } from '../vocabulary.ts';
import { methodLinks, methodTexts } from './words.ts';

/** `method/stages/<stage>.md`: a stage's purpose, gate and bounds (method: § 1.4). */
export const stagePage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 6), '次序', 'Order', { edition: 'training' }),
  exit: field(list(gate.schema).min(1), '出口条件', 'Exit gate', { edition: 'training', ours: true }),
  probability: field(
    z.strictObject({
      from: field(whole(0, 100), '从', 'From', { edition: 'training' }),
      to: field(whole(0, 100), '到', 'To', { edition: 'training' }),
    }),
    '合理概率(%)',
    'Plausible probability (%)',
    { edition: 'training', ours: true },
  ),
  limitDays: field(whole(1, 3650), '停留上限(天)', 'Longest stay (days)', { edition: 'training', ours: true }),
  procurement: field(list(procurementStep.schema).default([]), '对应的客户步骤', 'Customer’s steps at this time', {
    edition: 'training',
    ours: true,
  }),
  ...methodLinks,
});
