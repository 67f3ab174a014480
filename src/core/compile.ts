import { kinds, type Kind } from '#schemas/index.ts';
import type { CheckedAsset, Developed, Picture } from './assets/picture.ts';
import { readAsset } from './assets/read-asset.ts';
import { declareSymbols } from './declare/symbols.ts';
import { collector, type Report } from './diagnostics/collector.ts';
import { compare, sortDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/suggest.ts';
import type { Day } from './calendar/day.ts';
import { arrange, type Book } from './link/book.ts';
import { checkBodyImages, withPictures } from './link/body-images.ts';
import { checkBodyLinks } from './link/body-links.ts';
import { checkReferences } from './link/references.ts';
import { keySpan, type ParsedDocument } from './parse/document.ts';
import { identify, type Identity } from './parse/kind-of.ts';
import { reportUndrawn, type Drawing, type Drawn } from './parse/diagram.ts';
import { parseDocument } from './parse/parse.ts';
import { setAside, type Practice } from './practice/set-aside.ts';
import { checkPractice } from './practice/unused.ts';
import { ruleNames } from './rules/registry.ts';
import { runRules } from './rules/run.ts';
import { admit } from './source/admit.ts';
import { isAssetPlace } from './source/asset-place.ts';
import type { FoundFile, SourceFile } from './source/source-file.ts';
import { parsersOf } from './validate/kind-schema.ts';
import { validate, type AnyDocument, type TranslatedDocument, type TypedDocument } from './validate/validate.ts';

/** What the compiler made of the files. */
export interface Compilation {
  /** The book, absent when an error stands in the way of publishing it. */
  readonly book?: Book;
  /** Everything that could be arranged, for previews while a plan is being mended. */
  readonly draft?: Book;
  readonly asOf: Day;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Accounts whose files could not all be read; the method's rules were not run on them. */
  readonly unchecked: readonly string[];
  /** The diagrams that authors wrote, drawn; each once. */
  readonly drawings: readonly Drawing[];
  /** The pictures that authors placed, ready to be published; each once. */
  readonly pictures: readonly Picture[];
  /** The flawed plans of the course, which are no part of the book. */
  readonly practice: Practice;
}

/** What the outside world gives the compiler. */
export interface CompileOptions {
  /** The day that the plans are judged at, when the author or the command line fixed it. */
  readonly asOf?: Day;
  /** Today, for a book that fixes no day. */
  readonly today: Day;
  /** What became of the diagrams' sources; a source that is not among them stays as it is written. */
  readonly drawn?: ReadonlyMap<string, Drawn>;
  /** What became of the pictures, by their paths; one that is not among them is not shown. */
  readonly developed?: ReadonlyMap<string, Developed>;
}

/** A book whose files were read, before anything in it is compared with anything else. */
export interface ReadBook {
  readonly found: readonly FoundFile[];
  readonly practice: Practice;
  readonly parsed: ReadonlyMap<string, ParsedDocument>;
  /** Those whose front matter follows its schema. */
  readonly typed: ReadonlyMap<string, AnyDocument | TranslatedDocument>;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly problems: readonly Diagnostic[];
  /** The sources of the diagrams that authors wrote, each once. */
  readonly diagrams: readonly string[];
  /** The pictures that authors put beside their plans. */
  readonly assets: readonly CheckedAsset[];
}

/** Method pages whose front matter rules read: no book is without them. */
const METHOD_READ_BY_RULES = [kinds.tier, kinds.stage, kinds.phase, kinds.reviewKind] as const;
const SHARED_BY_RULES: ReadonlySet<Kind> = new Set(['settings', 'tier', 'stage', 'phase', 'reviewKind']);

/** Compiles a book: every file found is in the book or named in a diagnostic. Never throws for what authors write. */
export function compile(files: readonly FoundFile[], options: CompileOptions): Compilation {
  return compileRead(readBook(files), options);
}

/**
 * The first half of compiling: each file by itself. What it finds to draw, others may draw before the second half. Of a
 * book that was read before, files whose text is still the same are taken as they were: only what was saved is read again.
 */
export function readBook(files: readonly FoundFile[], before?: ReadBook): ReadBook {
  const { book: found, practice } = setAside([...files].sort((a, b) => compare(a.path, b.path)));
  const { report, found: problems } = collector();
  const { files: clean, assets: pictures, sources } = admit(found, report);
  const assets: CheckedAsset[] = [];
  for (const picture of pictures) {
    const { asset, source } = readAsset(picture, report);
    if (asset) assets.push(asset);
    if (source) sources.set(source.path, source);
  }
  const known = Map.groupBy(before?.problems ?? [], ({ span }) => span.file);
  const parsed = new Map<string, ParsedDocument>();
  for (const file of clean) {
    const same = before?.parsed.get(file.path);
    const document = same?.text === file.text ? same : parseDocument(file, report);
    if (document) parsed.set(file.path, document);
  }
  const parserOf = parsersOf(parsed.values());
  const typed = new Map<string, AnyDocument | TranslatedDocument>();
  for (const [path, document] of parsed) {
    const isSame = before?.parsed.get(path) === document;
    if (isSame) problems.push(...(known.get(path) ?? []));
    const valid = isSame ? before.typed.get(path) : validate(document, parserOf, report);
    if (valid) typed.set(path, valid);
  }
  const diagrams = [...parsed.values()].flatMap(({ outline }) => outline.diagrams?.map(({ source }) => source) ?? []);
  return { found, practice, parsed, typed, sources, problems, diagrams: [...new Set(diagrams)], assets };
}

/** The second half of compiling: the book as a whole. */
export function compileRead(read: ReadBook, options: CompileOptions): Compilation {
  const { found, practice, sources } = read;
  const { report, found: problems } = collector(read.problems);
  const drawn = withDrawings(read.parsed, options.drawn ?? new Map(), report);
  const parsed = withPictures(drawn, options.developed ?? new Map(), report);
  const unread = found.flatMap(({ path }) => (parsed.has(path) || isAssetPlace(path) ? [] : [path]));
  const symbols = declareSymbols([...parsed.values()], unread.flatMap(intendedIdentity), report);

  for (const document of parsed.values()) checkReferences(document, symbols, report);
  checkBodyLinks(parsed, new Set(unread), report);
  const pictures = new Set(found.flatMap(({ path }) => (isAssetPlace(path) ? [path] : [])));
  checkBodyImages(parsed.values(), { paths: pictures, assets: read.assets }, unread.length > 0, report);
  checkPractice(parsed.values(), practice, report);

  const documents = [...read.typed.values()].map((document) => withOutline(document, parsed.get(document.path)));
  const settings = documents.find((document): document is TypedDocument<'settings'> => document.kind === 'settings');
  checkCompleteness(found, [...parsed.values()], report);
  if (settings) checkSeverities(settings, report);
  const asOf = options.asOf ?? settings?.data.asOf ?? options.today;
  const broken = brokenPlaces(problems);
  const accounts = new Set([...[...parsed.values()].flatMap(({ account }) => account ?? []), ...broken.accounts]);
  const unchecked = [...(settings && !broken.shared ? broken.accounts : accounts)].sort(compare);
  if (!settings)
    return { asOf, diagnostics: sortDiagnostics(problems), sources, unchecked, drawings: [], pictures: [], practice };

  const draft = arrange(documents, settings);
  const findings = broken.shared ? [] : runRules({ book: draft, asOf }, broken.accounts);
  const diagnostics = sortDiagnostics([...problems, ...findings]);
  const isClean = diagnostics.every(({ severity }) => severity !== 'error');
  return {
    ...(isClean && { book: draft }),
    draft,
    asOf,
    diagnostics,
    sources,
    unchecked,
    drawings: drawingsOf(parsed.values()),
    pictures: picturesOf(parsed.values()),
    practice,
  };
}

/** The documents with their diagrams drawn; reports those that could not be. */
function withDrawings(
  parsed: ReadonlyMap<string, ParsedDocument>,
  drawn: ReadonlyMap<string, Drawn>,
  report: Report,
): ReadonlyMap<string, ParsedDocument> {
  if (drawn.size === 0) return parsed;
  const documents = new Map(parsed);
  for (const [path, document] of parsed) {
    const diagrams = document.outline.diagrams?.map((diagram) => {
      const result = drawn.get(diagram.source);
      if (result?.kind === 'drawn') return { ...diagram, drawing: result.drawing };
      if (result) reportUndrawn(diagram, result, report);
      return diagram;
    });
    if (diagrams) documents.set(path, { ...document, outline: { ...document.outline, diagrams } });
  }
  return documents;
}

/** A document with what its body holds, drawn or not. */
function withOutline<Document extends AnyDocument | TranslatedDocument>(
  document: Document,
  { outline = document.outline }: Partial<Pick<ParsedDocument, 'outline'>> = {},
): Document {
  return outline === document.outline ? document : { ...document, outline };
}

function drawingsOf(documents: Iterable<ParsedDocument>): readonly Drawing[] {
  const byName = new Map<string, Drawing>();
  for (const { outline } of documents) {
    for (const { drawing } of outline.diagrams ?? []) if (drawing) byName.set(drawing.name, drawing);
  }
  return [...byName.values()];
}

function picturesOf(documents: Iterable<ParsedDocument>): readonly Picture[] {
  const byFile = new Map<string, Picture>();
  for (const { outline } of documents) {
    for (const { picture } of outline.images ?? []) if (picture) byFile.set(picture.file, picture);
  }
  return [...byFile.values()];
}

/** What a file that could not be read is meant to be: a bad name alone must not break the references to it. */
function intendedIdentity(path: string): readonly Identity[] {
  const tidied = path
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-(?=[/.])|(?<=^|\/)-/g, '');
  const identity = identify(path) ?? identify(tidied);
  return identity ? [identity] : [];
}

