import { resolve } from 'node:path';
import { handOver } from '#site/handover.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { audienceOf, checkAudience, type EditionOptions } from '../edition.ts';
import type { Outcome } from '../exit.ts';
import { portOf } from '../port.ts';

export interface DevOptions extends BookOptions, EditionOptions {
  readonly port: string;
}

/** Shows the site while somebody writes: a saved file is on the page at once, an error on the page of findings. */
export async function dev(options: DevOptions): Promise<Outcome> {
  const port = portOf(options.port);
  const audience = audienceOf(options, process.env);
  const { compilation } = await loadBook(options);
  checkAudience(audience, compilation);
  handOver(compilation, {
    content: resolve(options.content),
    audience,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });
  const { startDev } = await import('#site/dev.ts');
  await startDev(port);
  // The server runs until it is stopped.
  return await new Promise<Outcome>(() => undefined);
}
