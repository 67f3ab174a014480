import type { Lang } from '#schemas/field.ts';
import { isChinese } from './names.ts';

/** An amount in words that people compare at a glance: 1,250 万, 3.2 亿; 12.5M, 320M. */
export function money(amount: number, lang: Lang, currency: string): string {
  const sign = currency === 'CNY' ? '¥' : `${currency} `;
  if (lang === 'en') {
    if (amount >= 1e9) return `${sign}${short(amount / 1e9)}B`;
    if (amount >= 1e6) return `${sign}${short(amount / 1e6)}M`;
    if (amount >= 1e3) return `${sign}${short(amount / 1e3)}K`;
    return `${sign}${grouped(amount)}`;
  }
  const unit = currency === 'CNY' ? '元' : ` ${currency}`;
  if (amount >= 1e8) return `${short(amount / 1e8)} 亿${unit}`;
  if (amount >= 1e4) return `${grouped(Math.round(amount / 1e4))} 万${unit}`;
  return `${grouped(amount)} ${unit.trim()}`;
}

/** At most two decimals, none for large numbers. */
function short(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return grouped(Number(value.toFixed(digits)));
}

/** Digits in groups of three, the same in both languages. */
export function grouped(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}

/** A share of 1 as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A day in words: 2026 年 11 月 16 日; 16 November 2026. */
export function longDay(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'zh-CN') return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Names in a row as the language writes them; Chinese names on an English page as Chinese does. */
export function joined(names: readonly string[], lang: Lang): string {
  return names.join(lang === 'en' && !isChinese(names.join('')) ? ', ' : '、');
}

/** A figure on a scale that has two sides, with its sign: +3, −1, 0. */
export function signed(value: number, digits = 0): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

/** A label within a sentence: English labels begin with a capital that they leave behind there. */
export function inSentence(label: string, lang: Lang): string {
  return lang === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
