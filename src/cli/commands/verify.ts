import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifyRelease, type Difference } from '#host/release/verify.ts';
import type { Outcome } from '../exit.ts';
import { CommandStopped } from '../stopped.ts';

const WORDS: Readonly<Record<Difference['what'], { readonly zh: string; readonly en: string }>> = {
  missing: { zh: '缺少', en: 'missing' },
  changed: { zh: '已改动', en: 'changed' },
  'not-in-manifest': { zh: '清单里没有', en: 'not in the manifest' },
  'no-manifest': { zh: '没有可读的清单', en: 'no manifest that can be read' },
};

/** Holds every file of a built site against its manifest; a copy on a server too. */
export async function verify(folder: string, { lang }: { readonly lang?: string }): Promise<Outcome> {
  const site = resolve(folder);
  if (!existsSync(site))
    throw new CommandStopped('no-files', `没有文件夹 ${folder}。`, `There is no folder ${folder}.`);
  const { manifest, id, differences } = verifyRelease(site);
  const spoken = lang === 'en' ? 'en' : 'zh';
  if (manifest && differences.length === 0) {
    const count = manifest.files.length;
    process.stdout.write(
      spoken === 'en'
        ? `Release ${id}: all ${count} files are as they were built (edition ${manifest.edition}, as of ${manifest.asOf}).\n`
        : `版本 ${id}：${count} 个文件都和生成时一样（版别 ${manifest.edition}，日期 ${manifest.asOf}）。\n`,
    );
    return 'clean';
  }
  for (const { what, path } of differences) process.stdout.write(`${path}: ${WORDS[what][spoken]}\n`);
  return 'findings';
}
