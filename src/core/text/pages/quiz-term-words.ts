import type { Lang } from '#schemas/field.ts';

/** The words of questions on terms and on rules. */
const zh = {
  means: (definition: string) => `它说的是：${definition}`,
  termAsk: '这说的是哪个词？',
  definitionAsk: (term: string) => `“${term}”是什么意思？`,
  otherTerm: (term: string) => `这说的是“${term}”。`,
  ruleAsk: '这一段，检查会说什么？',
  ruleElsewhere: (title: string, about: string) => `“${title}”管的是别的事：${about}`,
  passAsk: '下面四段取自不同的文件。哪一段检查不会报错？',
  passes: (title: string, about: string) => `它满足规则“${title}”：${about}`,
  fails: (title: string, about: string) => `规则“${title}”会报错：${about}`,
};

export type QuizTermWords = typeof zh;

const en: QuizTermWords = {
  means: (definition) => `It means: ${definition}`,
  termAsk: 'Which word is defined here?',
  definitionAsk: (term) => `What does “${term}” mean?`,
  otherTerm: (term) => `This is “${term}”.`,
  ruleAsk: 'What will the check say of this?',
  ruleElsewhere: (title, about) => `“${title}” is about something else: ${about}`,
  passAsk: 'These four are taken from different files. Of which does the check report no error?',
  passes: (title, about) => `It satisfies the rule “${title}”: ${about}`,
  fails: (title, about) => `The rule “${title}” reports an error: ${about}`,
};

/** The words in the reader’s language. */
export function quizTermWords(lang: Lang): QuizTermWords {
  return lang === 'en' ? en : zh;
}
