import { relationLevel, talkLevel } from '#schemas/vocabulary.ts';
import type { Day } from '../../calendar/day.ts';
import { accountFreshness } from '../freshness.ts';
import { earliest, nextContacts, type NextContact } from '../next-contact.ts';
import { firstVisits, talkDrifts } from '../talk-level.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator, Input } from './indicator.ts';

/** How long ago the account was last contacted, against its tier's cadence (method: A15, IND-freshness). */
const freshness: AccountIndicator = {
  name: 'freshness',
  label: { 'zh-CN': '联系新鲜度', en: 'Freshness' },
  about: {
    'zh-CN': '距最近一次有意义的接触的天数（影响为 0 的不算）；与等级间隔之比超过 1 就是逾期。',
    en: 'Days since the last meaningful contact (one with an impact of 0 does not count); a ratio to the tier’s interval above 1 is overdue.',
  },
  unit: 'days',
  method: ['A15', 'IND-freshness'],
  ours: true,
  read: (plan, { book, asOf }) => {
    const { last, on, days, every } = accountFreshness(plan, book, asOf);
    if (!last || on === undefined || days === undefined) return undefined;
    const cadence: readonly Input[] =
      every === undefined
        ? []
        : [
            { label: { 'zh-CN': '等级的间隔', en: 'The tier’s interval' }, value: every, unit: 'days' },
            { label: { 'zh-CN': '与间隔之比', en: 'Ratio to the interval' }, value: days / every, unit: 'share' },
          ];
    return {
      value: days,
      inputs: [
        {
          label: asWritten(last.data.subject),
          value: asWritten(on),
          unit: 'word',
          at: { document: last, path: ['subject'] },
        },
        ...cadence,
      ],
    };
  },
};

/** The day by which the next key person is due for contact (method: B10). */
const nextDue: AccountIndicator = {
  name: 'next-contact-due',
  label: { 'zh-CN': '下次沟通到期', en: 'Next contact due' },
  about: {
    'zh-CN': '按等级的间隔，最早到期的关键人物沟通的日期；没有接触过的人没有到期日，单独列出。',
    en: 'The earliest day by which the tier’s interval asks for contact with a key person; people never contacted have none and are listed as such.',
  },
  unit: 'word',
  method: ['B10'],
  read: (plan, { book, asOf }) => dayOf(nextContacts(plan, book, asOf), ({ due }) => due),
};

/** The day on which the next contact does most good (method: E6). */
const nextSuggested: AccountIndicator = {
  name: 'next-contact-suggested',
  label: { 'zh-CN': '建议的下次接触', en: 'Next contact suggested' },
  about: {
    'zh-CN': '关键人物中最早的一位：上次接触的影响消退之日，或等级间隔到期之日，取早的一个。',
    en: 'The earliest among the key people of the day on which the impact of the last contact is gone or the tier’s interval ends, whichever comes first.',
  },
  unit: 'word',
  method: ['E6'],
  read: (plan, { book, asOf }) => dayOf(nextContacts(plan, book, asOf), ({ suggested }) => suggested),
};

/** The earliest of the people's days, with the day of each. */
function dayOf(contacts: readonly NextContact[], pick: (next: NextContact) => Day | undefined) {
  const first = earliest(contacts.map(pick));
  if (first === undefined) return undefined;
  return {
    value: asWritten(first),
    inputs: contacts.map((next): Input => {
      const day = pick(next);
      return {
        label: asWritten(next.person.data.name),
        value: day === undefined ? { 'zh-CN': '还没有接触过', en: 'never contacted' } : asWritten(day),
        unit: 'word',
        ...(next.last && { at: { document: next.last, path: ['people'] } }),
      };
    }),
  };
}

/** What the newest first visit suggests for the relation (method: R7). */
const firstVisit: AccountIndicator = {
  name: 'first-visit-suggestion',
  label: { 'zh-CN': '首次拜访建议的关系', en: 'Relation suggested by the first visit' },
  about: {
    'zh-CN': '被主动邀请为可信任的顾问，可继续拜访为问题解决者，委派下属为产品专家；取最近一次首次拜访，只是起点。',
    en: 'Invited again suggests trusted adviser, further visits problem solver, passed to a subordinate product expert; read off the newest first visit, and only a beginning.',
  },
  unit: 'word',
  method: ['R7'],
  ours: true,
  read: (plan, { asOf }) => {
    const visits = firstVisits(plan, asOf);
    const newest = visits.at(-1);
    if (!newest) return undefined;
    return {
      value: relationLevel.labels[newest.suggested],
      inputs: visits.map(({ touchpoint, suggested }) => ({
        label: asWritten(touchpoint.data.subject),
        value: relationLevel.labels[suggested],
        unit: 'word',
        at: { document: touchpoint, path: ['outcome'] },
      })),
    };
  },
};

/** With how many people we speak on a lower level than the relation that we claim (method: R6). */
const talkDrift: AccountIndicator = {
  name: 'talk-drift',
  label: { 'zh-CN': '谈话低于所称关系', en: 'Talks below the claimed relation' },
  about: {
    'zh-CN': '最近一次谈话的层面低于所称关系的人数，0 最好：顾问谈战略，解决者谈业务，产品专家谈产品。',
    en: 'People with whom the last talk was on a lower level than the relation we claim, 0 is best: an adviser speaks of strategy, a problem solver of business, a product expert of the product.',
  },
  unit: 'count',
  method: ['R6'],
  ours: true,
  read: (plan, { asOf }) => {
    const drifts = talkDrifts(plan, asOf);
    if (drifts.length === 0) return undefined;
    return {
      value: drifts.filter(({ steps }) => steps < 0).length,
      inputs: drifts.map(({ person, touchpoint, talk, claimed, steps }) => ({
        label: {
          'zh-CN': `${person.data.name}：${talkLevel.labels[talk]['zh-CN']}，所称${relationLevel.labels[claimed]['zh-CN']}`,
          en: `${person.data.name}: ${talkLevel.labels[talk].en}, claimed ${relationLevel.labels[claimed].en}`,
        },
        value: steps,
        unit: 'score',
        at: { document: touchpoint, path: ['talkLevel'] },
      })),
    };
  },
};

export const contactIndicators: readonly AccountIndicator[] = [
  freshness,
  nextDue,
  nextSuggested,
  firstVisit,
  talkDrift,
];
