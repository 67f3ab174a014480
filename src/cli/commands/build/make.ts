import { resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { sealRelease } from '#host/release/seal.ts';
import { readSettled } from '#host/settled-content.ts';
import { reporters } from '#report/reporters.ts';
import { tally } from '#report/format.ts';
import { handOver } from '#site/handover.ts';
import { SearchUnavailable } from '#site/search-unavailable.ts';
import { loadBook } from '../../book.ts';
import { mayColour } from '../../colour.ts';
import { checkAudience } from '../../edition.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import { version } from '../../version.ts';
import { startProofs } from './proofs.ts';
import type { Task } from './report.ts';
import { soughtIn } from './sought.ts';

/** What happens on the way. */
interface Listener {
  readonly speaks: (lang: Lang) => void;
  readonly says: (zh: string, en: string) => void;
}

/** Checks the book and, when nothing is wrong, builds its site whole and sealed into the staging folder. */
export async function makeSite(
  { options, audience, staging, workshop }: Task,
  { speaks, says }: Listener,
): Promise<{ readonly outcome: Outcome; readonly searchablePages: number }> {
  const { compilation, lang, prefix } = await loadBook(options, undefined, readSettled);
  speaks(lang);
  checkAudience(audience, compilation);
  const { error, warning, info } = tally(compilation);
  if (error > 0) {
    process.stdout.write(reporters.pretty(compilation, { lang, prefix, color: mayColour(true, process.stdout) }));
    return { outcome: 'findings', searchablePages: 0 };
  }
  says(
    `检查通过（${warning} 个警告、${info} 个提示）。正在生成网站……`,
    `The check passed (${warning} warnings, ${info} notes). Building the site …`,
  );
  handOver(compilation, {
    content: resolve(options.content),
    audience,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });
  const proofs = startProofs(audience.edition === 'team' ? undefined : soughtIn(compilation, audience));
  try {
    const { buildSite } = await import('#site/build.ts');
    const { searchablePages } = await buildSite(workshop, staging, proofs.lookAtPage).catch(explainSearch);
    const about = { keyfolio: version(), edition: audience.edition, asOf: compilation.asOf };
    await sealRelease(staging, about, { made: proofs.pages, look: proofs.lookAtFile });
    const { outcome, zh, en } = await proofs.verdict();
    if (outcome !== 'clean') says(zh, en);
    return { outcome, searchablePages: outcome === 'clean' ? searchablePages : 0 };
  } finally {
    await proofs.stop();
  }
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
