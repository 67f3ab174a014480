/** Tries made-up files and changed books: `npm run fuzz -- --runs 100000 --seed 1`. Prints what it saw; fails at the first input that breaks a law. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyBook, anyFile, type Seen } from './properties.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
/** Four of five inputs are single files, the fifth is a book. */
const [files, books] = [Math.ceil(runs * 0.8), Math.floor(runs * 0.2)];

console.log(`seed ${seed}`);
tell('made-up files', (seen) => fc.defaultReportMessage(fc.check(anyFile(seen), { seed, numRuns: files })));
tell('changed books', (seen) => fc.defaultReportMessage(fc.check(anyBook(seen), { seed, numRuns: books })));

function tell(name: string, tried: (seen: Seen) => string | undefined): void {
  const seen: Seen = { inputs: 0, accepted: 0, named: 0, slowest: 0 };
  const broken = tried(seen);
  const { inputs, accepted, named, slowest } = seen;
  console.log(
    `${name}: ${inputs} tried, ${accepted} accepted, ${named} named, slowest ${Math.round(slowest)} ms, ${broken === undefined ? 'no law broken' : 'a law is broken'}`,
  );
  if (broken === undefined) return;
  console.error(broken);
  process.exitCode = 1;
}
