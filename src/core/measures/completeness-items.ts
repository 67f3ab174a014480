import type { Text } from '#schemas/field.ts';
import type { DataOf } from '#schemas/index.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { layersMissing, rolesMissing } from './buying-roles.ts';
import { isConfirmed } from './confirmation.ts';
import { keyPeople, missingAttributes } from './key-people.ts';
import { mapNodes } from './map-nodes.ts';
import { gapsOf, type PlanPart } from './plan-parts.ts';
import { peopleWithGap } from './relationship-gap.ts';
import { recentVoices, VOICES_WANTED } from './voices.ts';

/** One thing that the tier asks of a part. */
export interface CompletenessItem {
  readonly name: string;
  readonly label: Text;
  readonly done: boolean;
}

/** What an item may look at. */
export interface CompletenessScope {
  readonly plan: AccountPlan;
  readonly book: Book;
  readonly asOf: Day;
  readonly requires: DataOf<'tier'>['requires'];
  /** The declared tier is A, of which the method asks most. */
  readonly top: boolean;
}

/** What each part of a plan should hold, by what the tier asks for (method: P3, R2–R10, G1, G4–G8, A8). */
export const completenessItems: Readonly<Record<PlanPart, (scope: CompletenessScope) => readonly CompletenessItem[]>> =
  {
    team: ({ plan: { account }, requires }) => {
      const seats = (role: string) => account.data.team.filter((seat) => seat.role === role).length;
      return [
        item('account-manager', '一位大客户经理', 'One account manager', seats('account-manager') === 1),
        ...when(
          requires.executiveSponsor,
          'executive-sponsor',
          '高层支持人',
          'Executive sponsor',
          seats('executive-sponsor') > 0,
        ),
        ...when(requires.budget, 'budget', '大客户预算', 'Key-account budget', account.data.budget !== undefined),
      ];
    },
    background: ({ plan, book, asOf, top }) => {
      const { tier, background, rationaleReviewed } = plan.account.data;
      const fresh = daysBetween(rationaleReviewed, asOf) <= book.settings.data.limits.rationaleReviewDays;
      return [
        item('written', '写了客户背景', 'Background is written', gapsOf(plan, 'background').length === 0),
        item('evidence', '等级有依据', 'Evidence for the tier', tier.evidence.length > 0),
        item('rationale', '定位按期复核', 'Rationale reviewed in time', fresh),
        ...when(top, 'company', '客户的公司', 'The customer’s company', background.company !== undefined),
        ...when(top, 'customers', '客户的客户', 'The customer’s customers', background.customers !== undefined),
        ...when(
          top,
          'competitors',
          '客户的竞争对手',
          'The customer’s competitors',
          background.competitors !== undefined,
        ),
      ];
    },
    maps: ({ plan: { strategy }, book, asOf, top }) => {
      const has = (key: 'goals' | 'strategies' | 'needs') =>
        strategy !== undefined && Object.keys(strategy.data[key]).length > 0;
      const limit = book.settings.data.limits.mapReviewDays;
      const confirmed = strategy !== undefined && mapNodes(strategy).some(({ node }) => isConfirmed(node));
      return [
        item('goals', '客户目标', 'The customer’s goals', has('goals')),
        item('strategies', '客户战略', 'The customer’s strategies', has('strategies')),
        item('needs', '需求', 'Needs', has('needs')),
        item('execution', '执行地图', 'Execution map', strategy !== undefined && strategy.data.execution.length > 0),
        item(
          'reviewed',
          '地图按期复核',
          'Maps reviewed in time',
          strategy !== undefined && daysBetween(strategy.data.reviewed, asOf) <= limit,
        ),
        ...when(top, 'confirmed', '客户方有人确认', 'Confirmed at the customer', confirmed),
      ];
    },
    relations: ({ plan, book, asOf, requires, top }) => {
      const anybody = plan.people.size > 0;
      const described = anybody && keyPeople(plan, book).every((person) => missingAttributes(person).length === 0);
      const planned = anybody && peopleWithGap(plan).every(({ data }) => data.relationship?.plan !== undefined);
      const all = requires.allRolesAndLayers;
      return [
        item('people', '关系人', 'Stakeholders', anybody),
        item('relationships', '关系总表', 'Relationships of the account', plan.relationships !== undefined),
        item('key-people', '关键人物描述完整', 'Key people fully described', described),
        item('gaps', '关系差距都有计划', 'Every gap has a plan', planned),
        ...when(
          all,
          'roles',
          '五种角色已知或在查',
          'Five roles known or sought',
          anybody && rolesMissing(plan).length === 0,
        ),
        ...when(
          all,
          'layers',
          '四个层级已知或在查',
          'Four layers known or sought',
          anybody && layersMissing(plan).length === 0,
        ),
        ...when(
          top,
          'voices',
          '一年内的客户心声',
          'Voices of the last year',
          recentVoices(plan, asOf).length >= VOICES_WANTED,
        ),
      ];
    },
    goals: ({ plan: { goals } }) => {
      const entries = Object.entries(goals?.data.goals ?? {});
      const live = Object.values(goals?.data.actions ?? {}).filter(({ status }) => status !== 'dropped');
      const acted = entries.length > 0 && entries.every(([name]) => live.some(({ goal }) => goal === name));
      return [
        item(
          'revenue',
          '收入目标',
          'Revenue goal',
          entries.some(([, { kind }]) => kind === 'revenue'),
        ),
        item(
          'relationship',
          '关系目标',
          'Relationship goal',
          entries.some(([, { kind }]) => kind === 'relationship'),
        ),
        item('actions', '每个目标都有行动', 'Every goal has an action', acted),
      ];
    },
  };

function item(name: string, zh: string, en: string, done: boolean): CompletenessItem {
  return { name, label: { 'zh-CN': zh, en }, done };
}

/** The item where the tier asks for it, otherwise nothing. */
function when(asked: boolean, ...rest: Parameters<typeof item>): readonly CompletenessItem[] {
  return asked ? [item(...rest)] : [];
}
