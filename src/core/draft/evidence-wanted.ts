import type { Lang } from '#schemas/field.ts';
import { tierPage, type Tier } from '../measures/tier-lens.ts';
import { shapeAt, valueAt } from './answers.ts';
import { choicesOf } from './hint.ts';
import type { Choice } from './choice.ts';
import type { Draft } from './draft.ts';
import { pathOf } from './place.ts';
import type { Trial } from './trial.ts';

/** A tier that nothing of an account speaks for. */
export interface EvidenceWanted {
  readonly account: string;
  readonly tier: Tier;
  /** Any one of these facts will do. */
  readonly facts: readonly Choice[];
  /** The file that says it, below the content folder. */
  readonly path: string;
  /** Where it stands in the options of an account that is being made; nothing when the file exists. */
  readonly at?: number;
}

/** The account whose tier, as drafts leave it, has no evidence that the tier's page accepts (method: B1–B4). */
export function evidenceWanted(
  { after, errors }: Trial,
  drafts: readonly Draft[],
  lang: Lang,
): EvidenceWanted | undefined {
  if (!after.draft || !errors.some(({ name }) => name === 'tier/evidence-missing')) return undefined;
  for (const { place } of drafts) {
    const plan = after.draft.accounts.get(place.account ?? place.name ?? '');
    if (!plan) continue;
    const { declared, evidence } = plan.account.data.tier;
    const accepted = tierPage(after.draft, declared)?.evidence ?? [];
    if (evidence.some(({ fact }) => accepted.includes(fact))) continue;
    const shape = shapeAt('account', ['tier', 'evidence', '0', 'fact']);
    const facts = (shape ? choicesOf(shape) : [])
      .filter(([value]) => accepted.some((fact) => fact === value))
      .map(([value, label]) => ({ value, label: label[lang] }));
    const made = drafts.find(({ kind, place: { name } }) => kind === 'account' && name === plan.id);
    const held = made && valueAt(made.answers, ['tier', 'evidence']);
    // An account alone said the wrong fact; with others beside it, it said one of the tier that it leaves.
    const at = drafts.length > 1 && Array.isArray(held) ? held.length : 0;
    return {
      account: plan.id,
      tier: declared,
      facts,
      path: pathOf('account', { name: plan.id }),
      ...(made && { at }),
    };
  }
  return undefined;
}
