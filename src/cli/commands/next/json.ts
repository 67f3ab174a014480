import { placeFinder } from '#report/format.ts';
import type { ShownNext } from './shown.ts';

/** For programs. `version` changes when a field changes its meaning or goes away. */
export function jsonOf({ account, compilation, found, prefix }: ShownNext): string {
  const find = placeFinder(compilation);
  const things = found.things.map(({ kind, rule, what, help, why, owner, span, worth, age, ...thing }, at) => {
    const { from } = find(span);
    return {
      rank: at + 1,
      kind,
      ...(rule !== undefined && { rule }),
      ...(thing.plan && { account: thing.plan.id }),
      what,
      ...(help !== undefined && { help }),
      why,
      ...(owner && { owner: owner.member }),
      file: `${prefix}${span.file}`,
      line: from.line,
      column: from.column,
      worth: Number(worth.toFixed(3)),
      ...(age !== undefined && { age }),
    };
  });
  const { all, errors } = found;
  const head = { version: 1, asOf: compilation.asOf, ...(account !== undefined && { account }), errors, all };
  return `${JSON.stringify({ ...head, unchecked: compilation.unchecked, things }, undefined, 2)}\n`;
}
