import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { makePrivateFolder, removeAbandoned } from '#host/private-folder.ts';
import { STAGING, type Places } from '#host/release/places.ts';
import { prepareTarget, publishRelease } from '#host/release/publish.ts';
import { WORKSHOP } from '#site/project.ts';
import { audienceOf, folderOf, readersFor } from '../edition.ts';
import type { Outcome } from '../exit.ts';
import { makeInChild } from './build/in-child.ts';
import type { BuildOptions, Task } from './build/report.ts';
import { checkSpace, explainBrokenOff, noSpace } from './build/shortage.ts';
import { stoppable, type Stoppable } from './build/stoppable.ts';
import { withTarget } from './build/target.ts';

const STOPPED = { zh: '已停止。已发布的网站没有变。', en: 'Stopped. The published site is unchanged.' } as const;
/** What the folders in which Astro works are called. */
const WORKING = 'build-';

/**
 * Checks the book and, when nothing is wrong, builds the site and serves it in the place of the last one. The work is done
 * by a process of its own; this one publishes what it finds whole.
 */
export async function build(options: BuildOptions): Promise<Outcome> {
  const audience = audienceOf(options, process.env);
  const out = options.out ?? folderOf(audience);
  const stop = stoppable(() => process.stderr.write(`${STOPPED.zh}\n${STOPPED.en}\n`));
  return await withTarget(out, options.wait, async (places) => {
    prepareTarget(places, readersFor(audience));
    await removeAbandoned(places.folder, STAGING);
    await removeAbandoned(WORKSHOP, WORKING);
    checkSpace(places);
    const staging = await makePrivateFolder(places.folder, STAGING);
    const workshop = await makePrivateFolder(WORKSHOP, WORKING);
    try {
      return await buildIn(places, { options, audience, staging: join(staging, 'site'), workshop }, out, stop);
    } finally {
      for (const folder of [staging, workshop]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

async function buildIn(places: Places, task: Task, out: string, stop: Stoppable): Promise<Outcome> {
  const { options } = task;
  let lang: Lang | undefined = options.lang === 'en' || options.lang === 'zh-CN' ? options.lang : undefined;
  const say = (zh: string, en: string) => {
    process.stderr.write(lang === undefined ? `${zh}\n${en}\n` : `${lang === 'en' ? en : zh}\n`);
  };
  const making = makeInChild(task, (report) => {
    if (report.kind === 'speaks') lang = report.lang;
    else if (report.kind === 'says') say(report.zh, report.en);
    else process.stderr.write(report.said);
  });
  const ended = await stop.unlessStopped(making);
  if (ended.kind === 'stopped') {
    say(STOPPED.zh, STOPPED.en);
    return ended.outcome;
  }
  if (ended.kind === 'broke-off') throw explainBrokenOff(ended);
  if (ended.outcome === 'no-space') throw noSpace([places.folder, WORKSHOP]);
  if (ended.outcome === 'no-memory') throw explainBrokenOff({ by: 'a thread', outOfMemory: true });
  if (ended.outcome !== 'clean') return ended.outcome;
  await publishRelease(places, task.staging, readersFor(task.audience));
  say(
    ended.searchablePages === 0 ? `网站在 ${out}。` : `网站在 ${out}，可搜索 ${ended.searchablePages} 页。`,
    ended.searchablePages === 0
      ? `The site is in ${out}.`
      : `The site is in ${out}; ${ended.searchablePages} pages can be searched.`,
  );
  return 'clean';
}
