// Starts the project's own `keyfolio language-server` and lets VS Code talk to it; nothing is decided here.
'use strict';

const { workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** @type {LanguageClient | undefined} */
let client;

exports.activate = async () => {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return;
  client = new LanguageClient(
    'keyfolio',
    'Keyfolio',
    {
      command: 'npx',
      args: ['--no-install', 'keyfolio', 'language-server'],
      options: { cwd: folder.uri.fsPath, shell: process.platform === 'win32' }, // there npx is a script
    },
    {
      documentSelector: ['content/**/*.md', 'content/settings.yaml'].map((pattern) => ({
        scheme: 'file',
        pattern: { baseUri: folder.uri.toString(), pattern },
      })),
    },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
