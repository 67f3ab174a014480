import type { RuleName } from '../../diagnostics/diagnostic.ts';
import type { FindingRow } from '../findings.ts';

/** The rules whose findings make a value alarming: the limits are the check's, not the page's. */
export const ALARMS: Readonly<Record<string, readonly RuleName[]>> = {
  'plan-completeness': ['plan/missing-part'],
  'action-health': ['plan/action-overdue'],
  'goals-progress': ['plan/goal-without-action'],
  'joint-plan-progress': ['joint-plan/milestone-overdue', 'joint-plan/evaluation-overdue'],
  'cadence-compliance': ['review/missed'],
  'next-review': ['review/next-overdue'],
  'materials-age': ['cadence/materials-overdue'],
  'plan-freshness': ['plan/untouched'],
  'force-balance': ['relationship/majority-not-supporting'],
  'weighted-gap': ['relationship/gap-without-plan', 'relationship/gap-plan-overdue'],
  'single-thread-risk': ['relationship/single-thread', 'relationship/not-spread'],
  'layers-reached': ['relationship/missing-layer'],
  'voice-pulse': ['relationship/too-few-voices'],
  satisfaction: ['relationship/feedback-unanswered'],
  'coach-ladder': ['coach/level-without-evidence'],
  'next-contact-due': ['relationship/stale-contact'],
  traceability: ['map/opportunity-without-need'],
  'swot-citations': ['plan/action-cites-nothing'],
  'research-age': ['research/old'],
  'tier-by-window': ['tier/window-mismatch'],
  'tier-by-urgency': ['tier/urgency-mismatch'],
  'tier-by-quadrant': ['tier/quadrant-mismatch'],
  'tier-by-grading': ['tier/grading-mismatch'],
  'tier-agreement': [
    'tier/window-mismatch',
    'tier/urgency-mismatch',
    'tier/quadrant-mismatch',
    'tier/grading-mismatch',
  ],
  'days-in-phase': ['phase/stuck'],
  'information-groups': ['phase/information-missing'],
  'value-score': ['phase/value-assessment-incomplete'],
  'growth-step': ['growth/steps-out-of-order'],
  'procurement-owners-known': ['buying/step-without-owner'],
  'element-coverage': ['opportunity/element-overdue', 'opportunity/too-few-elements'],
  'funnel-state': ['stage/funnel-not-earned'],
  'weighted-value': ['stage/probability-misfit'],
  'appeals-score': ['opportunity/appeals-weights'],
  'uncovered-needs': ['opportunity/need-without-offering'],
  'alignment-gap': ['stage/ahead-of-customer'],
  'days-in-stage': ['stage/stuck'],
  'gates-missing': ['stage/gate-not-met'],
  'expected-close-value': ['stage/close-overdue'],
  'top-effort': ['portfolio/effort-misplaced'],
};

/** The findings of a subject that make a value alarming; notes only inform. */
export function alarmsOf(indicator: string, findings: readonly FindingRow[]): readonly FindingRow[] {
  const names: readonly string[] = ALARMS[indicator] ?? [];
  return findings.filter(({ name, severity }) => severity !== 'info' && names.includes(name));
}
