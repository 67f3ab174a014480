/** Today in the machine's time zone as `YYYY-MM-DD`: the only place that reads the clock for a date. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
