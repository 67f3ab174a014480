import * as z from 'zod';
import { concepts, type ConceptId } from '../concepts/index.ts';
import { field } from '../field.ts';
import { line, list, paragraph, ref } from '../primitives.ts';

/** What a method page begins with. */
export const methodTexts = {
  title: field(line(), '标题', 'Title', { edition: 'training' }),
  summary: field(paragraph(), '一句话', 'In one sentence', { edition: 'training' }),
  treatment: field(paragraph().optional(), '对待方式', 'Treatment', { edition: 'training' }),
};

const ours = field(list(line()).default([]), '本书的约定', 'Ours', {
  edition: 'training',
  hint: {
    'zh-CN': '方法的来源没有写、由我们定下的内容；页面会标明',
    en: 'What the sources of the method do not say and we decided; the page marks it',
  },
});

/** The words of a method page; its translation beside it (`a.en.md`) has these and nothing else. */
export const methodWords = z.strictObject({ ...methodTexts, ours });

const conceptIds = Object.keys(concepts) as [ConceptId, ...ConceptId[]]; // the keys of a literal

/** Concepts of the method, by their ids. */
export const conceptList = () => list(z.enum(conceptIds));

/** A field of a kind of document: `person.influence`. */
export const fieldPath = () => z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z-]+)*$/);

/** What every method page may say behind its facts. */
export const methodLinks = {
  ours,
  concepts: field(conceptList().default([]), '讲解的概念', 'Concepts explained', { edition: 'training' }),
  terms: field(list(ref('term')).default([]), '术语', 'Terms', { edition: 'training', refuses: ['GLO-01'] }),
};
