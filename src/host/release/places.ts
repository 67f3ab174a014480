import { basename, dirname, join } from 'node:path';

/** Where the site that is served at one path is kept: everything but the path itself is in one hidden folder beside it. */
export interface Places {
  /** The path that is served, such as `dist`: a link to the release. */
  readonly target: string;
  /** Beside it, such as `.dist-releases`: whole releases by their id, and what is being built. */
  readonly folder: string;
  /** Held by whoever changes any of it. */
  readonly lock: string;
  /** The ids of published releases, the newest last. */
  readonly history: string;
  /** Whom the site is for, once one was published: see `Readers`. */
  readonly readers: string;
  /** Names the release that is being moved out of the way, while it is. */
  readonly aside: string;
}

/** What the names of folders begin with in which a site is being built. */
export const STAGING = 'staging-';

/** The places of the site that is served at `target`, an absolute path. */
export function placesOf(target: string): Places {
  const folder = join(dirname(target), `.${basename(target)}-releases`);
  const below = (name: string) => join(folder, name);
  return {
    target,
    folder,
    lock: below('lock'),
    history: below('history'),
    readers: below('readers'),
    aside: below('aside'),
  };
}
