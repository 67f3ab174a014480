import type { Browser } from 'playwright-core';

/** The two sizes of paper that the world prints on. */
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Prints pages, one after the other, and says how many sheets each takes. */
export async function sheetsOf(
  browser: Browser,
  addresses: Iterable<string>,
  papers: readonly Paper[] = PAPERS,
): Promise<ReadonlyMap<string, number>> {
  const sheets = new Map<string, number>();
  const page = await browser.newPage();
  try {
    for (const address of addresses) {
      await page.goto(address);
      for (const paper of papers) {
        const pdf = await page.pdf({ format: paper });
        sheets.set(`${new URL(address).pathname} ${paper}`, sheetsIn(pdf));
      }
    }
  } finally {
    await page.close();
  }
  return sheets;
}

/** The sheets of a PDF: its page objects, which Chromium does not compress. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

/** Those that do not take exactly so many sheets, with what they take. */
export function notOf(count: number, sheets: ReadonlyMap<string, number>): readonly string[] {
  return [...sheets].filter(([, taken]) => taken !== count).map(([what, taken]) => `${what}: ${taken}`);
}
