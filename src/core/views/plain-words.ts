import { stage } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../link/book.ts';
import { mapNodes } from '../measures/map-nodes.ts';
import { nameIn } from '../text/names.ts';
import type { Segment } from '../text/segments.ts';

/** A message for readers who do not edit: names of the plan file are replaced by what they stand for. */
export function inPlainWords(parts: readonly Segment[], plan: AccountPlan | undefined, lang: Lang): readonly Segment[] {
  return parts.map((part) => {
    const stands = part.isCode && plan ? meaning(part.text, plan, lang) : undefined;
    return stands === undefined ? part : { ...part, stands };
  });
}

function meaning(name: string, plan: AccountPlan, lang: Lang): string | undefined {
  const stageName = stage.names.find((candidate) => candidate === name);
  if (stageName) return stage.labels[stageName][lang];
  const action = plan.goals?.data.actions[name]?.what;
  if (action !== undefined) return action;
  const node = plan.strategy && mapNodes(plan.strategy).find((candidate) => candidate.name === name)?.node.text;
  if (node !== undefined) return node;
  const named = plan.opportunities.get(name)?.data ?? plan.people.get(name)?.data;
  return named && nameIn(lang, named);
}
