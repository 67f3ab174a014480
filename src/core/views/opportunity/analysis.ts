import { answer, goDecision, goQuestion, keyElement } from '#schemas/vocabulary.ts';
import type { DataOf } from '#schemas/index.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { mayJudge, memberLink, type ViewContext } from '../context.ts';
import type { OpportunityView } from './model.ts';

/** What the page does not say above: the forms that the method asks to be filled in. */
export const FORMS: readonly (keyof DataOf<'opportunity'>)[] = [
  'strategyFit',
  'shortlisted',
  'scheduleClear',
  'search',
  'purchase',
  'customerValue',
  'description',
  'concerns',
  'offerings',
  'appeals',
  'competitors',
  'externalResources',
  'workPlan',
  'costs',
  'tender',
  'contract',
  'payments',
  'acceptance',
];

/** The six key elements: what is known, or how it will be found out; none where an edition leaves that out. */
export function elements(context: ViewContext, { data }: TypedDocument<'opportunity'>): OpportunityView['elements'] {
  const { lang } = context;
  const words = siteWords(lang);
  const isTold = mayJudge(context) || keyElement.names.some((name) => data.elements[name]?.known !== undefined);
  if (!isTold) return [];
  return keyElement.names.map((name) => {
    const element = data.elements[name];
    const plan = element?.learnBy === undefined ? words.unknown : words.toLearn(element.learnBy, element.how);
    return {
      label: keyElement.labels[name][lang],
      isKnown: element?.known !== undefined,
      text: element?.known ?? plan,
    };
  });
}

/** The decision to invest, with its four answers. */
export function goNoGo(context: ViewContext, { data }: TypedDocument<'opportunity'>): Pick<OpportunityView, 'goNoGo'> {
  if (!data.goNoGo) return {};
  const { lang } = context;
  const given = data.goNoGo;
  return {
    goNoGo: {
      answers: goQuestion.names.map((name) => ({
        question: goQuestion.labels[name][lang],
        answer: answer.labels[given[name].answer][lang],
        why: given[name].why,
      })),
      decision: goDecision.labels[given.decision][lang],
      approver: memberLink(context, given.approver),
      date: given.date,
    },
  };
}
