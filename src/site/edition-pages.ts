import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '#schemas/field.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { siteAddress, type PageStep } from './page-steps.ts';
import { mayHave } from './pages-of-edition.ts';

/** The folder of the site with a JSON Schema for each kind of document. */
const SCHEMAS = 'schemas';

/**
 * Has Astro make only the pages that an edition may have, and no link in them to any other. The team's edition is made as
 * it is: there, a link that leads nowhere is a mistake to be seen.
 */
export function pagesOf(edition: Edition): PageStep {
  if (edition === 'team') return {};
  let there: ReadonlySet<string> = new Set();
  const isThere = (address: string) => there.has(decodeURI(address)) || isGiven(address, edition);
  return {
    choose: (paths) => {
      const chosen = paths.filter(({ pathname }) => mayHave(edition, siteAddress(pathname)));
      there = new Set(chosen.map(({ pathname }) => siteAddress(pathname)));
      return chosen;
    },
    edit: ({ type, text }) => (type.startsWith('text/html') ? withoutDeadLinks(text, isThere) : text),
  };
}

/** Our JSON Schemas: files that are there before any page is made. */
function isGiven(address: string, edition: Edition): boolean {
  return address.startsWith(`/${SCHEMAS}/`) && mayHave(edition, address);
}

/** Takes what an edition may not have from a site that Astro made: it copies every file that is given. */
export async function removeGiven(site: string, edition: Edition): Promise<void> {
  for (const name of await readdir(join(site, SCHEMAS)))
    if (!mayHave(edition, `/${SCHEMAS}/${name}`)) await rm(join(site, SCHEMAS, name));
  if ((await readdir(join(site, SCHEMAS))).length === 0) await rmdir(join(site, SCHEMAS));
}
