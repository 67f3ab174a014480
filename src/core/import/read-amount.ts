/** What Chinese and English write behind a number to make it larger. */
const UNITS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12, k: 1e3, m: 1e6 };
/** Signs and names of currencies that may stand around an amount; the amount is in the currency of the book. */
const CURRENCY = /^(?:[¥￥$€£]|CNY|RMB|USD|EUR|人民币)\s*|\s*(?:元|圆|CNY|RMB|USD|EUR|人民币)$/giu;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

/**
 * The amount that a cell of a table means: `15,800,000.00`, `¥1,580万`, `1.2 亿元`, `1 580 000`. A cell without a unit
 * takes the one of its column, as in `金额(万元)`. Nothing where two readings are possible, such as `1.580,00`.
 */
export function readAmount(cell: string, column: string): number | undefined {
  const text = cell
    .normalize('NFKC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(CURRENCY, '')
    .replace(CURRENCY, '')
    .trim();
  const [, digits = '', unit = ''] = /^([-\d.,' ]*\d)\s*(万亿|千|万|亿|[km])?$/i.exec(text) ?? [];
  const isPlain = PLAIN.test(digits);
  if (!isPlain && !GROUPED.test(digits)) return undefined;
  const number = Number(digits.replace(/[, ]/g, ''));
  const times = unit === '' ? unitOf(column) : (UNITS[unit.toLowerCase()] ?? 1);
  return Number((number * times).toFixed(2)); // cents are exact, the rest is the noise of fractions
}

/** The unit in the name of a column: `金额（万元）`, `Value (k)`. */
function unitOf(column: string): number {
  const [, unit = ''] = /[（(/]\s*(?:[A-Z]{3}\s*)?(万亿|千|万|亿|[km])元?\s*[)）]?$/i.exec(column) ?? [];
  return UNITS[unit.toLowerCase()] ?? 1;
}
