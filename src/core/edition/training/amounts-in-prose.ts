import { nearestBand } from './bands.ts';

const UNITS: Readonly<Record<string, number>> = {
  亿元: 1e8,
  万元: 1e4,
  元: 1,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const NUMBER = String.raw`(?<number>\d[\d,]*(?:\.\d+)?)`;

/** Amounts of money as texts write them; a price of something, in 元/吨, is none of a plan. */
const FORMS = [
  new RegExp(String.raw`(?<![\d.,])${NUMBER}(?<gap> ?)(?<unit>亿元|万元|元)(?! ?[/／])`, 'g'),
  new RegExp(
    String.raw`(?<currency>(?:CNY|RMB|EUR|USD|GBP|[¥€$£]) ?)${NUMBER}(?:(?<gap> )(?<unit>billion|million|thousand))?(?! ?/)`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\d.,])${NUMBER}(?<gap> )(?<unit>billion|million|thousand)(?= (?:yuan|CNY|RMB|euros?|EUR|dollars|USD))`,
    'g',
  ),
];

/** A text with the amounts of money in it in the bands in which plans show theirs. */
export function bandAmountsIn(text: string): string {
  return FORMS.reduce(
    (before, form) =>
      before.replace(form, (...found: readonly unknown[]) => {
        const { currency = '', number = '', gap = '', unit = '' } = found.at(-1) as Record<string, string | undefined>;
        const each = UNITS[unit] ?? 1;
        const band = nearestBand(Number(number.replaceAll(',', '')) * each) / each;
        return `${currency}${band.toLocaleString('en', { maximumFractionDigits: 4 })}${gap}${unit}`;
      }),
    text,
  );
}
