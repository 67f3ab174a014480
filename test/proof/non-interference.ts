/**
 * Builds the lower editions of a book, and again with everything that they hide made up anew, seed after seed: each must
 * be the same, byte for byte, and hold none of the canaries. `npm run non-interference`, with `-- 3` for three seeds only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmittedFile } from '#proof/emitted-file.ts';
import { lower } from '../core/edition/every-kind.ts';
import { builtEdition, canariesIn, differences } from './built-edition.ts';
import { canaryBook, fullestBook } from './canary-book.ts';

const FIRST_SEED = 20_261_100;
const seeds = Number(process.argv[2] ?? 20);
const book = fullestBook(FIRST_SEED);
let same = 0;

/** The edition of the book whose hidden part is made of a seed, and what is wrong with it. */
function built(edition: (typeof lower)[number], seed: number) {
  const canaries = canaryBook(book, fullestBook(seed), edition, `s${seed.toString(36)}`);
  const folder = mkdtempSync(join(tmpdir(), 'keyfolio-'));
  try {
    const site = builtEdition(folder, canaries, edition);
    return { site, problems: canariesIn(site, canaries) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = new Map<string, readonly EmittedFile[]>();
for (let at = 1; at <= seeds; at++) {
  // Each seed builds one edition, in turn: twenty seeds are seven builds of each.
  const edition = lower[at % lower.length];
  if (!edition) break;
  const reference = first.get(edition) ?? built(edition, FIRST_SEED).site;
  first.set(edition, reference);
  const { site, problems } = built(edition, FIRST_SEED + at);
  const wrong = [...problems, ...differences(reference, site).map((path) => `${path} differs`)];
  if (wrong.length === 0) same++;
  process.stdout.write(`seed ${at}, ${edition}: ${site.length} files ${wrong.length === 0 ? 'the same' : 'differ'}\n`);
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
}
process.stdout.write(`${same} of ${seeds} seeds\n`);
if (same < seeds) process.exitCode = 1;
