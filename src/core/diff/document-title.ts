import { kinds } from '#schemas/index.ts';
import { reviewKind } from '#schemas/vocabulary.ts';
import { nameIn } from '../text/names.ts';
import type { AnyDocument } from '../validate/validate.ts';
import type { Lang } from '#schemas/field.ts';
import { oneLine } from './say-value.ts';

/** What a reader calls a document: its name, a person's title beside it; the kind where an account has just one. */
export function documentTitle(document: AnyDocument, lang: Lang): string {
  switch (document.kind) {
    case 'person':
      return personTitle(nameIn(lang, document.data), document.data.title, lang);
    case 'touchpoint':
      return oneLine(`${document.date ?? ''} ${document.data.subject}`);
    case 'review': {
      const kind = reviewKind.names.find((name) => name === document.name);
      return `${document.date ?? ''} ${kind ? reviewKind.labels[kind][lang] : document.name}`;
    }
    case 'term':
      return oneLine(lang === 'en' ? document.data.en : document.data.zh);
    default:
      if ('name' in document.data) return oneLine(nameIn(lang, document.data));
      if ('title' in document.data) return oneLine(`${kinds[document.kind].label[lang]} ${document.data.title}`);
      return kinds[document.kind].label[lang];
  }
}

function personTitle(name: string, title: string, lang: Lang): string {
  return oneLine(lang === 'en' ? `${name} (${title})` : `${name}（${title}）`);
}
