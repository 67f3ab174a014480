import { reviewsHeld } from '../../measures/review-rhythm.ts';
import type { Rule } from '../rule.ts';
import { reviewPath } from '../wording.ts';

/** An approved plan was found complete in a review with the team leader (method: P6, PLAN-06). */
export const approvedWithoutReview: Rule = {
  name: 'plan/approved-without-review',
  severity: 'error',
  method: ['P6', 'PLAN-06'],
  title: { 'zh-CN': '没有完整性评审就批准', en: 'Approved without a completeness review' },
  about: {
    'zh-CN':
      '计划写完后，先与团队领导评审是否完整，再批准。没有评审的批准只是改了一个字；最近一次评审写明“完整”，才算数。',
    en: 'After drafting, the team leader and the team go through the plan and see whether it is complete; then it is approved. Without that the approval is only a word. The newest completeness review counts, and it has to say `complete`.',
  },
  why: reviewPath('completeness'),
  wrong: 'status: approved\n# no file reviews/<date>-completeness.md',
  right: '# reviews/2026-10-12-completeness.md\nleader: bob\nresult: complete',
  check: function* (plan, { asOf }) {
    if (plan.account.data.status !== 'approved') return;
    const last = reviewsHeld(plan, 'completeness', asOf).at(-1); // review/no-leader tells of a missing leader
    if (last?.data.result === 'complete') return;
    const at = { document: plan.account, path: ['status'] };
    yield last
      ? {
          at,
          message: {
            'zh-CN': `计划写着 \`approved\`，但 ${last.date} 的完整性评审${last.data.result === undefined ? '没有写结论' : `结论是 \`${last.data.result}\``}。`,
            en: `The plan is \`approved\`, but the completeness review of ${last.date} ${last.data.result === undefined ? 'states no result' : `says \`${last.data.result}\``}.`,
          },
          help: {
            'zh-CN': '补齐评审指出的内容，再评审一次；在此之前把 `status` 改回 `active`。',
            en: 'Complete what the review asked for and hold another; until then set `status` back to `active`.',
          },
          related: [
            {
              at: { document: last, path: ['result'] },
              message: { 'zh-CN': '最近一次完整性评审', en: 'the newest completeness review' },
            },
          ],
        }
      : {
          at,
          message: {
            'zh-CN': '计划写着 `approved`，但没有完整性评审的记录。',
            en: 'The plan is `approved`, but no completeness review is recorded.',
          },
          help: {
            'zh-CN': '与团队领导评审一次，记成 `reviews/<日期>-completeness.md`；在此之前把 `status` 改回 `active`。',
            en: 'Review it with the team leader and record that as `reviews/<date>-completeness.md`; until then set `status` back to `active`.',
          },
        };
  },
};
