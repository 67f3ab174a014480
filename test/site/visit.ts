import { inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page with everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console messages, page errors and requests that left the site. */
  readonly trouble: readonly string[];
}

/** A tab that stays open over many pages, which spares a browser the start of each. */
export interface Tab {
  readonly page: Page;
  /** As of a visit; emptied by who goes on to another page. */
  readonly trouble: string[];
  readonly close: () => Promise<void>;
}

/**
 * Notes each request that is not to the site. The browser itself lets none out (see `chromium`): stopping them here
 * would pass every request through the test and turn off the browser's cache, which takes most of a test's time.
 */
export function noteRequestsElsewhere(context: BrowserContext, site: string, trouble: string[]): void {
  context.on('request', (request) => {
    if (!request.url().startsWith(site)) trouble.push(`request to ${request.url()}`);
  });
}

/** Opens an empty tab whose addresses are those of the built site. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const site = inject('siteUrl');
  const context = await browser.newContext({ baseURL: site, ...options });
  const trouble: string[] = [];
  noteRequestsElsewhere(context, site, trouble);
  const page = await context.newPage();
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  return { page, trouble, close: () => context.close() };
}

/** Opens a page of the built site, does something there, and closes it. */
export async function visit<T>(
  browser: Browser,
  path: string,
  act: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const { page, trouble, close } = await openTab(browser, options);
  try {
    await page.goto(path);
    return await act({ page, trouble });
  } finally {
    await close();
  }
}
