import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Hover, Position } from 'vscode-languageserver/node';
import { getLanguageService } from 'yaml-language-server';
import { YAML_STYLE } from '#core/edit/yaml-style.ts';
import { identify, type Identity } from '#core/parse/kind-of.ts';
import { editorSchema, type Surroundings } from './editor-schema.ts';
import { openFront } from './front-matter.ts';

/** A place in a file that is being written. */
export interface Asked {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  readonly position: Position;
}

/** What an editor may ask about front matter. */
export interface FrontMatterService {
  readonly complete: (asked: Asked) => Promise<readonly CompletionItem[]>;
  readonly hover: (asked: Asked) => Promise<Hover | null>;
}

/** Every document is known to the YAML service by its path, and so is its schema. */
const SCHEME = 'keyfolio:/';

/** What the YAML service has read it keeps by path and version, for all services: each question has a version of its own. */
let version = 0;

/**
 * Completion and hover for the files of a book. Red Hat's language service does the work on YAML and JSON Schema; it gets
 * our schemas and nothing else, so that it asks the network for nothing. Findings are the check's to tell, not an editor's.
 */
export function frontMatterService(around: (identity: Identity) => Surroundings | undefined): FrontMatterService {
  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      const identity = identify(uri.slice(SCHEME.length));
      if (!identity) throw new Error(`There is no schema for ${uri}.`);
      return JSON.stringify(editorSchema(identity.kind, around(identity)));
    },
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    completion: true,
    hover: true,
    hoverSchemaSource: false,
    disableDefaultProperties: true,
    indentation: ' '.repeat(YAML_STYLE.indent),
  });
  service.registerCustomSchemaProvider(async (uri) => uri);

  /** The file as the YAML service reads it; nothing where the place is not in front matter of ours. */
  const yamlAt = ({ path, text, position: { line } }: Asked): TextDocument | undefined => {
    const identity = identify(path);
    if (!identity || identity.translation) return undefined;
    const front = openFront(text, path.endsWith('.yaml'));
    if (!front || line < front.from || line >= front.to) return undefined;
    return TextDocument.create(SCHEME + path, 'yaml', ++version, front.yaml);
  };
  return {
    complete: async (asked) => {
      const yaml = yamlAt(asked);
      return yaml ? (await service.doComplete(yaml, asked.position, false)).items.map(labelled) : [];
    },
    hover: async (asked) => {
      const yaml = yamlAt(asked);
      const hover = yaml && (await service.doHover(yaml, asked.position));
      return hover ? tidied(hover) : null;
    },
  };
}

/** The first line about an item stands beside it in the list. */
function labelled(item: CompletionItem): CompletionItem {
  const [description = ''] = typeof item.documentation === 'string' ? item.documentation.split('\n') : [];
  return description === '' ? item : { ...item, labelDetails: { description } };
}

/** The heading says what the first line says, and one heading is in one language. */
function tidied(hover: Hover): Hover {
  if (typeof hover.contents !== 'object' || !('value' in hover.contents)) return hover;
  const value = hover.contents.value
    .replace(/^(#### (.*)\n\n)\2(?:\n+|$)/, '$1')
    .replace(/^Allowed Values:$/m, '可取的值 · Allowed values:')
    .replaceAll('<', '&lt;'); // names are their authors': the service takes Markdown out of them, but no HTML
  return { ...hover, contents: { kind: 'markdown', value } };
}
