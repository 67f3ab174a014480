import { resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { shownDay } from '#core/edition/project-compilation.ts';
import { sealRelease } from '#host/release/seal.ts';
import { readSettled } from '#host/settled-content.ts';
import { reporters } from '#report/reporters.ts';
import { errorsOf, tally } from '#report/format.ts';
import { handOver } from '#site/handover.ts';
import { SearchUnavailable } from '#site/search-unavailable.ts';
import { loadBook } from '../../book.ts';
import { mayColour } from '../../colour.ts';
import { checkAudience } from '../../edition.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import { version } from '../../version.ts';
import { startProofs, type Proofs } from './proofs.ts';
import type { Task } from './report.ts';
import { soughtIn } from './sought.ts';

/** What happens on the way. */
interface Listener {
  readonly speaks: (lang: Lang) => void;
  readonly says: (zh: string, en: string) => void;
}

/** How a site came out. */
interface Made {
  readonly outcome: Outcome;
  readonly searchablePages: number;
}

/** Checks the book and, when nothing is wrong, builds its site whole and sealed into the staging folder. */
export async function makeSite(task: Task, listener: Listener): Promise<Made> {
  const proofs = startProofs(task.audience.edition);
  try {
    return await makeProven(task, listener, proofs);
  } finally {
    await proofs.stop();
  }
}

async function makeProven(
  { options, audience, staging, workshop }: Task,
  { speaks, says }: Listener,
  proofs: Proofs,
): Promise<Made> {
  const loading = loadBook(options, undefined, readSettled);
  // What makes pages takes a second to be read: there is time while another process draws the diagrams.
  const site = import('#site/build.ts');
  const { compilation, lang, prefix } = await loading;
  speaks(lang);
  checkAudience(audience, compilation);
  const { book } = compilation;
  if (!book) {
    // Among many warnings nobody finds what stops the build.
    const color = mayColour(true, process.stdout);
    process.stdout.write(reporters.pretty(errorsOf(compilation), { lang, prefix, color, whole: compilation }));
    if (tally(compilation).warning > 0)
      says('警告不影响发布，用 keyfolio check 查看。', 'Warnings stop nothing: keyfolio check shows them.');
    return { outcome: 'findings', searchablePages: 0 };
  }
  const { warning, info } = tally(compilation);
  says(
    `检查通过（${warning} 个警告、${info} 个提示）。正在生成网站……`,
    `The check passed (${warning} warnings, ${info} notes). Building the site …`,
  );
  handOver(compilation, {
    content: resolve(options.content),
    audience,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });
  const sought = soughtIn(book, audience);
  if (sought) proofs.seek(sought);
  const { buildSite } = await site;
  const { searchablePages } = await buildSite(workshop, staging, proofs.lookAtMade).catch(explainSearch);
  const { edition, ...needs } = audience;
  const about = { keyfolio: version(), edition, asOf: shownDay(compilation.asOf, edition, needs) };
  await sealRelease(staging, about, { made: proofs.made, look: proofs.lookAtOther });
  const { outcome, zh, en } = await proofs.verdict();
  if (outcome !== 'clean') says(zh, en);
  return { outcome, searchablePages: outcome === 'clean' ? searchablePages : 0 };
}

/** A site without its search is not published. */
function explainSearch(error: unknown): never {
  if (!(error instanceof SearchUnavailable)) throw error;
  throw new CommandStopped(
    'environment',
    `做不出搜索索引，因此没有发布：${error.message}。已发布的网站没有变。`,
    `The search index could not be made, so nothing was published: ${error.message}. The published site is unchanged.`,
  );
}
