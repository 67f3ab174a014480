import { expect, test } from 'vitest';
import { classificationIn, companyIn } from '#core/text/house.ts';
import { compileBook, edited, type Files } from '../book.ts';

const settingsOf = (files: Files = {}) => {
  const { draft } = compileBook(files);
  if (!draft) throw new Error('The base book has a draft.');
  return draft.settings.data;
};

test('our company and who may read are said in the language of the page, where the settings know both', () => {
  const names = 'company: 澜图\notherName: Lantu\notherClassification: 内部\n';
  const both = settingsOf(edited('settings.yaml', 'company: Lantu\n', names));
  expect([companyIn('zh-CN', both), companyIn('en', both)]).toEqual(['澜图', 'Lantu']);
  expect([classificationIn('zh-CN', both), classificationIn('en', both)]).toEqual(['内部', 'Internal']);
  const one = settingsOf();
  expect([companyIn('zh-CN', one), classificationIn('en', one)]).toEqual(['Lantu', 'Internal']);
});
