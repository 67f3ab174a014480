import { punctuality } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';

/**
 * How likely our money comes late: 1 (on time) to 4 (more than 90 days late) by punctuality, and one more when the
 * payment term is longer than `settings.limits.paymentTermDays`; 5 is the worst (method: C11; the scale is ours).
 */
export function paymentRisk(plan: AccountPlan, book: Book): number | undefined {
  const operations = plan.buying?.data.operations;
  if (!operations) return undefined;
  const late = 1 + punctuality.names.indexOf(operations.paymentPunctuality);
  return late + (operations.paymentTermDays > book.settings.data.limits.paymentTermDays ? 1 : 0);
}
