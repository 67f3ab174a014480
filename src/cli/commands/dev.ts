import { resolve } from 'node:path';
import { handOver } from '#site/handover.ts';
import { loadBook, type BookOptions } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { portOf } from '../port.ts';

export interface DevOptions extends BookOptions {
  readonly port: string;
}

/** Shows the site while somebody writes: a saved file is on the page at once, an error on the page of findings. */
export async function dev(options: DevOptions): Promise<Outcome> {
  const port = portOf(options.port);
  const { compilation } = await loadBook(options);
  handOver(compilation, {
    content: resolve(options.content),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });
  const { startDev } = await import('#site/dev.ts');
  await startDev(port);
  // The server runs until it is stopped.
  return await new Promise<Outcome>(() => undefined);
}
