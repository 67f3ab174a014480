import { describe, expect, test } from 'vitest';
import { put, type Answers } from '#core/draft/answers.ts';
import { blankAnswers, blankFile } from '#core/draft/blank.ts';
import { fileOf } from '#core/draft/draft.ts';
import { stopsOf } from '#core/draft/stops.ts';
import { worksheet } from '#schemas/vocabulary.ts';

/** A value that fits no field by chance and needs no quotes. */
const VALUE = 'filled-in';

/** A key at the end of which a value is missing; keys of groups are followed by what is deeper than they are. */
function filledIn(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const key = /^(\s*(?:- )?[\w-]+:)(?: #.*)?$/.exec(line)?.[1];
      if (key === undefined) return line;
      const depth = key.replace('- ', '  ').search(/\S/);
      const next = lines.slice(at + 1).find((other) => !/^\s*#/.test(other)) ?? '';
      return next.search(/\S/) > depth ? line : `${key} ${VALUE}`;
    })
    .join('\n');
}

describe.each(['zh-CN', 'en'] as const)('the Markdown file of a worksheet in %s', (lang) => {
  test.each(worksheet.names)('of %s, filled in, is what keyfolio new writes', (kind) => {
    const answers = stopsOf(kind).reduce<Answers>((held, way) => put(kind, held, way, VALUE), blankAnswers(kind));
    expect(filledIn(blankFile(kind, lang))).toBe(fileOf({ kind, place: {}, answers }, lang).text);
  });

  test.each(worksheet.names)('of %s leaves room for each value that the document cannot be without', (kind) => {
    const blank = blankFile(kind, lang);
    for (const way of stopsOf(kind))
      expect(blank).toMatch(new RegExp(`^\\s*(?:- )?${way.findLast((step) => !/^\d+$/.test(step))}:( #|$)`, 'm'));
  });
});

test('a value that is still missing carries its hint, in the language of the reader', () => {
  expect(blankFile('solution', 'zh-CN')).toBe(`---
name: # 方案
# otherName:  # 另一语言的名称
owner: # 负责人：名字，指向我方成员
summary: # 一句话说明
---

## 做什么

## 适合谁

## 证据

## 局限
`);
  expect(blankFile('solution', 'en')).toBe(`---
name: # Solution
# otherName:  # Name in the other language
owner: # Owner: a name (team member)
summary: # In one sentence
---

## What it does

## Whom it suits

## Evidence

## Limits
`);
});
