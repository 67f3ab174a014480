import type { Lang } from '#schemas/field.ts';

/** A thing with a name and perhaps one in the other language. */
export interface Named {
  readonly name: string;
  readonly otherName?: string | undefined;
}

/** The name that readers of the language know best: the one in their script where there is one. */
export function nameIn(lang: Lang, { name, otherName }: Named): string {
  if (otherName === undefined) return name;
  const [first, second] = isChinese(name) ? [name, otherName] : [otherName, name];
  return lang === 'zh-CN' ? first : second;
}

/** The name beside the one that `nameIn` gives, when there are two. */
export function otherNameIn(lang: Lang, named: Named): string | undefined {
  return named.otherName === undefined ? undefined : nameIn(lang === 'en' ? 'zh-CN' : 'en', named);
}

/**
 * The language of what an author wrote, for a `lang` attribute; nothing when it is the page's own. Text with neither
 * script (a number, a date) belongs to every page. Markup is left out of the count.
 */
export function writtenIn(lang: Lang, text: string): Lang | undefined {
  const words = text.includes('<') ? text.replace(/<[^>]*>/g, '') : text;
  if (!/[\p{Script=Han}\p{Script=Latin}]/u.test(words)) return undefined;
  const written: Lang = isChinese(words) ? 'zh-CN' : 'en';
  return written === lang ? undefined : written;
}

/** True when the text is mostly Chinese: it tells the language of what an author wrote. */
export function isChinese(text: string): boolean {
  // Most texts are in one script: only the mixed ones are counted.
  if (!/\p{Script=Han}/u.test(text)) return false;
  if (!/\p{Script=Latin}/u.test(text)) return true;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han * 3 > latin;
}
