import type { Text } from '#schemas/field.ts';
import type { DataOf } from '#schemas/index.ts';
import { buyingRole, keyElement } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { isContacted } from './coverage.ts';
import { stagePage } from './stage-pages.ts';

/** What must be there before an opportunity leaves a stage (method: § 1.4). */
export type Gate = DataOf<'stage'>['exit'][number];

type Opportunity = DataOf<'opportunity'>;

/** The roles that have met us before we bid (method: R2). */
const DECIDERS = ['approver', 'decision-maker', 'recommender'] as const;

/** What closes a delivery: acceptance, close-out, and how likely the customer is to buy again (method: § 1.4, C1). */
const ACCEPTANCE = ['acceptedOn', 'closedOutOn', 'satisfaction', 'repurchase'] as const;

/** What an opportunity lacks to pass a gate, each as a short phrase; nothing when it passes. */
export function gateGaps(gate: Gate, { data }: TypedDocument<'opportunity'>, plan: AccountPlan): readonly Text[] {
  switch (gate) {
    case 'elements-addressed':
      return keyElement.names.flatMap((name) => elementGap(name, data.elements[name]));
    case 'strategy-fit':
      return data.strategyFit === undefined ? keys('strategyFit') : [];
    case 'go-decision':
      return data.goNoGo?.decision === 'go' ? [] : keys('goNoGo.decision');
    case 'solution-mapped':
      return keys(...(data.needs.length === 0 ? ['needs'] : []), ...(data.solutions.length === 0 ? ['solutions'] : []));
    case 'deciders-contacted':
      return DECIDERS.flatMap((role) => deciderGap(role, data, plan));
    case 'bid-submitted':
      return keys(
        ...(data.tender?.submittedOn === undefined ? ['tender.submittedOn'] : []),
        ...(data.tender?.result === undefined ? ['tender.result'] : []),
      );
    case 'contract-signed':
      return keys(
        ...(data.contract ? [] : ['contract.approvedOn']),
        ...(data.contract?.signedOn === undefined ? ['contract.signedOn'] : []),
      );
    case 'accepted':
      return keys(
        ...ACCEPTANCE.filter((key) => data.acceptance?.[key] === undefined).map((key) => `acceptance.${key}`),
      );
  }
}

/** What the exit gates of its present stage still lack, gate by gate; gates that are met are left out (method: § 1.4). */
export function openGates(
  opportunity: TypedDocument<'opportunity'>,
  plan: AccountPlan,
  book: Book,
): readonly { readonly gate: Gate; readonly lacks: readonly Text[] }[] {
  return (stagePage(book, opportunity.data.stage)?.exit ?? [])
    .map((gate) => ({ gate, lacks: gateGaps(gate, opportunity, plan) }))
    .filter(({ lacks }) => lacks.length > 0);
}

/** An element is addressed when it is known, or when a day and a way are set to learn it (method: O11). */
function elementGap(
  name: (typeof keyElement.names)[number],
  element: Opportunity['elements'][typeof name],
): readonly Text[] {
  if (element?.known !== undefined || (element?.learnBy !== undefined && element.how !== undefined)) return [];
  if (element?.learnBy !== undefined) return keys(`elements.${name}.how`);
  return element?.how === undefined ? keys(`elements.${name}`) : keys(`elements.${name}.learnBy`);
}

/** A role is covered when somebody who has it, in this project or at all, has met us at least briefly. */
function deciderGap(role: (typeof DECIDERS)[number], data: Opportunity, plan: AccountPlan): readonly Text[] {
  const names = new Set([
    ...data.roles.filter((held) => held.role === role).map(({ person }) => person),
    ...[...plan.people].filter(([, person]) => person.data.roles.includes(role)).map(([name]) => name),
  ]);
  if ([...plan.people.values()].some((person) => names.has(person.name) && isContacted(person))) return [];
  const label = buyingRole.labels[role];
  const shown = [...names].map((name) => `\`${name}\``);
  return shown.length === 0
    ? [{ 'zh-CN': `${label['zh-CN']}的人选`, en: `somebody as ${label.en.toLowerCase()}` }]
    : [
        {
          'zh-CN': `与${label['zh-CN']} ${shown.join('、')} 的接触`,
          en: `contact with the ${label.en.toLowerCase()} ${shown.join(' or ')}`,
        },
      ];
}

function keys(...names: readonly string[]): readonly Text[] {
  return names.map((name) => ({ 'zh-CN': `\`${name}\``, en: `\`${name}\`` }));
}
