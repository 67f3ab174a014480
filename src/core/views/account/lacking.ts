import type { Lang } from '#schemas/field.ts';
import { keyElement } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel } from '../../text/labels.ts';
import { nameIn } from '../../text/names.ts';
import { segments, type Segment } from '../../text/segments.ts';
import { noted } from '../brief/sheet-list.ts';

/** What a gate lacks in readers' words: authors know a field by its key and a person by a file, readers by their names. */
export function inLabels(parts: readonly Segment[], plan: AccountPlan, lang: Lang): readonly Segment[] {
  return parts.map((part) => (part.isCode ? { text: called(part.text, plan, lang), isCode: false } : part));
}

function called(name: string, plan: AccountPlan, lang: Lang): string {
  const person = plan.people.get(name);
  const [first = '', ...below] = name.split('.').filter((key) => key !== 'elements');
  const element = keyElement.names.find((candidate) => candidate === first);
  if (element) {
    const label = keyElement.labels[element][lang];
    return below.length === 0 ? label : noted(label, fieldLabel(lang, 'opportunity', ...name.split('.')));
  }
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
