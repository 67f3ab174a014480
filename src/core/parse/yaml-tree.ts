import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { DocumentEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { strangeCharacters } from '../source/strange.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';
import { FORBIDDEN_KEYS, losesDigits, resolvePlain, sharedKey } from './yaml-scalar.ts';
import {
  duplicateKey,
  emptyKey,
  forbiddenKey,
  keyMustBeText,
  mappingExpected,
  noAnchor,
  noDirective,
  noMerge,
  noTag,
  numberTooLarge,
  oneDocument,
  type Told,
} from './yaml-words.ts';

/** Builds the tree event by event; the first refused construct ends it, as the rest may depend on it. */
export class TreeBuilder {
  private readonly open: (YamlMap | YamlList)[] = [];
  /** The innermost that is open. */
  private holder: YamlMap | YamlList | undefined;
  private pendingKey: { text: string; start: number; end: number; refused: boolean } | undefined;
  private root: YamlNode | undefined;
  private documents = 0;
  private explicitStart = false;
  private clean = true;
  private readonly file: string;
  private readonly source: string;
  private readonly offset: number;
  private readonly report: Report;

  constructor(file: string, source: string, offset: number, report: Report) {
    this.file = file;
    this.source = source;
    this.offset = offset;
    this.report = report;
  }

  /** Takes one event; false when the document is refused as a whole. */
  take(event: Event): boolean {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        return this.document(event);
      case EVENT_ID.ALIAS:
        return this.refuse('yaml/anchor', event.anchorStart - 1, event.anchorEnd, noAnchor);
      case EVENT_ID.POP:
        this.close();
        return true;
      default:
        if (event.anchorStart >= 0) return this.refuse('yaml/anchor', event.anchorStart - 1, event.anchorEnd, noAnchor);
        if (event.tagStart >= 0) return this.refuse('yaml/tag', event.tagStart, event.tagEnd, noTag);
        return event.type === EVENT_ID.SCALAR ? this.scalar(event) : this.collection(event);
    }
  }

  /** The document's root mapping; nothing when problems were reported. An empty document is an empty mapping. */
  finish(): YamlMap | undefined {
    const root = this.root ?? { type: 'map', start: this.offset, end: this.offset, entries: new Map() };
    if (root.type === 'scalar' && root.value === null)
      return { type: 'map', start: root.start, end: root.end, entries: new Map() };
    if (root.type !== 'map') {
      this.refuse('yaml/not-a-mapping', root.start - this.offset, root.end - this.offset, mappingExpected);
      return undefined;
    }
    return this.clean ? root : undefined;
  }

  private document(event: DocumentEvent): boolean {
    const [directive] = /^%.*/m.exec(event.directives.length > 0 ? this.source : '') ?? [];
    if (directive !== undefined) {
      const start = this.source.search(/^%/m);
      return this.refuse('yaml/directive', start, start + directive.length, noDirective);
    }
    if (this.documents++ === 0) {
      this.explicitStart = event.explicitStart;
      return true;
    }
    const separators = [...this.source.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
    const second = separators[this.explicitStart ? 1 : 0] ?? 0;
    return this.refuse('yaml/several-documents', second, second + 3, oneDocument);
  }

  private scalar(event: ScalarEvent): boolean {
    const { holder } = this;
    const absent = event.valueStart < 0;
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const text = getScalarValue(this.source, event);
    if (holder?.type === 'map' && this.pendingKey === undefined) {
      const start = absent ? this.absentKey() : event.valueStart - quote;
      const end = absent ? start + 1 : event.valueEnd + quote;
      return this.checkEscapes(event, text, start, end) && this.key(holder, sharedKey(text), start, end);
    }
    const [start, end] = absent ? this.absentPlace(holder) : this.writtenPlace(event, quote);
    if (!this.checkEscapes(event, text, start, end)) return false;
    const value = event.style === SCALAR_STYLE.PLAIN ? this.resolve(text, start, end) : text;
    this.attach({ type: 'scalar', start: this.offset + start, end: this.offset + end, value });
    return true;
  }

  private writtenPlace(event: ScalarEvent, quote: 0 | 1): readonly [start: number, end: number] {
    const { valueStart, valueEnd } = event;
    if (quote === 1) return [valueStart - 1, valueEnd + 1];
    if (event.style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
    // A block of text begins with the indentation of its first line and ends with the breaks after its last.
    const block = this.source.slice(valueStart, valueEnd).trimEnd();
    return [valueStart + block.length - block.trimStart().length, valueStart + block.length];
  }

  /** An absent key is shown at the mark that it should stand beside. */
  private absentKey(): number {
    const from = this.lastEnd();
    return from + Math.max(this.source.slice(from).search(/[?:]/), 0);
  }

  /** An absent value has no width behind its key; in a list it is shown at its hyphen. */
  private absentPlace(holder: YamlNode | undefined): readonly [start: number, end: number] {
    const end = this.lastEnd();
    if (holder?.type !== 'list') return [end, end];
    const hyphen = this.source.indexOf('-', end);
    return hyphen === -1 ? [end, end] : [hyphen, hyphen + 1];
  }

  /** Escapes in double quotes can write what no file may hold; the file's own characters were checked before. */
  private checkEscapes(event: ScalarEvent, text: string, start: number, end: number): boolean {
    if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || event.fast) return true;
    for (const { name, message, help } of strangeCharacters(text))
      return this.refuse(name, start, end, [message, help]);
    return true;
  }

  private key(holder: YamlMap, text: string, start: number, end: number): boolean {
    if (text === '<<') return this.refuse('yaml/anchor', start, end, noMerge);
    const problem = this.keyProblem(holder, text);
    if (problem) this.refuse(problem[0], start, end, problem[1]);
    this.pendingKey = { text, start, end, refused: problem !== undefined };
    return true;
  }

  private keyProblem(holder: YamlMap, text: string): readonly [Problem, Told] | undefined {
    if (text === '') return ['yaml/key-not-text', emptyKey];
    if (FORBIDDEN_KEYS.has(text)) return ['yaml/forbidden-key', forbiddenKey(excerpt(text))];
    return holder.entries.has(text) ? ['yaml/duplicate-key', duplicateKey(excerpt(text))] : undefined;
  }

  private collection(event: MappingEvent | SequenceEvent): boolean {
    const { holder } = this;
    if (holder?.type === 'map' && this.pendingKey === undefined) {
      return this.refuse('yaml/key-not-text', event.start, event.start + 1, keyMustBeText);
    }
    const start = this.offset + event.start;
    const node: YamlMap | YamlList =
      event.type === EVENT_ID.MAPPING
        ? { type: 'map', start, end: start, entries: new Map() }
        : { type: 'list', start, end: start, items: [] };
    this.attach(node);
    this.open.push(node);
    this.holder = node;
    return true;
  }

  private attach(node: YamlNode): void {
    const { holder } = this;
    if (holder === undefined) this.root = node;
    else if (holder.type === 'list') holder.items.push(node);
    else if (this.pendingKey !== undefined) {
      const { text, start, end, refused } = this.pendingKey;
      if (!refused) holder.entries.set(text, { keyStart: this.offset + start, keyEnd: this.offset + end, node });
      this.pendingKey = undefined;
    }
    if (holder) holder.end = node.end;
  }

  private close(): void {
    const closed = this.open.pop();
    this.holder = this.open.at(-1);
    if (closed && this.holder) this.holder.end = Math.max(this.holder.end, closed.end);
  }

  /** Offset (in the YAML text) just behind what was read last: where an absent value would stand. */
  private lastEnd(): number {
    if (this.pendingKey) return Math.min(this.pendingKey.end + 1, this.source.length);
    return (this.holder?.end ?? this.root?.end ?? this.offset) - this.offset;
  }

  private resolve(text: string, start: number, end: number): YamlScalar['value'] {
    const value = resolvePlain(text);
    if (typeof value === 'number' && losesDigits(text, value))
      this.refuse('yaml/number-too-large', start, end, numberTooLarge(excerpt(text)));
    return value;
  }

  /** Reports a problem; the document will not be used. */
  private refuse(name: Problem, start: number, end: number, [message, help]: Told): false {
    this.clean = false;
    const [from, to] = [start, Math.max(end, start + 1)].map((at) => this.offset + Math.min(at, this.source.length));
    this.report(name, { file: this.file, start: from ?? 0, end: to ?? 0 }, message, help);
    return false;
  }
}

type Problem = Parameters<Report>[0];
