import { expect, test } from 'vitest';
import { lacking } from '#core/views/account/lacking.ts';
import { acme } from '../core/compiled.ts';

test('what a gate lacks is told in the words of the page: fields, key elements and people by their names', () => {
  const lacks = [
    '`goNoGo.decision`',
    '`elements.budget`',
    '`elements.criteria.how`',
    'contact with the approver `kim`',
  ];
  const { plan } = acme();
  expect(lacking(lacks, plan, 'en')).toBe(
    '“Decision”, “Budget”, “Priority criteria · How to learn it”, “contact with the approver Kim”',
  );
  expect(lacking(lacks.slice(0, 3), plan, 'zh-CN')).toBe('“决定”、“预算”、“优先标准 · 如何查明”');
});
