import { entriesOf, isDecided, isPublicSector } from '../../measures/hospitality-totals.ts';
import type { Rule } from '../rule.ts';

/** In the public sector there is no gift at all, and nothing else without an approval number (method: ETH-12). */
export const publicSectorApproval: Rule = {
  name: 'hospitality/public-sector-approval',
  severity: 'error',
  method: ['ETHICS-4', 'ETH-12', 'INDUSTRY'],
  title: { 'zh-CN': '公共部门的款待未经批准', en: 'Public-sector hospitality without approval' },
  about: {
    'zh-CN':
      '公职人员适用更严的规定：礼品一律不送，其他款待先由合规批准、写上编号。行业档案里 `publicSector: true` 的客户都按此检查；还在计划中的，等批准后再办。',
    en: 'Stricter rules hold for officials: no gifts at all, and anything else is approved by compliance first, with its number. It holds for every account whose industry says `publicSector: true`; what is only planned waits for its approval.',
  },
  wrong: '# industry: publicSector: true\nkind: meal\nstatus: held\n# no approvalId',
  right: 'kind: training\nstatus: held\napprovalId: CA-2026-021',
  check: function* (plan, { book }) {
    const { hospitality } = plan;
    if (!hospitality || !isPublicSector(plan, book)) return;
    for (const { index, entry } of entriesOf(plan)) {
      if (entry.kind === 'gift') {
        yield {
          at: { document: hospitality, path: ['entries', index, 'kind'] },
          message: {
            'zh-CN': `${entry.date} 这一条是礼品（\`gift\`），而客户属于公共部门。`,
            en: `The entry of ${entry.date} is a \`gift\`, and the account belongs to the public sector.`,
          },
          help: {
            'zh-CN': '不送；已经送出，告诉合规同事并收回。没有发生的，把 `status` 改为 `refused`。',
            en: 'Do not give it; if it was given, tell compliance and take it back. If it never happened, set `status` to `refused`.',
          },
        };
      } else if (isDecided(entry) && entry.approvalId === undefined) {
        yield {
          at: { document: hospitality, path: ['entries', index, 'approvalId'] },
          message: {
            'zh-CN': `客户属于公共部门，${entry.date} 的 \`${entry.kind}\` 没有批准编号。`,
            en: `The account belongs to the public sector, and the \`${entry.kind}\` of ${entry.date} has no approval number.`,
          },
          help: {
            'zh-CN': '先请合规批准，把编号写进 `approvalId`；没有批准，就不办。',
            en: 'Ask compliance first and record the number in `approvalId`; without approval it does not take place.',
          },
        };
      }
    }
  },
};
