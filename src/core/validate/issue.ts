import type * as z from 'zod';
import type { Text } from '#schemas/field.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { didYouMean, nearest } from '../diagnostics/suggest.ts';
import { keySpan, nodeAt, spanOf, toStep, type ParsedDocument, type Path } from '../parse/document.ts';
import type { YamlNode } from '../parse/yaml-node.ts';
import { fixOf, keyFix } from './fixes.ts';
import { badDate, badFormat, badName, notAllowed, outOfRange, TYPES, wrongType, type Found } from './issue-words.ts';
import { keysOf, metaOf, schemaAt } from './schema-walk.ts';

type Span = Parameters<Report>[1];

/**
 * Turns one zod issue into a diagnostic at the place of the value, in the author's words. Gives back the known
 * keys that unknown ones were taken for.
 */
export function reportIssue(
  document: ParsedDocument,
  schema: z.ZodObject,
  issue: z.core.$ZodIssue,
  tell: Report,
): readonly string[] {
  const path = issue.path.map(toStep);
  const target = schemaAt(schema, path);
  const written = nodeAt(document.front.tree, path);
  const found = describe(document, written);
  const span = placeOf(document, path, written);
  const name = excerpt(path.join('.'));
  const fix = fixOf(issue, document, written, target);
  const report: Report = (title, place, message, help) => tell(title, place, message, help, fix);
  if (issue.code !== 'unrecognized_keys' && isEmpty(written)) {
    report(
      'schema/empty',
      span,
      { 'zh-CN': `\`${name}\` 没有值。`, en: `\`${name}\` has no value.` },
      { 'zh-CN': '写上值，或删掉它。', en: 'Give it a value, or delete it.' },
    );
    return [];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return reportUnknownKeys(document, target, path, issue.keys, tell);
    case 'invalid_value':
      report('schema/not-allowed', span, ...notAllowed(name, found, issue.values.map(String)));
      return [];
    case 'invalid_key':
      report('schema/bad-name', keySpan(document, path) ?? span, ...badName(String(path.at(-1))));
      return [];
    case 'invalid_type':
      if (written?.type === 'scalar' && target && metaOf(target).day)
        report('schema/bad-date', span, ...badDate(found));
      else report('schema/wrong-type', span, ...wrongType(name, issue.expected, found));
      return [];
    case 'too_big':
    case 'too_small':
      report(...outOfRange(name, issue, span));
      return [];
    case 'invalid_format':
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
      report(...badFormat(name, target, found, span));
      return [];
    default:
      issue satisfies never;
      return [];
  }
}

function reportUnknownKeys(
  document: ParsedDocument,
  target: z.core.$ZodType | undefined,
  path: Path,
  keys: readonly string[],
  report: Report,
): readonly string[] {
  const meant: string[] = [];
  const known = target ? keysOf(target) : [];
  const written = nodeAt(document.front.tree, path);
  const free = known.filter((key) => written?.type !== 'map' || !written.entries.has(key));
  const taken = new Set<string>();
  for (const key of keys) {
    const span = keySpan(document, [...path, key]);
    const fix = PERSONAL.has(key)
      ? undefined
      : keyFix(
          span,
          key,
          free.filter((known) => !taken.has(known)),
        );
    for (const { text } of fix ?? []) taken.add(text);
    const near = PERSONAL.has(key) ? undefined : nearest(key, free);
    const where = path.length > 0 ? excerpt(path.join('.')) : undefined;
    report(
      'schema/unknown-key',
      span ?? spanOf(document, path),
      {
        'zh-CN': where === undefined ? `没有键 \`${excerpt(key)}\`。` : `\`${where}\` 里没有键 \`${excerpt(key)}\`。`,
        en:
          where === undefined
            ? `There is no key \`${excerpt(key)}\`.`
            : `There is no key \`${excerpt(key)}\` in \`${where}\`.`,
      },
      keyHelp(key, near, known),
      fix,
    );
    if (near !== undefined) meant.push(near);
  }
  return meant;
}

function keyHelp(key: string, near: string | undefined, known: readonly string[]): Text | undefined {
  if (near !== undefined) return { 'zh-CN': `是不是 \`${near}\`？`, en: `Did you mean \`${near}\`?` };
  if (PERSONAL.has(key) || nearest(key, PERSONAL) !== undefined) {
    return {
      'zh-CN': '这属于私人信息，法律不允许保存；请删掉。',
      en: 'This is private information that the law does not let us keep; delete it.',
    };
  }
  return didYouMean(key, known);
}

/** Keys that sales habits suggest and that the law forbids; the answer to them is not a spelling hint. */
const PERSONAL = new Set(
  (
    'birthplace nativePlace age birthday birthDate gender idNumber family spouse children religion health ' +
    'politicalAffiliation ethnicity homeAddress personalPhone mobile wechat wechatPersonal hobbies salary ' +
    '籍贯 出生地 年龄 生日 性别 身份证 家庭 配偶 子女 宗教 健康 政治面貌 民族 住址 手机 微信 爱好 薪酬'
  ).split(' '),
);

function describe(document: ParsedDocument, node: YamlNode | undefined): Found {
  if (node?.type === 'map') return { text: TYPES.object };
  if (node?.type === 'list') return { text: TYPES.array };
  if (!node) return { words: '', text: { 'zh-CN': '``', en: '``' } };
  // What is in quotes or is no text is shown as it is written: `" a"`, `007`, `1e3`.
  const written = document.text.slice(node.start, node.end);
  const words = typeof node.value === 'string' ? node.value : written;
  const shown = `\`${excerpt(/^["']/.test(written) ? written : words)}\``;
  return { words, text: { 'zh-CN': shown, en: shown } };
}

function isEmpty(node: YamlNode | undefined): boolean {
  return (
    node?.type === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}

/** The place of the value; of the opening bracket of a list or mapping that is written in one. */
function placeOf(document: ParsedDocument, path: Path, node: YamlNode | undefined): Span {
  const inBrackets = node && node.type !== 'scalar' && /[[{]/.test(document.text.charAt(node.start));
  return inBrackets ? { file: document.path, start: node.start, end: node.start + 1 } : spanOf(document, path);
}
