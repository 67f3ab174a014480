import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Report } from '../diagnostics/collector.ts';
import { Front } from './front.ts';
import { toRecord, type YamlMap } from './yaml-node.ts';
import { explainSyntax } from './yaml-syntax.ts';
import { TreeBuilder } from './yaml-tree.ts';
import { fixOf } from './yaml-fix.ts';
import { soundValue } from './yaml-value.ts';
import { MAX_DEPTH, oneDocument, type Told } from './yaml-words.ts';

const MAX_NODES = 20_000;
/** Lines and commas beyond which nothing is parsed: no front matter with fewer values has as many. */
const MAX_PARTS = 2 * MAX_NODES;
const FEED = 0x0a;
const COMMA = 0x2c;

/**
 * Parses one YAML 1.2 document into values, with places for whoever asks. Anchors, aliases, tags and directives are refused:
 * a plan needs none, and each can change what a reviewer believes to read. Dates stay text.
 */
export function parseYaml(file: string, source: string, offset: number, report: Report): Front | undefined {
  if (hasManyParts(source)) {
    report('yaml/too-many', { file, start: offset, end: offset }, ...tooLong);
    return undefined;
  }
  let events: Event[];
  try {
    events = eventsOf(source);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, source.length);
    const { name, start, end, told } = explainSyntax(error.reason, source, at);
    const [message, help] = told;
    report(
      name,
      { file, start: offset + start, end: offset + end },
      message,
      help,
      fixOf(file, source, offset, told, start),
    );
    return undefined;
  }
  if (events.length > MAX_NODES && events.filter(({ type }) => type !== EVENT_ID.POP).length > MAX_NODES) {
    report('yaml/too-many', { file, start: offset, end: offset }, ...tooMany);
    return undefined;
  }
  const dots = source.includes('...') ? source.search(/^\.\.\.(?=\s|$)/m) : -1;
  if (dots !== -1) {
    report('yaml/several-documents', { file, start: offset + dots, end: offset + dots + 3 }, ...oneDocument);
    return undefined;
  }
  const sound = soundValue(source, events);
  if (sound) return new Front(sound, () => treeOf(file, source, offset));
  const tree = build(new TreeBuilder(file, source, offset, report), events);
  return tree && new Front(toRecord(tree), () => tree);
}

/** Counted without parsing: reading a mebibyte of them only to refuse it would take longer than a book. */
function hasManyParts(source: string): boolean {
  if (source.length <= MAX_PARTS) return false;
  let parts = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if ((unit === FEED || unit === COMMA) && ++parts > MAX_PARTS) return true;
  }
  return false;
}

function eventsOf(source: string): Event[] {
  // The root is the first level, and a value in the innermost list or mapping is one more.
  return parseEvents(source, { maxDepth: MAX_DEPTH + 1 });
}

function build(builder: TreeBuilder, events: readonly Event[]): YamlMap | undefined {
  for (const event of events) if (!builder.take(event)) return undefined;
  return builder.finish();
}

/** The nodes of a text that was found sound. */
function treeOf(file: string, source: string, offset: number): YamlMap {
  const silent: Report = () => undefined; // a sound text gives nothing to report
  const tree = build(new TreeBuilder(file, source, offset, silent), eventsOf(source));
  if (!tree) throw new Error(`${file} was sound and is refused.`);
  return tree;
}

const tooMany: Told = [
  { 'zh-CN': `超过 ${MAX_NODES} 个值。`, en: `More than ${MAX_NODES} values.` },
  { 'zh-CN': '把文件拆成几份。', en: 'Split the file.' },
];
const tooLong: Told = [
  {
    'zh-CN': `前置数据超过 ${MAX_PARTS} 行或逗号。`,
    en: `The front matter holds more than ${MAX_PARTS} lines and commas.`,
  },
  tooMany[1],
];
