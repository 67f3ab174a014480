import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as launcher, type Browser } from 'playwright-core';

/** Browsers that a developer's machine may have; a Linux machine without one takes the one from npm. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What starts a headless Chromium that needs nothing installed by hand. */
export async function chromium(): Promise<{
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    // No process of its own for drawing, and none that others are forked from: a fifth less of a test's time.
    '--in-process-gpu',
    '--no-zygote',
    // Nothing may leave the site, and a test never depends on what is out there.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const chosen =
    process.env['KEYFOLIO_CHROME'] ??
    (process.platform === 'linux' && process.arch === 'x64' ? undefined : INSTALLED.find((path) => existsSync(path)));
  if (chosen !== undefined) return { executablePath: chosen, args, env };
  const { default: bundled, inflate } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  // The libraries that a bare machine lacks are in the package as well.
  const bin = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return {
    executablePath,
    args: [...args, '--headless=shell'],
    env: { ...env, LD_LIBRARY_PATH: [env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':') },
  };
}

/** Starts it. */
export async function startBrowser(): Promise<Browser> {
  return launcher.launch(await chromium());
}