/** Reports what a book cannot be without, and what stands without what it belongs to. */
function checkCompleteness(found: readonly FoundFile[], parsed: readonly ParsedDocument[], report: Report): void {
  const paths = new Set(found.map(({ path }) => path));
  const accounts = new Set(parsed.flatMap(({ account }) => account ?? []));
  const expected = new Set<string>([
    kinds.settings.path,
    ...METHOD_READ_BY_RULES.flatMap(({ path, names }) => names.map((name) => path.replace(':name', name))),
    ...[...accounts].map((account) => `accounts/${account}/account.md`),
  ]);
  for (const { path, translation } of parsed) {
    const original = path.replace(/\.en\.md$/, '.md');
    if (!translation || paths.has(original)) continue;
    expected.delete(original); // told here, and only once
    report(
      'file/no-original',
      { file: path, start: 0, end: 0 },
      {
        'zh-CN': `译文的原文 \`${original}\` 不存在。`,
        en: `The original \`${original}\` of this translation does not exist.`,
      },
      { 'zh-CN': '先写原文。', en: 'Write the original first.' },
    );
  }
  for (const path of expected) if (!paths.has(path)) reportMissingFile(path, report);
}

function reportMissingFile(path: string, report: Report): void {
  report(
    'file/missing',
    { file: path, start: 0, end: 0 },
    { 'zh-CN': `缺少 \`${path}\`。`, en: `\`${path}\` is missing.` },
    { 'zh-CN': '新建它；示例见演示书的同名文件。', en: 'Create it; the demo book has one to look at.' },
  );
}

