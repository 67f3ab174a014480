import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  TextDocuments,
  TextDocumentSyncKind,
  type MessageReader,
  type MessageWriter,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Book } from '#core/link/book.ts';
import { frontMatterService, type Asked } from './service.ts';

/** How an editor and we hear each other. */
export interface Line {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Signs after which an editor asks again by itself: behind a key, in a list, at a new item. */
const TRIGGERS = [' ', ':', '[', ',', '-'];

/** Answers in the Language Server Protocol: completion and hover for the documents of a content folder, nothing else. */
export function answerEditor({ reader, writer }: Line, folder: string, bookNow: () => Book | undefined): void {
  const connection = createConnection(reader, writer);
  const documents = new TextDocuments(TextDocument);
  const service = frontMatterService(({ account }) => {
    const book = bookNow();
    const plan = book?.accounts.get(account ?? '');
    return book && { book, ...(plan && { plan }) };
  });
  const asked = ({ textDocument: { uri }, position }: TextDocumentPositionParams): Asked | undefined => {
    const document = documents.get(uri);
    if (!document || !uri.startsWith('file:')) return undefined;
    const path = relative(folder, fileURLToPath(uri)).replaceAll('\\', '/');
    return { path, text: document.getText(), position };
  };
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: TRIGGERS },
      hoverProvider: true,
    },
  }));
  connection.onCompletion(async (params) => {
    const place = asked(params);
    return place ? [...(await service.complete(place))] : [];
  });
  connection.onHover(async (params) => {
    const place = asked(params);
    return place ? await service.hover(place) : null;
  });
  documents.listen(connection);
  connection.listen();
}
