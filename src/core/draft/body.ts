import type { Lang, Text } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/**
 * The headings under which the bodies of a kind are best written: a choice that no schema knows. Each is a question to
 * answer. Kinds that are not here have a body of a paragraph or two.
 */
const HEADINGS: Partial<Record<Kind, readonly Text[]>> = {
  strategy: [text('地图说了什么', 'What the map says'), text('已确认与未确认', 'What is confirmed and what is not')],
  relationships: [text('怎样读这张图', 'How to read this map'), text('还不知道的', 'What we do not know yet')],
  goals: [text('取舍', 'What we chose not to do'), text('请管理层支持', 'What we ask of management')],
  opportunity: [
    text('为什么值得投', 'Why it is worth the effort'),
    text('还不清楚的', 'What is not clear yet'),
    text('什么情况下放弃', 'When we would give it up'),
  ],
  jointPlan: [
    text('这份计划怎么用', 'How this plan is used'),
    text('下次评估要回答的问题', 'Questions for the next evaluation'),
  ],
  solution: [
    text('做什么', 'What it does'),
    text('适合谁', 'Whom it suits'),
    text('证据', 'Evidence'),
    text('局限', 'Limits'),
  ],
  partner: [text('能做什么', 'What it can do'), text('现状', 'State'), text('局限', 'Limits')],
  play: [text('什么情况下不要照搬', 'When not to copy it'), text('容易走样的地方', 'Where it tends to go wrong')],
};

/** The headings of a kind's body in the language; none for a body of a paragraph or two. */
export function headingsOf(kind: Kind, lang: Lang): readonly string[] {
  return (HEADINGS[kind] ?? []).map((heading) => heading[lang]);
}

/** The body of a new document: what was said already, then the headings that wait for more. */
export function bodyOf(kind: Kind, lang: Lang, said = ''): string {
  const headings = headingsOf(kind, lang).map((heading) => `## ${heading}`);
  const parts = [...(said.trim() === '' ? [] : [said.trim()]), ...headings];
  return parts.length === 0 ? '' : `\n${parts.join('\n\n')}\n`;
}
