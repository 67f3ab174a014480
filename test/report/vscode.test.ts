import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/declare/commands.ts';
import { programOf } from '../../src/cli/declare/declaring.ts';
import { ROOT } from '../arch/source-tree.ts';

const FOLDER = join(ROOT, '.vscode/extensions/keyfolio');
const readJson = (path: string) =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Readonly<Record<string, unknown>>;
const manifest = readJson('.vscode/extensions/keyfolio/package.json');

/** What the extension does with a client, in a VS Code that has these folders open. */
async function activated(folders: readonly string[] | undefined) {
  const done: unknown[] = [];
  class LanguageClient {
    constructor(...given: readonly unknown[]) {
      done.push(given);
    }
    async start() {
      done.push('start');
    }
    async stop() {
      done.push('stop');
    }
  }
  const workspaceFolders = folders?.map((path) => ({ uri: { fsPath: path, toString: () => `file://${path}` } }));
  const parts: Readonly<Record<string, unknown>> = {
    vscode: { workspace: { workspaceFolders } },
    'vscode-languageclient/node': { LanguageClient },
  };
  const extension: { activate?: () => Promise<void>; deactivate?: () => Promise<void> | undefined } = {};
  const source = readFileSync(join(FOLDER, String(manifest['main'])), 'utf8');
  // VS Code loads it with a `require` of its own, and so do we.
  compileFunction(source, ['require', 'exports'])((name: string) => parts[name], extension);
  await extension.activate?.();
  await extension.deactivate?.();
  return done;
}

describe('the extension in .vscode', () => {
  test('starts the language server of the folder, for its documents, and stops it', async () => {
    const [given, ...rest] = await activated(['/plans', '/other']);
    expect(given).toEqual([
      'keyfolio',
      'Keyfolio',
      {
        command: 'npx',
        args: ['--no-install', 'keyfolio', 'language-server'],
        options: { cwd: '/plans', shell: process.platform === 'win32' },
      },
      {
        documentSelector: [
          { scheme: 'file', pattern: { baseUri: 'file:///plans', pattern: 'content/**/*.md' } },
          { scheme: 'file', pattern: { baseUri: 'file:///plans', pattern: 'content/settings.yaml' } },
        ],
      },
    ]);
    expect(rest).toEqual(['start', 'stop']);
  });

  test('does nothing without a folder', async () => {
    expect(await activated(undefined)).toEqual([]);
  });

  test('starts a command that is there', async () => {
    let done = 0;
    await programOf(COMMANDS, 'en', async () => void done++).parseAsync(['language-server'], { from: 'user' });
    expect(done).toBe(1);
  });

  test('is what VS Code recommends in this folder', () => {
    const id = `${String(manifest['publisher'])}.${String(manifest['name'])}`;
    expect(readJson('.vscode/extensions.json')).toEqual({ recommendations: [id] });
  });

  test('finds its client among the packages of the project, in a VS Code that the client supports', () => {
    const found = createRequire(join(FOLDER, 'extension.js')).resolve('vscode-languageclient/node');
    expect(existsSync(found)).toBe(true);
    const client = readJson('node_modules/vscode-languageclient/package.json') as { engines: { vscode: string } };
    expect(manifest['engines']).toEqual({ vscode: client.engines.vscode });
  });
});
