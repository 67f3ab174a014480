import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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

/** Opens an empty tab whose addresses are those of the built site. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const site = inject('siteUrl');
  const context = await browser.newContext({ baseURL: site, ...options });
  const trouble: string[] = [];
  // Nothing may leave the site, and a test never depends on what is out there.
  await context.route(
    (url) => !url.href.startsWith(site),
    (route) => {
      trouble.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
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
