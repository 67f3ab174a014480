import type { Lang } from '#schemas/field.ts';
import { keyElement } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel } from '../../text/labels.ts';
import { nameIn } from '../../text/names.ts';
import { segments, type Segment } from '../../text/segments.ts';

/** What a gate lacks in readers' words: authors know a field by its key and a person by a file, readers by their names. */
export function inLabels(parts: readonly Segment[], plan: AccountPlan, lang: Lang): readonly Segment[] {
  return parts.map((part) => (part.isCode ? { text: called(part.text, plan, lang), isCode: false } : part));
}

function called(name: string, plan: AccountPlan, lang: Lang): string {
  const person = plan.people.get(name);
  const element = keyElement.names.find((candidate) => candidate === name);
  if (element) return keyElement.labels[element][lang];
  return person ? nameIn(lang, person.data) : fieldLabel(lang, 'opportunity', ...name.split('.'));
}

/** What some gates lack, in a row. */
export function lacking(lacks: readonly string[], plan: AccountPlan, lang: Lang): string {
  const readable = (lack: string) => inLabels(segments(lack), plan, lang).map(({ text }) => text);
  return joined(
    lacks.map((lack) => `“${readable(lack).join('')}”`),
    lang,
  );
}
