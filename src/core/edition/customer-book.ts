import { kinds } from '#schemas/index.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { HIDDEN } from './stand-in.ts';
import { LEFT_OUT } from '../text/left-out.ts';
import type { Lens } from './lens.ts';
import { projectObject } from './project-value.ts';
import type { Rewritten } from './rewritten.ts';

const LENS: Lens = { edition: 'customer', taught: () => false };

/** Where a day must stand and none may be told. */
const SOME_DAY = '2000-01-01';

/**
 * The joint plan of one account and the names in it. The book around it is the same for every account: what a plan must
 * say of a customer and its people is filled with fixed values that judge nobody, and no page of this edition shows them.
 */
export function shownToCustomer(book: Book, account: string | undefined): readonly Rewritten[] {
  const plan = account === undefined ? undefined : book.accounts.get(account);
  if (!plan) throw new Error('The customer edition needs an account of the book.');
  if (!plan.jointPlan) throw new Error('The customer edition needs a joint plan.');
  const jointPlan = { path: plan.jointPlan.path, data: shown(plan.jointPlan), body: '' };
  return [
    { path: kinds.settings.path, data: shown(book.settings), body: '' },
    jointPlan,
    accountOf(plan, plan.jointPlan.data.ourSigner),
    ...namedIn(jointPlan.data).flatMap((name) => personOf(plan, name) ?? memberOf(book, name) ?? []),
  ];
}

/** The fields of a document that the customer may read. */
function shown(document: TypedDocument<'settings'> | TypedDocument<'jointPlan'>): object {
  const data = projectObject(kinds[document.kind].schema, document.data, LENS);
  if (data === HIDDEN || typeof data !== 'object' || data === null) throw new Error('A joint plan must be whole.');
  return data;
}

/** Owners and signers: those whom the projected joint plan refers to. */
function namedIn(data: object): readonly string[] {
  const { ourSigner, theirSigner, milestones } = data as TypedDocument<'jointPlan'>['data']; // it follows that schema
  return [...new Set([ourSigner, theirSigner, ...milestones.map(({ owner }) => owner)])].filter(
    (name) => name !== undefined,
  );
}

/** The account by its name alone. */
function accountOf({ id, account }: AccountPlan, signer: string): Rewritten {
  return {
    path: account.path,
    data: {
      ...nameOf(account.data),
      industry: id,
      region: LEFT_OUT,
      lifecycle: 'customer',
      size: 'large',
      tier: { declared: 'D' },
      rationale: LEFT_OUT,
      rationaleReviewed: SOME_DAY,
      team: [{ member: signer, role: 'account-manager' }],
    },
    body: '',
  };
}

/** Somebody at the customer, by name alone. */
function personOf({ people }: AccountPlan, name: string): Rewritten | undefined {
  const person = people.get(name);
  return (
    person && {
      path: person.path,
      data: {
        ...nameOf(person.data),
        title: LEFT_OUT,
        layer: 'user',
        influence: 1,
        stance: 0,
        preference: 'neutral',
        contact: 'unknown',
        lawfulness: {
          basis: 'consent',
          source: LEFT_OUT,
          purpose: LEFT_OUT,
          collectedOn: SOME_DAY,
          retentionUntil: SOME_DAY,
        },
      },
      body: '',
    }
  );
}

/** One of us, by name alone. */
function memberOf({ team }: Book, name: string): Rewritten | undefined {
  const member = team.get(name);
  return member && { path: member.path, data: { ...nameOf(member.data), title: LEFT_OUT }, body: '' };
}

function nameOf({ name, otherName }: { readonly name: string; readonly otherName?: string | undefined }) {
  return { name, ...(otherName !== undefined && { otherName }) };
}
