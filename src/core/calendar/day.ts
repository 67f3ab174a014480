/** A calendar day as `YYYY-MM-DD`. Texts of this form order as the days do; no time zone exists here. */
export type Day = string;

const DAYS_PER_ERA = 146_097;

/** Days since 1970-01-01 of the proleptic Gregorian calendar. `day` must be a valid day. */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` later; `days` is never negative. */
export function addDays(day: Day, days: number): Day {
  const target = dayNumber(day) + days;
  const months = Math.floor(days / 31);
  let first = addMonths(`${day.slice(0, 7)}-01`, months);
  for (let next = addMonths(first, 1); dayNumber(next) <= target; next = addMonths(first, 1)) first = next;
  return `${first.slice(0, 8)}${pad(target - dayNumber(first) + 1, 2)}`;
}

/** Number of days of a month (1–12). */
function monthLength(year: number, month: number): number {
  const next = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  return daysBetween(`${pad(year, 4)}-${pad(month, 2)}-01`, next);
}

/** The same day `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), monthLength(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Whole months from `from` until `to`, rounded up: the smallest n with `addMonths(from, n) >= to`; 0 when past. */
export function monthsUntil(from: Day, to: Day): number {
  if (to <= from) return 0;
  const rough =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, rough) >= to ? rough : rough + 1;
}

/** The calendar quarter of a day: `2026 Q4`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
