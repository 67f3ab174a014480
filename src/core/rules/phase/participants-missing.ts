import { teamRole } from '#schemas/vocabulary.ts';
import { currentPhase } from '../../measures/phase-gates.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** Everybody who takes part in the present development phase has a seat in the team (method: § 1.5, PHS-01). */
export const participantsMissing: Rule = {
  name: 'phase/participants-missing',
  severity: 'error',
  method: ['PHS-01', 'PHASE-target', 'PHASE-sample-intel', 'PHASE-value', 'PHASE-relate', 'PHASE-close'],
  title: { 'zh-CN': '开发阶段缺少参与者', en: 'Development phase lacks participants' },
  about: {
    'zh-CN':
      '每个开发阶段页写明谁要参与：价值评估需要部门负责人，与关键决策人建立关系需要公司高层。人不在团队里，这一阶段的工作就没有人做。',
    en: 'Each phase’s page says who takes part: the value assessment needs the department head, relations with key deciders one of our executives. Whoever is not in the team cannot do the work of the phase.',
  },
  wrong: '# development.md: phase: value\nteam:\n  - member: li-lei\n    role: business-manager',
  right:
    '# development.md: phase: value\nteam:\n  - member: li-lei\n    role: business-manager\n  - member: sun-rui\n    role: department-head',
  check: function* (plan, { book }) {
    const { account, development } = plan;
    const page = currentPhase(plan, book);
    if (!page || !development) return;
    const seats = new Set<string>(account.data.team.map(({ role }) => role));
    const missing = page.data.participants.filter((role) => !seats.has(role) && !isToldOf(role));
    if (missing.length === 0) return;
    const roles = missing.map((role) => teamRole.labels[role]);
    const keys = missing.map((role) => `\`${role}\``).join('、');
    yield {
      at: { document: account, path: ['team'] },
      why: page.path,
      message: {
        'zh-CN': `客户开发已在 \`${page.name}\` 阶段，团队里还没有${listed(roles)['zh-CN']}。`,
        en: `The development is in the phase \`${page.name}\`, but the team has no ${listed(roles.map(lower)).en}.`,
      },
      help: {
        'zh-CN': `请他们加入团队，\`role\` 写 ${keys}；还请不到，就把阶段退回去。`,
        en: `Ask them to join the team as ${keys.replaceAll('、', ' and ')}, or set the phase back until they can.`,
      },
      related: [{ at: { document: development, path: ['phase'] }, message: { 'zh-CN': '开发阶段', en: 'the phase' } }],
    };

    /** Roles that every plan or the tier needs are told by plan/account-manager and plan/executive-sponsor. */
    function isToldOf(role: string): boolean {
      return role === 'account-manager' || (role === 'executive-sponsor' && asksFor(plan, book, role));
    }
  },
};

function lower(text: { readonly 'zh-CN': string; readonly en: string }) {
  return { ...text, en: text.en.toLowerCase() };
}
