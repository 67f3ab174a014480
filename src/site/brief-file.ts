import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import type { Lang } from '#schemas/field.ts';
import { planUrl } from '#core/address/url.ts';
import { standalonePolicy } from '#serving/policy.ts';
import { importAstro } from './astro-modules.ts';
import { addressOf } from './feeds/authority.ts';
import { LANGUAGES, site } from './site.ts';

const PAGE = new URL('../pages/[...lang]/accounts/[account]/brief.astro', import.meta.url).href;

/** What only a site can do something with. */
const OF_THE_SITE = 'script, link, meta[http-equiv], .skip, .site-head, .site-foot, .banner, .page-top, .sheet-tools';

/**
 * The one-page brief of an account of the book that was handed over, as the site prints it, in one file: it asks nobody for
 * anything and runs no script. Its links lead to the site where the settings say where that is; else they are words.
 */
export async function briefFile(account: string, lang: Lang): Promise<string> {
  const sheets = importAstro();
  const { default: page } = (await import(PAGE)) as { readonly default: Page };
  const container = await AstroContainer.create();
  const params = { account, lang: LANGUAGES.find((language) => language.lang === lang)?.param };
  const request = new Request(new URL(planUrl(lang, account, 'brief'), 'https://brief.invalid'));
  const html = await container.renderToString(page, { partial: false, routeType: 'page', params, request });
  const { book } = await site();
  return standalone(html, [...sheets].map((sheet) => readFileSync(sheet, 'utf8')).join('\n'), (href) =>
    book.settings.data.siteUrl === undefined ? undefined : addressOf(book, href),
  );
}

type Page = Parameters<AstroContainer['renderToString']>[0];

/** The page without what belongs to the site, with its styles inside; `resolve` gives the address of a link, or none. */
function standalone(html: string, styles: string, resolve: (href: string) => string | undefined): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  for (const element of document.querySelectorAll(OF_THE_SITE)) element.remove();
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const address = resolve(link.getAttribute('href') ?? '');
    if (address === undefined) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', address);
  }
  const policy = document.createElement('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  const hash = createHash('sha256').update(styles).digest('base64');
  policy.setAttribute('content', standalonePolicy(hash));
  document.head.querySelector('meta[charset]')?.after(policy);
  // Put in as text: within the document jsdom would read every rule.
  const page = document.documentElement.outerHTML.replace('</head>', () => `<style>${styles}</style></head>`);
  return `<!doctype html>\n${page}\n`;
}
