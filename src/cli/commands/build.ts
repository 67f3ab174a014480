import { resolve } from 'node:path';
import { stage } from '#host/publish.ts';
import { reporters } from '#report/reporters.ts';
import { tally } from '#report/format.ts';
import { handOver } from '#site/handover.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';

export interface BuildOptions extends BookOptions {
  readonly out: string;
}

/** Checks the book and, when nothing is wrong, builds the site and puts it in the place of the last one. */
export async function build(options: BuildOptions): Promise<Outcome> {
  const book = await loadBook(options);
  const { compilation, lang, prefix } = book;
  if (tally(compilation).error > 0) {
    process.stdout.write(reporters.pretty(compilation, { lang, prefix, color: mayColour(true, process.stdout) }));
    return 'findings';
  }
  const say = (zh: string, en: string) => process.stderr.write(`${lang === 'en' ? en : zh}\n`);
  const { warning, info } = tally(compilation);
  say(
    `检查通过（${warning} 个警告、${info} 个提示）。正在生成网站……`,
    `The check passed (${warning} warnings, ${info} notes). Building the site …`,
  );
  handOver(compilation, {
    content: resolve(options.content),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });

  const target = resolve(options.out);
  const staging = await stage(target);
  const stopped = (signal: NodeJS.Signals) => {
    void staging.discard().finally(() => {
      say('已停止。已发布的网站没有变。', 'Stopped. The published site is unchanged.');
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    const { buildSite } = await import('#site/build.ts');
    const { searchablePages } = await buildSite(staging.folder);
    await staging.publish();
    say(
      `网站在 ${options.out}，可搜索 ${searchablePages} 页。`,
      `The site is in ${options.out}; ${searchablePages} pages can be searched.`,
    );
    return 'clean';
  } catch (error) {
    await staging.discard();
    throw error;
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}