function checkSeverities(settings: TypedDocument<'settings'>, report: Report): void {
  for (const name of Object.keys(settings.data.severities)) {
    if (ruleNames.includes(name)) continue;
    const near = nearest(name, ruleNames);
    report(
      'settings/unknown-rule',
      keySpan(settings, ['severities', name]) ?? { file: settings.path, start: 0, end: 0 },
      { 'zh-CN': `没有规则 \`${name}\`。`, en: `There is no rule \`${name}\`.` },
      near === undefined ? seeRules : { 'zh-CN': `是不是 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
    );
  }
}

const seeRules = {
  'zh-CN': '全部规则见 `keyfolio rules`；多余的就删掉。',
  en: '`keyfolio rules` lists all of them; delete a name that is none.',
};

/**
 * Which accounts, and whether settings or method, have problems that would make rules guess. A stray file or a
 * bad link changes no data, so it holds no rule back.
 */
function brokenPlaces(problems: readonly Diagnostic[]): {
  readonly shared: boolean;
  readonly accounts: ReadonlySet<string>;
} {
  const accounts = new Set<string>();
  let shared = false;
  for (const { name, span } of problems) {
    if (/^(?:link|body|image)\//.test(name)) continue;
    const identity = identify(span.file);
    if (identity?.account !== undefined) accounts.add(identity.account);
    else if (identity && SHARED_BY_RULES.has(identity.kind)) shared = true;
  }
  return { shared, accounts };
}
