import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Report } from '../diagnostics/collector.ts';
import type { YamlMap } from './yaml-node.ts';
import { explainSyntax } from './yaml-syntax.ts';
import { TreeBuilder } from './yaml-tree.ts';
import { MAX_DEPTH, oneDocument, type Told } from './yaml-words.ts';

const MAX_NODES = 20_000;

/**
 * Parses one YAML 1.2 document into nodes with places. Anchors, aliases, tags and directives are refused:
 * a plan needs none, and each can change what a reviewer believes to read. Dates stay text.
 */
export function parseYaml(file: string, source: string, offset: number, report: Report): YamlMap | undefined {
  let events: Event[];
  try {
    // The root is the first level, and a value in the innermost list or mapping is one more.
    events = parseEvents(source, { maxDepth: MAX_DEPTH + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, source.length);
    const { name, start, end, told } = explainSyntax(error.reason, source, at);
    report(name, { file, start: offset + start, end: offset + end }, ...told);
    return undefined;
  }
  let nodes = 0;
  for (const { type } of events) if (type !== EVENT_ID.POP) nodes++;
  if (nodes > MAX_NODES) {
    report('yaml/too-many', { file, start: offset, end: offset }, ...tooMany);
    return undefined;
  }
  const dots = source.search(/^\.\.\.(?=\s|$)/m);
  if (dots !== -1) {
    report('yaml/several-documents', { file, start: offset + dots, end: offset + dots + 3 }, ...oneDocument);
    return undefined;
  }
  const builder = new TreeBuilder(file, source, offset, report);
  for (const event of events) if (!builder.take(event)) return undefined;
  return builder.finish();
}

const tooMany: Told = [
  { 'zh-CN': `超过 ${MAX_NODES} 个值。`, en: `More than ${MAX_NODES} values.` },
  { 'zh-CN': '把文件拆成几份。', en: 'Split the file.' },
];
