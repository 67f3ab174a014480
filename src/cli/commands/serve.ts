import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressOf, serveSite } from '#site/server.ts';
import type { Outcome } from '../exit.ts';
import { portOf } from '../port.ts';
import { CommandStopped } from '../stopped.ts';

export interface ServeOptions {
  readonly out: string;
  readonly port: string;
}

/** Serves the built site on this machine and prints its address. A taken port gives way to a free one. */
export async function serve(options: ServeOptions): Promise<Outcome> {
  const port = portOf(options.port);
  const folder = resolve(options.out);
  if (!existsSync(join(folder, '404.html'))) {
    throw new CommandStopped(
      'no-files',
      `${options.out} 里还没有网站；先运行 npm run build。`,
      `There is no site in ${options.out} yet; run npm run build first.`,
    );
  }
  const server = await serveSite(folder, port).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serveSite(folder, 0);
    throw error;
  });
  const address = addressOf(server);
  process.stdout.write(`\n  中文     ${address}\n  English  ${address}en/\n\n  Ctrl-C 停止 · stops\n`);
  return await new Promise<Outcome>((done) => {
    process.once('SIGINT', () => {
      server.close();
      server.closeAllConnections();
      done('clean');
    });
  });
}
