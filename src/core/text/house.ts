import type { Lang } from '#schemas/field.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameIn } from './names.ts';

type Settings = DataOf<'settings'>;

/** Our company, by the name that readers of the language know. */
export function companyIn(lang: Lang, { company, otherName }: Settings): string {
  return nameIn(lang, { name: company, otherName });
}

/** Who in our company may read the plans, in the language of the page where the settings say it so. */
export function classificationIn(lang: Lang, { classification, otherClassification }: Settings): string {
  return nameIn(lang, { name: classification, otherName: otherClassification });
}
