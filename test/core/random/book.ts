/** Whole books that are valid by construction: the method of the base book, and one account with every document. */
import fc, { type Arbitrary } from 'fast-check';
import type { RefTarget } from '#schemas/field.ts';
import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { fieldsOf } from '#core/validate/schema-walk.ts';
import { BASE } from '../base-book.ts';
import type { Files } from '../book.ts';
import { valueOf, type Fullness, type Names } from './values.ts';

/** The documents of a book besides the method: as many of a kind as it takes to tell them apart. */
const DOCUMENTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  member: ['ann', 'bob', 'eve'],
  account: ['acme'],
  assessment: [''],
  buying: [''],
  development: [''],
  strategy: [''],
  relationships: [''],
  goals: [''],
  jointPlan: [''],
  hospitality: [''],
  person: ['kim', 'lee', 'may', 'ned'],
  opportunity: ['well', 'yard'],
  touchpoint: ['2026-09-01-visit', '2026-11-05-call'],
  review: ['2026-10-31-weekly-issue', '2026-11-16-completeness'],
  solution: ['pump'],
  competitor: ['rival'],
  partner: ['ally'],
  play: ['copy-me'],
  industry: ['energy'],
  term: ['tier'],
};

/** Kinds that an account cannot be without, even when it is at its emptiest. */
const ALWAYS: ReadonlySet<Kind> = new Set([
  'member',
  'account',
  'solution',
  'industry',
  'competitor',
  'partner',
  'play',
  'term',
]);

const declared = new Map<RefTarget, { readonly path: string; readonly name: string }[]>();
for (const kind of Object.keys(kinds) as Kind[]) {
  for (const { path, meta } of fieldsOf(kinds[kind].schema)) {
    if (!meta.declares) continue;
    const known = declared.get(meta.declares) ?? [];
    for (const each of ['one', 'two']) {
      known.push({ path: path.join('.'), name: `${path.join('-').toLowerCase()}-${each}` });
    }
    declared.set(meta.declares, known);
  }
}

const names: Names = {
  of: (target) => {
    const documents = (Object.entries(kinds) as [Kind, KindSpec][])
      .filter(([, spec]) => spec.answersTo === target)
      .flatMap(([kind]) => DOCUMENTS[kind] ?? []);
    return [...documents, ...(declared.get(target) ?? []).map(({ name }) => name)];
  },
  declaredAt: (target, path) =>
    (declared.get(target) ?? []).filter((item) => item.path === path.join('.')).map(({ name }) => name),
};

/** A valid book as files. The emptiest one still has what references need. */
export function bookOf(fullness: Fullness): Arbitrary<Files> {
  const documents = (Object.entries(DOCUMENTS) as [Kind, readonly string[]][])
    .filter(([kind]) => fullness !== 'emptiest' || ALWAYS.has(kind) || declaresNames(kind) || isReferredTo(kind))
    .flatMap(([kind, files]) => files.map((file) => [pathOf(kind, file), kind] as const));
  const data = fc.tuple(...documents.map(([, kind]) => valueOf(kinds[kind].schema, fullness, names)));
  return fc.tuple(valueOf(kinds.settings.schema, fullness, names), data).map(([settings, list]) => ({
    ...Object.fromEntries(Object.keys(BASE).map((path) => [path, path.startsWith('method/') ? BASE[path] : null])),
    'settings.yaml': JSON.stringify({ ...(settings as object), severities: {}, asOf: '2026-11-16' }),
    ...Object.fromEntries(
      list.map((each, at) => [documents[at]?.[0], `---\n${JSON.stringify(each)}\n---\n\n## 判断\n\n正文。\n`]),
    ),
  }));
}

function pathOf(kind: Kind, file: string): string {
  return kinds[kind].path.replace(':account', 'acme').replace(':date-:name', file).replace(':name', file);
}

function declaresNames(kind: Kind): boolean {
  return fieldsOf(kinds[kind].schema).some(({ meta }) => meta.declares !== undefined);
}

function isReferredTo(kind: Kind): boolean {
  const spec: KindSpec = kinds[kind];
  return spec.answersTo !== undefined;
}
