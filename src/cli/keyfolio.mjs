#!/usr/bin/env node
// Runs on any Node that can read this file: it finds a Node that can run the rest before importing it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module'; // by name, an old Node would not even read this file
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  // Keeps the compiled form of our TypeScript between runs; without a writable place for it nothing is lost.
  modules.enableCompileCache?.();
  const { importDirectly } = await import('./direct-imports.mjs');
  importDirectly();
  const { main } = await import('./main.ts');
  await main(process.argv);
} else {
  // The development dependency `node` brings the right version along.
  const pinned = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  if (existsSync(pinned)) {
    const { status, signal } = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit' });
    if (signal) process.kill(process.pid, signal);
    process.exitCode = status ?? 70;
  } else {
    console.error(
      `Keyfolio 需要 Node ${NEEDED.join('.')} 或更新；现在是 ${process.versions.node}。在项目里运行 npm ci 会装好它。\n` +
        `Keyfolio needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. "npm ci" in the project installs it.`,
    );
    process.exitCode = 4;
  }
}
