import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Edition } from '#schemas/field.ts';
import { NOT_IN_THIS_EDITION } from '#core/edition/lens.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { mayHave } from './pages-of-edition.ts';

/** The folder of the site with a JSON Schema for each kind of document. */
const SCHEMAS = 'schemas';

/** Adds something to how Astro makes pages. */
export type Prerendering = (next: AstroPrerenderer) => AstroPrerenderer;

/**
 * Has Astro make only the pages that an edition may have, and no link in them to any other. The team's edition is made as
 * it is: there, a link that leads nowhere is a mistake to be seen.
 */
export function onlyPagesOf(edition: Edition): Prerendering {
  if (edition === 'team') return (next) => next;
  let there: ReadonlySet<string> = new Set();
  return (next) => ({
    ...next,
    getStaticPaths: async () => {
      const paths = (await next.getStaticPaths()).filter(({ pathname }) => mayHave(edition, siteAddress(pathname)));
      there = new Set(paths.map(({ pathname }) => siteAddress(pathname)));
      return paths;
    },
    render: async (request, options) => {
      const rendered = await next.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const type = response.headers.get('content-type') ?? '';
      if (!/^(?:text\/|application\/json)/.test(type)) return rendered;
      const text = inOneLanguage(await response.text(), new URL(request.url).pathname);
      if (!type.startsWith('text/html')) return new Response(text, response);
      const isThere = (address: string) => there.has(decodeURI(address)) || isGiven(address, edition);
      return new Response(withoutDeadLinks(text, isThere), response);
    },
  });
}

/** What stands for a text that the edition hides says so in both languages: a page has its own. */
function inOneLanguage(text: string, address: string): string {
  const [zh = '', en = ''] = NOT_IN_THIS_EDITION.split(' · ');
  return text.replaceAll(NOT_IN_THIS_EDITION, address.startsWith('/en/') ? en : zh);
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

/** The address of a page or a file as links write it; Astro writes the same one with and without slashes around it. */
export function siteAddress(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (path === '404') return '/404.html';
  return path === '' || path.split('/').at(-1)?.includes('.') === true ? `/${path}` : `/${path}/`;
}
