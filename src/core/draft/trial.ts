import { compile, type Compilation } from '../compile.ts';
import { compareFindings } from '../diagnostics/compare-findings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { tierByWindow } from '../measures/tier-lens.ts';
import type { FoundFile, SourceFile } from '../source/source-file.ts';
import { fileOf, type Draft } from './draft.ts';
import { referringFiles, retiered } from './references.ts';
import type { Lang } from '#schemas/field.ts';

/** A book as it stands on disk, and as it was compiled. */
export interface Standing {
  readonly files: readonly FoundFile[];
  readonly compilation: Compilation;
}

/** A file to write. */
export interface Writing extends SourceFile {
  readonly isNew: boolean;
}

/** What would become of the book. */
export interface Trial {
  /** New files first, then those that refer to them. */
  readonly writings: readonly Writing[];
  readonly after: Compilation;
  /** What the check would say that it does not say now. */
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Puts drafts into the book in memory, with all that must refer to them, and compiles it. `retier` declares for each account
 * the tier that its time window has then.
 */
export function tryOut(standing: Standing, drafts: readonly Draft[], lang: Lang, retier = false): Trial {
  const added = drafts.map((draft) => ({ ...fileOf(draft, lang), isNew: true }));
  let writings: readonly Writing[] = added;
  let after = compiled(standing, writings);
  const book = after.draft;
  for (const { kind, place, answers } of book ? drafts : []) {
    const { account, name = '' } = place;
    const joining = { kind, name, answers, ...(account !== undefined && { account }) };
    // Each sees what the one before has changed: two opportunities may meet needs of one map.
    const current = after.draft ?? book;
    const changed = current ? referringFiles(joining, current) : [];
    if (changed.length === 0) continue;
    writings = merged(writings, changed);
    after = compiled(standing, writings);
  }
  if (retier && after.draft) {
    const plans = drafts.flatMap(({ place }) => after.draft?.accounts.get(place.account ?? place.name ?? '') ?? []);
    const changed = plans.flatMap((plan) => {
      const { tier } = after.draft
        ? tierByWindow(plan, after.draft, after.asOf)
        : { tier: plan.account.data.tier.declared };
      return tier === plan.account.data.tier.declared ? [] : (retiered(plan, tier) ?? []);
    });
    if (changed.length > 0) {
      writings = merged(writings, changed);
      after = compiled(standing, writings);
    }
  }
  const arrived = compareFindings(standing.compilation, after).new;
  return {
    writings,
    after,
    errors: arrived.filter(({ severity }) => severity === 'error'),
    warnings: arrived.filter(({ severity }) => severity === 'warning'),
  };
}

function merged(writings: readonly Writing[], changed: readonly SourceFile[]): readonly Writing[] {
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  const kept = writings.map((writing) => ({ ...writing, text: texts.get(writing.path) ?? writing.text }));
  const known = new Set(kept.map(({ path }) => path));
  return [...kept, ...changed.filter(({ path }) => !known.has(path)).map((file) => ({ ...file, isNew: false }))];
}

function compiled({ files, compilation: { asOf } }: Standing, writings: readonly Writing[]): Compilation {
  const written = new Set(writings.map(({ path }) => path));
  const found = writings.map(({ path, text }): FoundFile => {
    const bytes = new TextEncoder().encode(text);
    return { path, type: 'file', size: bytes.length, bytes };
  });
  return compile([...files.filter(({ path }) => !written.has(path)), ...found], { asOf, today: asOf });
}
