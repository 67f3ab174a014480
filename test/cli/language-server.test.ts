import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { bookFolder, keyfolio, PROGRAM } from './run.ts';

/** An editor that has one file open, as it talks to `keyfolio language-server`. */
async function editorIn(folder: string, path: string, text: string) {
  const child = spawn(process.execPath, [PROGRAM, 'language-server'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (part: string) => said.push(part));
  const line = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  line.listen();
  const uri = pathToFileURL(join(folder, path)).href;
  const { capabilities } = await line.sendRequest<{ readonly capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await line.sendNotification('initialized', {});
  await line.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  return {
    capabilities,
    labels: async (row: number, column: number) =>
      (await line.sendRequest<{ label: string }[]>('textDocument/completion', at(row, column))).map(
        ({ label }) => label,
      ),
    hover: (row: number, column: number) => line.sendRequest('textDocument/hover', at(row, column)),
    leave: async () => {
      const ended = once(child, 'exit');
      await line.sendRequest('shutdown');
      await line.sendNotification('exit');
      return [(await ended)[0], said.join('')];
    },
    vanish: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      return (await ended)[0] as unknown;
    },
  };
}

test('an editor gets completion and hover, nothing else, and names that come while it is open', async () => {
  const folder = bookFolder();
  const editor = await editorIn(folder, 'content/accounts/acme/people/kim.md', '---\ncoverage: []\n---\n');
  expect(editor.capabilities).toEqual({
    textDocumentSync: 2,
    completionProvider: { triggerCharacters: [' ', ':', '[', ',', '-'] },
    hoverProvider: true,
  });
  expect(await editor.labels(1, 11)).toEqual(['ann', 'bob', 'eve']);
  expect(await editor.hover(1, 3)).toMatchObject({
    contents: { value: expect.stringContaining('我方覆盖 · Covered by') },
  });
  expect(await editor.hover(0, 1)).toBeNull();
  writeFileSync(join(folder, 'content/team/zoe.md'), '---\nname: Zoe\ntitle: Sales\n---\n');
  await vi.waitFor(async () => expect(await editor.labels(1, 11)).toContain('zoe'), { timeout: 10_000, interval: 100 });
  expect(await editor.leave()).toEqual([0, '']);
});

test('a folder without a book leaves the schemas, and an editor that goes away leaves nothing behind', async () => {
  const editor = await editorIn(bookFolder({}, 'elsewhere'), 'content/team/x.md', '---\nn\n---\n');
  expect(await editor.labels(1, 1)).toContain('name');
  expect(await editor.vanish()).toBe(0);
});

test('options are checked as everywhere', async () => {
  expect(await keyfolio(bookFolder(), ['language-server', '--as-of', 'soon'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--as-of takes YYYY-MM-DD; it is "soon".'),
  });
});
