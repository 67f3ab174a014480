import type { Text } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { collector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../parse/parse.ts';
import { parsersOf } from '../validate/kind-schema.ts';
import { validate } from '../validate/validate.ts';
import { put, type Way } from './answers.ts';
import { frontOf } from './front.ts';
import { needsOf, pathOf } from './place.ts';

/** What the check would say of a value at its place, whatever stands around it; nothing when it is fine. */
export function problemWith(kind: Kind, way: Way, value: unknown): Text | undefined {
  const { report, found } = collector();
  const text = `---\n${frontOf(kind, put(kind, {}, way, value), 'en')}---\n`;
  const name = needsOf(kind).names?.[0] ?? 'some';
  const document = parseDocument({ path: pathOf(kind, { account: 'some', name, date: '2000-01-01' }), text }, report);
  if (document) validate(document, parsersOf([]), report);
  const problem = found.find(({ name: rule }) => rule !== 'schema/missing');
  return problem && said(problem);
}

function said({ message, help }: Diagnostic): Text {
  return help ? { 'zh-CN': `${message['zh-CN']}${help['zh-CN']}`, en: `${message.en} ${help.en}` } : message;
}
