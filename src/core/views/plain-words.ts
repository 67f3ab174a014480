import {
  buyingRole,
  coachCriterion,
  contact,
  growthStep,
  keyElement,
  layer,
  opportunityState,
  phase,
  stage,
} from '#schemas/vocabulary.ts';
import type { Text } from '#schemas/field.ts';
import { provenance } from '#schemas/primitives.ts';
import type { AccountPlan } from '../link/book.ts';
import { metaOf } from '../validate/schema-walk.ts';
import { mapNodes } from '../measures/map-nodes.ts';
import { identify, type Identity } from '../parse/kind-of.ts';
import { fieldLabel, kindLabel } from '../text/labels.ts';
import { nameIn } from '../text/names.ts';
import { quoted, readable, saidOnce, type Segment } from '../text/segments.ts';
import type { ViewContext } from './context.ts';
import { readerNames } from './reader-names.ts';

/** Where a message belongs: the plan that its names are of, and the document that its keys are of. */
export interface Matter {
  readonly plan?: AccountPlan | undefined;
  readonly identity?: Identity | undefined;
}

/**
 * A message as a sentence to be read: names and keys of the plan file are replaced by what they stand for, between
 * quotation marks unless somebody is called so.
 */
export function inPlainWords(context: ViewContext, parts: readonly Segment[], matter: Matter): readonly Segment[] {
  const told = parts.map((part) => {
    const stands = part.isCode ? called(context, part.text, matter) : undefined;
    return stands === undefined ? part : { ...part, stands };
  });
  return readable(saidOnce(told));
}

/** A message for who edits plans: keys stay as they are written, people are called by their names. */
export function withNames(
  context: ViewContext,
  parts: readonly Segment[],
  plan: AccountPlan | undefined,
): readonly Segment[] {
  return readable(
    parts.map((part) => {
      const stands = part.isCode ? nameOf(context, part.text, plan) : undefined;
      return stands === undefined ? part : { ...part, stands };
    }),
  );
}

/** What somebody is called whom a plan file names by key: a person of the customer, or one of us. */
function nameOf({ book, lang }: ViewContext, key: string, plan: AccountPlan | undefined): string | undefined {
  const somebody = plan?.people.get(key)?.data ?? book.team.get(key)?.data;
  return somebody && nameIn(lang, somebody);
}

function called(context: ViewContext, name: string, matter: Matter): string | undefined {
  const somebody = nameOf(context, name, matter.plan);
  if (somebody !== undefined) return somebody;
  const means = meaning(context, name, matter);
  return means === undefined ? readerNames(context).get(name) : quoted(means);
}

/** What a name or key of the plan file means, other than somebody. */
function meaning(context: ViewContext, name: string, { plan, identity }: Matter): string | undefined {
  const { lang } = context;
  const stageName = stage.names.find((candidate) => candidate === name);
  if (stageName) return stage.labels[stageName][lang];
  const action = plan?.goals?.data.actions[name]?.what;
  if (action !== undefined) return action;
  const node = plan?.strategy && mapNodes(plan.strategy).find((candidate) => candidate.name === name)?.node.text;
  if (node !== undefined) return node;
  const opportunity = plan?.opportunities.get(name)?.data;
  if (opportunity) return nameIn(lang, opportunity);
  // Who is called so goes before what is.
  return readerNames(context).has(name) ? undefined : keyMeaning(context, name, identity);
}

/** Choices that messages name by their keys, those that are named most first. */
const CHOICES: readonly { readonly labels: Readonly<Record<string, Text>> }[] = [
  coachCriterion,
  keyElement,
  phase,
  contact,
  buyingRole,
  layer,
  growthStep,
  opportunityState,
];

/** What a key, a choice, an industry or a file of a plan is called. */
function keyMeaning({ book, lang }: ViewContext, name: string, identity: Identity | undefined): string | undefined {
  const choice = CHOICES.find(({ labels }) => Object.hasOwn(labels, name));
  if (choice) return choice.labels[name]?.[lang];
  const shared = [book.industries, book.solutions, book.competitors, book.partners, book.plays];
  const dossier = shared.flatMap((documents) => documents.get(name)?.data ?? [])[0];
  if (dossier) return nameIn(lang, dossier);
  const file = identify(`accounts/any/${name}`)?.kind;
  if (file) return kindLabel(lang, file);
  if (!identity || !/^[a-z][\w.]*$/.test(name)) return undefined;
  const path = name.split('.');
  const label = fieldLabel(lang, identity.kind, ...path);
  if (label !== path.at(-1)) return label;
  // Where it comes from is told within statements of many kinds.
  return Object.hasOwn(provenance, name)
    ? metaOf(provenance[name as keyof typeof provenance]).label?.[lang]
    : undefined;
}
