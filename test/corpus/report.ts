/** Runs the whole corpus once and prints the counts, then what the dearest cases cost, each in a process of its own: `npm run corpus`. */
import { execFileSync } from 'node:child_process';
import { places } from '../core/book.ts';
import { caseClasses, expectedOf, foundIn } from './run/case.ts';
import { heldBy } from './run/invariants.ts';

/** How many of the dearest cases are measured once more. */
const DEAREST = 12;
/** One hostile file costs no more than this: ms and MiB. */
const LIMIT = { ms: 200, mib: 64 } as const;

const costs: { readonly of: readonly [className: string, caseName: string]; readonly ms: number }[] = [];
const total = { cases: 0, asExpected: 0, holding: 0, accepted: 0 };
for (const { name, cases } of caseClasses()) {
  let asExpected = 0;
  for (const row of cases) {
    const start = performance.now();
    const { compilation, broken } = heldBy(foundIn(row));
    costs.push({ of: [name, row.name], ms: performance.now() - start });
    const isExpected = JSON.stringify(places(compilation)) === JSON.stringify(expectedOf(row));
    if (isExpected) asExpected++;
    if (broken.length === 0) total.holding++;
    if (row.expect.length === 0) total.accepted++;
    if (!isExpected || broken.length > 0)
      console.log(`  not as expected: ${name}: ${row.name}\n    ${broken.join('\n    ')}`);
  }
  total.cases += cases.length;
  total.asExpected += asExpected;
  console.log(`${name}: ${asExpected} of ${cases.length} as expected`);
}
console.log(
  `${total.asExpected} of ${total.cases} cases as expected, ${total.holding} hold all five invariants; ${total.accepted} of them are to be accepted`,
);

const dearest = costs.toSorted((a, b) => b.ms - a.ms).slice(0, DEAREST);
const measured = dearest.map(({ of }) => {
  const said = execFileSync(process.execPath, ['--expose-gc', new URL('cost.ts', import.meta.url).pathname, ...of]);
  const { ms, bytes } = JSON.parse(String(said)) as { readonly ms: number; readonly bytes: number };
  return { of: of.join(': '), ms: Math.round(ms), mib: Math.round(bytes / 2 ** 20) };
});
for (const { of, ms, mib } of measured.toSorted((a, b) => b.ms - a.ms)) console.log(`${ms} ms, ${mib} MiB: ${of}`);
const over = measured.filter(({ ms, mib }) => ms > LIMIT.ms || mib > LIMIT.mib);
console.log(`${over.length} of the ${DEAREST} dearest cost more than ${LIMIT.ms} ms or ${LIMIT.mib} MiB`);
if (total.holding < total.cases || total.asExpected < total.cases || over.length > 0) process.exitCode = 1;
