import type { Rule } from '../rule.ts';
import { reviewPath } from '../wording.ts';

/** The completeness review is held with the team leader (method: P6, PLAN-06). */
export const noLeader: Rule = {
  name: 'review/no-leader',
  severity: 'error',
  method: ['P6', 'PLAN-06'],
  title: { 'zh-CN': '完整性评审没有团队领导', en: 'Completeness review without the team leader' },
  about: {
    'zh-CN': '计划写完后，由团队领导一起看它是否完整。写计划的人自己评审自己，容易看不见缺口。',
    en: 'After drafting, the team leader looks with the team whether the plan is complete. Those who wrote it do not easily see what it lacks.',
  },
  why: reviewPath('completeness'),
  wrong: '# reviews/2026-10-12-completeness.md\nattendees: [ann, eve]\nresult: complete',
  right: 'attendees: [ann, eve, bob]\nleader: bob\nresult: complete',
  check: function* ({ reviews }) {
    for (const review of reviews) {
      if (review.name !== 'completeness' || review.data.leader !== undefined) continue;
      yield {
        at: { document: review, path: ['leader'] },
        message: {
          'zh-CN': '完整性评审没有写明团队领导。',
          en: 'The completeness review names no team leader.',
        },
        help: {
          'zh-CN': '在 `leader` 写上参加评审的团队领导；他没有参加，就请他再评审一次。',
          en: 'Write the team leader who took part as `leader`; if none did, review the plan again together.',
        },
      };
    }
  },
};
