import { askUrl, type Answer } from '#host/ask-url.ts';
import { ASSETS } from '#serving/headers.ts';
import { MANIFEST } from '#serving/paths.ts';

/** A page that no site has. */
export const NO_PAGE = '/keyfolio-doctor-asks-for-no-page/';

/** Paths that every site of ours has and no reader may see who did not sign on, and one that none has. */
export const CLOSED_PATHS: readonly string[] = [
  '/',
  '/accounts/',
  '/search/',
  '/pagefind/pagefind-entry.json',
  '/favicon.svg',
  '/changes.atom',
  '/calendar.ics',
  '/.well-known/keyfolio',
  NO_PAGE,
];

/** Files that lie beside a site and are no part of it. */
export const FOREIGN_PATHS: readonly string[] = [
  '/.git/HEAD',
  '/.git/config',
  '/.env',
  '/.keyfolio/',
  `/${MANIFEST}`,
  '/package.json',
  '/settings.yaml',
  '/content/settings.yaml',
];

/** What a site answered to a reader. */
export interface Visit {
  readonly home: Answer;
  /** Pages and data of the site that were there. */
  readonly plans: readonly Answer[];
  /** A style sheet or script of the site, if the home page names one. */
  readonly assets: readonly Answer[];
  readonly missing: Answer;
  /** The folder of scripts and styles, which is no page. */
  readonly folder: Answer;
  readonly foreign: readonly Answer[];
}

/** Looks around a site as a reader with this cookie, or with none. The requests go one after the other. */
export async function visitSite(origin: string, home: Answer, cookie?: string): Promise<Visit> {
  const ask = (path: string) => askUrl(origin, path, cookie);
  const plans = [home];
  for (const path of [...planPages(home.body), '/pagefind/pagefind-entry.json', '/favicon.svg', '/changes.atom']) {
    const answer = await ask(path);
    if (answer.status === 200) plans.push(answer);
  }
  const assets = await asked(assetPaths(home.body), ask);
  return {
    home,
    plans,
    assets: assets.filter(({ status }) => status === 200),
    missing: await ask(NO_PAGE),
    folder: await ask(`/${ASSETS}/`),
    foreign: await asked(FOREIGN_PATHS, ask),
  };
}

/** Asks for paths in their order. */
export async function asked(
  paths: readonly string[],
  ask: (path: string) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const path of paths) answers.push(await ask(path));
  return answers;
}

/** The first page of an account that a page leads to. */
function planPages(html: string): readonly string[] {
  return [...html.matchAll(/href="(\/(?:en\/)?accounts\/[a-z0-9-]+\/)"/g)].map(([, path = '/']) => path).slice(0, 1);
}

/** The first style sheet and the first script that a page loads. */
function assetPaths(html: string): readonly string[] {
  return ['css', 'js'].flatMap(
    (extension) => new RegExp(`(?:href|src)="(/${ASSETS}/[^"]{1,200}\\.${extension})"`).exec(html)?.[1] ?? [],
  );
}
