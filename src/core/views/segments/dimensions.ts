import type { Lang } from '#schemas/field.ts';
import { depth, lifecycle, procurementStep, size } from '#schemas/vocabulary.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { segmentsWords } from '../../text/pages/segments-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { told } from '../../text/left-out.ts';

/** What accounts are classified by and have no index of the method for (method: B20, B21, J6, C6). */
export const DIMENSIONS = ['procurement', 'lifecycle', 'size', 'depth', 'region'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** Those that classify the account itself; a procurement step belongs to an opportunity. */
export type AccountDimension = Exclude<Dimension, 'procurement'>;

/** One value of a classification. */
export interface SegmentValue {
  /** Its id on the page. */
  readonly id: string;
  readonly label: string;
  /** What it means, in a sentence; empty where its label says it all. */
  readonly meaning: string;
}

/** The id of what nobody has written. */
export const NOT_WRITTEN = 'not-written';

const VOCABULARIES = { procurement: procurementStep, lifecycle, size, depth } as const;

/** The name of a classification. */
export function dimensionLabel(lang: Lang, dimension: Dimension): string {
  return dimension === 'procurement' ? segmentsWords(lang).step : fieldLabel(lang, 'account', dimension);
}

/** The values of a classification in the order of the method; regions in the order of their names. */
export function valuesOf(dimension: Dimension, { accounts }: Book, lang: Lang): readonly SegmentValue[] {
  const words = segmentsWords(lang);
  const notWritten = { id: NOT_WRITTEN, label: words.notWritten, meaning: '' };
  if (dimension === 'region') {
    const regions = new Set([...accounts.values()].flatMap(({ account }) => told(account.data.region) || []));
    return [...regions].sort(compare).map((label) => ({ id: idOf(label), label, meaning: '' }));
  }
  const { names, labels }: Vocabulary = VOCABULARIES[dimension];
  const meanings: Readonly<Record<string, string>> = words.meanings[dimension];
  const known = names.map((id) => ({ id, label: labels[id]?.[lang] ?? id, meaning: meanings[id] ?? '' }));
  return dimension === 'procurement' || dimension === 'depth' ? [...known, notWritten] : known;
}

/** Which value an account has. */
export function valueAt(dimension: AccountDimension, { account }: AccountPlan): string {
  const value = account.data[dimension];
  if (value === undefined) return NOT_WRITTEN;
  return dimension === 'region' ? idOf(value) : value;
}

interface Vocabulary {
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}

/** Two regions never share an id, and none takes that of another part of the page. */
function idOf(region: string): string {
  return `region-${region.replace(/[^\p{L}\p{N}-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}
