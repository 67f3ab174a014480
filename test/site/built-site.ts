import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addressOf, serveSite } from '#site/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built demo site answers, ending in a slash. */
    siteUrl: string;
    /** The folder of the built demo site. */
    siteFolder: string;
  }
}

/** Builds the demo book once for all site tests, as a user would, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'keyfolio-site-'));
  const folder = join(parent, 'dist');
  await run(process.execPath, ['src/cli/keyfolio.mjs', 'build', '--out', folder]);
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The demo book was not built.');
  const server = await serveSite(folder, 0);
  project.provide('siteUrl', addressOf(server));
  project.provide('siteFolder', folder);
  return async () => {
    server.closeAllConnections();
    server.close();
    await rm(parent, { recursive: true, force: true });
  };
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child
      .on('error', failed)
      .on('close', (code) =>
        code === 0 ? done() : failed(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)),
      );
  });
}
