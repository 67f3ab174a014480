import type * as z from 'zod';
import { kinds, type Kind } from '#schemas/index.ts';
import { jsonSchema } from '../validate/json-schema.ts';
import { JSON_VERSION } from './book-json.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const text: Schema = { type: 'string' };
const day: Schema = { type: 'string', format: 'date' };
const count: Schema = { type: 'integer', minimum: 1 };

/** The JSON Schema, draft 2020-12, of what `bookJson` writes: the front matter of each kind is that of its own schema. */
export function bookSchema(): string {
  const names = Object.keys(kinds) as Kind[];
  const schema: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Keyfolio · export json',
    ...object({
      version: { const: JSON_VERSION },
      asOf: described(day, '计划按这一天判断 · The day that the plans are judged at'),
      language: described({ enum: ['zh-CN', 'en'] }, '文字的语言 · The language of labels and messages'),
      company: text,
      currency: text,
      account: described(text, '只导出这个客户时 · Where only this account was exported'),
      documents: object(Object.fromEntries(names.map((kind) => [kind, list({ $ref: `#/$defs/${kind}` })]))),
      indicators: list({ $ref: '#/$defs/indicator' }),
      findings: described(
        list({ $ref: '#/$defs/finding' }),
        '不属于任何一份文档的检查结果 · Findings in files that are no document',
      ),
      unchecked: described(list(text), '规则没有检查的客户 · Accounts that the rules were not run on'),
    }),
    $defs: {
      indicator: object({
        name: text,
        label: text,
        unit: { enum: ['share', 'score', 'days', 'count', 'money', 'word'] },
        value: { type: ['number', 'string'] },
      }),
      finding: object({
        rule: text,
        severity: { enum: ['error', 'warning', 'info'] },
        file: text,
        line: count,
        column: count,
        message: text,
        help: text,
        since: day,
      }),
      ...Object.fromEntries(names.map((kind) => [kind, documentSchema(kind)])),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function documentSchema(kind: Kind): Schema {
  const { $schema, ...data } = jsonSchema(kind, 'output');
  void $schema; // one for the whole
  return {
    title: kinds[kind].label.en,
    ...object({
      path: described(text, '在内容文件夹里的路径 · The path below the content folder'),
      name: text,
      account: text,
      date: day,
      data,
      body: described(text, '正文，Markdown · The body, as Markdown'),
      indicators: list({ $ref: '#/$defs/indicator' }),
      findings: list({ $ref: '#/$defs/finding' }),
    }),
  };
}

/** Keys that are not always there. */
const OPTIONAL = new Set(['account', 'date', 'help', 'since']);

function object(properties: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(properties).filter((name) => !OPTIONAL.has(name));
  return { type: 'object', properties: { ...properties }, required, additionalProperties: false };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function described(schema: Schema, description: string): Schema {
  return { ...schema, description };
}
