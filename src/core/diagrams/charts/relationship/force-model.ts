import type { Lang } from '#schemas/field.ts';
import { stance } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan, Book } from '../../../link/book.ts';
import { forceBalance, forceOf, type ForceBalance } from '../../../measures/force-balance.ts';
import { isKey } from '../../../measures/key-people.ts';
import { nameIn } from '../../../text/names.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import { stanceKey } from '../../influence/draw-stance.ts';

/** One person of the force field. */
export interface Force {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
  /** 1–5. */
  readonly influence: number;
  /** −2…+2. */
  readonly stance: number;
  readonly stanceLabel: string;
  /** Influence × stance, −10…+10. */
  readonly force: number;
  readonly isKey: boolean;
}

/** Who supports, who has not taken a side, who opposes; in each the strongest first (method: E5). */
export interface ForceField extends ForceBalance {
  readonly sides: Readonly<Record<'against' | 'neutral' | 'for', readonly Force[]>>;
}

/** The forces in an account. */
export function forceField(plan: AccountPlan, book: Book, lang: Lang): ForceField {
  const forces = [...plan.people.values()]
    .map((person) => forceFrom(person, plan.id, book, lang))
    .sort((a, b) => Math.abs(b.force) - Math.abs(a.force) || b.influence - a.influence || (a.id < b.id ? -1 : 1));
  return {
    ...forceBalance(plan),
    sides: {
      against: forces.filter(({ force }) => force < 0),
      neutral: forces.filter(({ force }) => force === 0),
      for: forces.filter(({ force }) => force > 0),
    },
  };
}

function forceFrom(person: TypedDocument<'person'>, account: string, book: Book, lang: Lang): Force {
  const { name, data } = person;
  return {
    id: name,
    name: nameIn(lang, data),
    title: data.organisation === undefined ? data.title : `${data.organisation} · ${data.title}`,
    href: urlOf(lang, { kind: 'person', account, name }),
    influence: data.influence,
    stance: data.stance,
    stanceLabel: stance.labels[stanceKey(data.stance)][lang],
    force: forceOf(person),
    isKey: isKey(person, book),
  };
}
