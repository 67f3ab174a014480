import { buyingRole } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { personMarks, type PersonMarks } from '../../measures/person-marks.ts';
import { relationshipWords } from '../../text/charts/relationship-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { memberLink, type ViewContext } from '../context.ts';

/** One control of the filter above the influence map; its name and values are what stands in the page's address. */
export interface Choice {
  readonly name: 'role' | 'stance' | 'team';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What the influence map can be filtered by: only what picks somebody out of this account. */
export interface InfluenceFilter {
  readonly choices: readonly Choice[];
  readonly conditions: readonly { readonly name: 'uncovered' | 'stale' | 'gap'; readonly label: string }[];
}

/** The filter of an account's influence map. */
export function influenceFilter(context: ViewContext, plan: AccountPlan): InfluenceFilter {
  const { book, asOf, lang } = context;
  const words = relationshipWords(lang);
  const marks = [...plan.people.values()].map((person) => personMarks(person, plan, book, asOf));
  const unknown = plan.relationships?.data.unknown ?? [];
  const roles = new Set([
    ...marks.flatMap((mark) => mark.roles),
    ...unknown.flatMap(({ role }) => (role === undefined ? [] : [role])),
  ]);
  const sides = new Set(marks.map(({ side }) => side));
  const stances = [
    ...(['for', 'neutral', 'against'] as const).filter((side) => sides.has(side)),
    ...(unknown.length > 0 ? (['unknown'] as const) : []),
  ];
  const team = new Set(marks.flatMap((mark) => mark.team));
  const choices: readonly Choice[] = [
    {
      name: 'role',
      label: fieldLabel(lang, 'person', 'roles'),
      options: buyingRole.names
        .filter((name) => roles.has(name))
        .map((value) => ({ value, label: buyingRole.labels[value][lang] })),
    },
    { name: 'stance', label: words.side, options: stances.map((value) => ({ value, label: words.sides[value] })) },
    {
      name: 'team',
      label: words.ours,
      options: [...team].toSorted().map((value) => ({ value, label: memberLink(context, value).label })),
    },
  ];
  const conditions = [
    { name: 'uncovered', label: words.uncovered },
    { name: 'stale', label: words.stale },
    { name: 'gap', label: words.hasGap },
  ] as const satisfies readonly { readonly name: keyof PersonMarks; readonly label: string }[];
  return {
    choices: choices.filter(({ options }) => options.length > 0),
    conditions: conditions.filter(({ name }) => marks.some((mark) => mark[name])),
  };
}
