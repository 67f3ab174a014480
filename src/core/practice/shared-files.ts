import type { Day } from '../calendar/day.ts';
import { resolveLink } from '../link/body-links.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A link that stands in one line. */
const LINK = /\[([^[\]\n]*)\]\(([^()\s]+)\)/g;

/** The line of a play that names the account it comes from. */
const ORIGIN = /^origin: .*\n/m;
/** One claim on a competitor, and a list that holds none. */
const CLAIM = /^ {2}- text: .*\n(?: {4,}.*\n)*/gm;
const NO_CLAIM = /^(?:strengths|shortcomings):\n(?! )/gm;

/**
 * What a practice book shares with the book: method, settings, team, dossiers, glossary. Accounts and course stay behind;
 * where another file refers to them, the words remain and the reference goes.
 */
export function sharedFiles(sources: ReadonlyMap<string, SourceFile>, asOf: Day): readonly SourceFile[] {
  const stays = (path: string) => sources.has(path) && !/^(?:accounts|course)\//.test(path);
  return [...sources.values()].flatMap(({ path, text }) => {
    if (!stays(path)) return [];
    if (path === 'settings.yaml') return { path, text: settingsAsOf(text, asOf) };
    const own = path.startsWith('plays/') ? text.replace(ORIGIN, '') : sourced(path, text);
    return { path, text: withoutLinks(path, own, (to) => (sources.has(to) && !stays(to) ? undefined : to)) };
  });
}

/** A text whose relative links lead where they are sent; those that are sent nowhere become plain words. */
export function withoutLinks(from: string, text: string, sent: (path: string) => string | undefined): string {
  return text.replace(LINK, (whole, words: string, href: string) => {
    const link = resolveLink(from, href);
    if (!link) return whole;
    const to = sent(link.path);
    if (to === link.path) return whole;
    return to === undefined ? words : `[${words}](${to})`;
  });
}

/** A dossier without what nobody can vouch for: it is no material for a course (method: ETH-13). */
function sourced(path: string, text: string): string {
  if (!path.startsWith('competitors/')) return text;
  const isSourced = (claim: string) => /^ {4}source: /m.test(claim) && /^ {4}date: /m.test(claim);
  return text.replace(CLAIM, (claim) => (isSourced(claim) ? claim : '')).replace(NO_CLAIM, '');
}

/** Settings with the day of the practice; its book has no pages to edit and no address. */
function settingsAsOf(text: string, asOf: Day): string {
  const rest = text.replace(/^(?:editUrl|siteUrl|asOf):.*(?:\n|$)/gm, '');
  return `asOf: ${asOf}\n${rest}`;
}
