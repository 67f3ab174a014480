import { gatePassed } from '../../measures/phase-gates.ts';
import type { Place, Rule } from '../rule.ts';

/** The development procedure is approved by the department head before relations are built (method: § 1.5). */
export const procedureNotApproved: Rule = {
  name: 'phase/procedure-not-approved',
  severity: 'error',
  method: ['PHASE-value'],
  title: { 'zh-CN': '开发程序没有批准', en: 'Development procedure not approved' },
  about: {
    'zh-CN':
      '第三阶段为这个客户设计开发程序：任务、参与角色、公司支持、时间，由部门负责人批准。批准意味着资源到位，没有它，后面的承诺就没有着落。',
    en: 'Phase three designs the procedure for this account: tasks, participants, support and time, approved by the department head. Approval frees the resources; without it later promises rest on nothing.',
  },
  wrong: 'phase: relate\nprocedure:\n  tasks:\n    - task: 邀请客户考察样板工厂',
  right: 'procedure:\n  tasks:\n    - task: 邀请客户考察样板工厂\n  approvedBy: sun-rui\n  approvedOn: 2026-07-20',
  check: function* (plan, { book }) {
    const { account, development } = plan;
    const page = gatePassed('procedure-approved', plan, book);
    if (!page || !development) return;
    const { phase, procedure } = development.data;
    const at = (path: Place['path']): Place => ({ document: development, path });
    const fact = (place: Place, zh: string, en: string) => ({
      at: place,
      why: page.path,
      message: {
        'zh-CN': `客户开发已在 \`${phase}\` 阶段，但${zh}。`,
        en: `The development is in the phase \`${phase}\`, but ${en}.`,
      },
      help: {
        'zh-CN': '请部门负责人批准开发程序，写上 `approvedBy` 和 `approvedOn`；还没有批，就把阶段退回 `value`。',
        en: 'Ask the department head to approve the procedure and write `approvedBy` and `approvedOn`, or set the phase back to `value`.',
      },
    });
    if (!procedure) {
      yield fact(at(['phase']), '还没有开发程序', 'there is no development procedure');
      return;
    }
    const { approvedBy, approvedOn } = procedure;
    if (approvedBy === undefined || approvedOn === undefined) {
      yield fact(
        at(['procedure']),
        '开发程序没有批准人和日期',
        'nobody has approved the development procedure on a day',
      );
      return;
    }
    const heads = account.data.team.filter(({ role }) => role === 'department-head').map(({ member }) => member);
    // A team without a department head is told by phase/participants-missing.
    if (heads.length === 0 || heads.includes(approvedBy)) return;
    yield fact(
      at(['procedure', 'approvedBy']),
      `批准开发程序的 \`${approvedBy}\` 不是部门负责人`,
      `\`${approvedBy}\`, who approved the procedure, is not the department head`,
    );
  },
};
