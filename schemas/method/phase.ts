import * as z from 'zod';
import { field } from '../field.ts';
import { list, whole } from '../primitives.ts';
import { phaseGate, teamRole } from '../vocabulary.ts';
import { methodLinks, methodTexts } from './words.ts';

/** `method/phases/<phase>.md`: who takes part in a development phase, and what must be there before it (method: § 1.5). */
export const phasePage = z.strictObject({
  ...methodTexts,
  order: field(whole(1, 5), '次序', 'Order', { edition: 'training' }),
  participants: field(list(teamRole.schema).min(1), '参与角色', 'Participants', {
    edition: 'training',
    method: ['PHASE-target', 'PHASE-value', 'PHASE-relate'],
  }),
  entry: field(list(phaseGate.schema).default([]), '进入条件', 'Entry gate', { edition: 'training', ours: true }),
  limitDays: field(whole(1, 3650).optional(), '停留上限(天)', 'Longest stay (days)', {
    edition: 'training',
    ours: true,
  }),
  ...methodLinks,
});
