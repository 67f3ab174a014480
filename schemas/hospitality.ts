import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, money, ref } from './primitives.ts';
import { hospitalityKind, hospitalityStatus } from './vocabulary.ts';

/** One entry: what was given to whom, why, and who approved it. It is never a contact and never due (ethics 4). */
const entry = z.strictObject({
  date: field(day(), '日期', 'Date', { edition: 'team' }),
  kind: field(hospitalityKind.schema, '类别', 'Kind', { edition: 'team' }),
  what: field(line(), '内容', 'What', { edition: 'team' }),
  purpose: field(line().optional(), '业务目的', 'Business purpose', { edition: 'team' }),
  value: field(money(), '金额', 'Value', {
    edition: 'team',
    hint: { 'zh-CN': '本次总额，本书币种', en: 'Of the whole entry, in the currency of the book' },
  }),
  guests: field(list(ref('person')).min(1), '客户方', 'Guests', { edition: 'team' }),
  hosts: field(list(ref('member')).min(1), '我方', 'Hosts', { edition: 'team' }),
  approver: field(ref('member').optional(), '批准人', 'Approver', { edition: 'team' }),
  approvalId: field(line().optional(), '批准编号', 'Approval number', { edition: 'team' }),
  status: field(hospitalityStatus.schema, '状态', 'Status', { edition: 'team' }),
});

/** `accounts/<account>/hospitality.md`: the register of meals, events and gifts, with ceilings in settings (method: B13). */
export const hospitality = z.strictObject({
  entries: field(list(entry).default([]), '登记', 'Entries', { edition: 'team', method: ['B13', 'ETHICS-4'] }),
});
