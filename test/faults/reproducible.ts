import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verifyRelease } from '#host/release/verify.ts';
import { building, runNode } from './child.ts';
import { writeSmallBook } from './small-book.ts';

/** What a build must not depend on. */
export interface Surroundings {
  readonly zone: string;
  readonly locale: string;
  readonly mask: number;
  /** How fast its clock is, in days. */
  readonly fast: number;
}

const CLOCK = pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href;

const ZONES = ['UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const LOCALES = ['C', 'zh_CN.UTF-8', 'de_DE.UTF-8'];
const MASKS = [0o022, 0o077];

/** Days that the clock of each zone is fast. */
const FAST = [0, 1, 400, -3000];

/** Every zone, each with a clock of its own, with every locale and every mask. */
export const ALL_SURROUNDINGS: readonly Surroundings[] = ZONES.flatMap((zone, place) =>
  LOCALES.flatMap((locale) => MASKS.map((mask) => ({ zone, locale, mask, fast: FAST[place] ?? 0 }))),
);

/** Builds the small book in a place of its own below `folder`, its files written in another order each time; gives the release. */
export async function releaseIn(
  folder: string,
  { zone, locale, mask, fast }: Surroundings,
  order: number,
): Promise<string> {
  const place = join(folder, `${zone.replace('/', '-')} ${locale} ${mask}`);
  const book = writeSmallBook(join(place, '内容'), 'the same', order);
  const target = join(place, 'public site');
  const shell = `umask ${mask.toString(8)} && exec "$@"`;
  const { status, stderr } = await runNode(building(book, target), {
    through: ['/bin/sh', '-c', shell, 'sh'],
    env: {
      TZ: zone,
      LANG: locale,
      LC_ALL: locale,
      NODE_OPTIONS: `--import=${CLOCK}`,
      KEYFOLIO_CLOCK_SHIFT: String(fast * 86_400_000),
    },
  });
  const { id, differences } = verifyRelease(target);
  if (status !== 0 || id === undefined || differences.length > 0)
    throw new Error(`The build ended with ${status}:\n${stderr}`);
  return id;
}
