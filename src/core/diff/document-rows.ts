import { kindLabel } from '../text/labels.ts';
import { kindShape } from '../validate/schema-shape.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { changedLines } from './body-lines.ts';
import { compareData } from './compare-data.ts';
import { documentTitle } from './document-title.ts';
import { kindOfDocument, WEIGHTS } from './kinds.ts';
import type { ChangeRow } from './model.ts';
import { withNewNames, type Renames } from './renames.ts';
import { sayDifference } from './say-difference.ts';
import { sayFacts, type Which } from './say-value.ts';
import type { Scopes } from './side.ts';
import { diffWords } from './words.ts';

/** Fields that go along with a change of another one, which says the same: `stageSince` with `stage`. */
const ALONG: Readonly<Record<string, string>> = { stageSince: 'stage', doneOn: 'status' };

/** What has changed between two versions of one document. */
export function changedDocument(
  scopes: Scopes,
  before: AnyDocument,
  after: AnyDocument,
  renames: Renames,
): readonly ChangeRow[] {
  const shape = kindShape(after.kind);
  const differences = compareData(shape, withNewNames(shape, before.data, renames), after.data);
  const places = new Set(differences.map(({ path }) => path.join('.')));
  const isAlong = (path: readonly string[]) => {
    const leader = ALONG[path.at(-1) ?? ''];
    return leader !== undefined && places.has([...path.slice(0, -1), leader].join('.'));
  };
  const fields = differences
    .filter(({ path }) => !isAlong(path))
    .map((difference) => sayDifference(scopes, { before, after }, difference));
  return [...renamedRow(scopes, before, after), ...fields, ...proseRow(scopes, after, before.body)];
}

/** A document that came or went. */
export function wholeDocument(scopes: Scopes, which: Which, document: AnyDocument): ChangeRow {
  const { lang } = scopes;
  const words = diffWords(lang);
  const title = documentTitle(document, lang);
  const label = kindLabel(lang, document.kind);
  const facts = sayFacts(scopes, which, kindShape(document.kind), document.data, [
    'name',
    'otherName',
    'title',
    'subject',
  ]);
  const said = facts === '' ? title : facts;
  const kind = kindOfDocument(document.kind);
  const influence = document.kind === 'person' ? document.data.influence : 0;
  return {
    kind,
    weight: WEIGHTS[kind] + influence,
    file: document.path,
    path: [],
    what: title === label ? label : `${label} · ${title}`,
    before: which === 'before' ? said : '',
    after: which === 'after' ? said : '',
    note: which === 'before' ? words.isGone : words.isNew,
  };
}

/** How much of the English translation of a method page changed. */
export function translationRow({ lang }: Scopes, path: string, before: string, after: string): readonly ChangeRow[] {
  return textRow(path, `${diffWords(lang).translation} ${path}`, before, after, lang);
}

function renamedRow({ lang }: Scopes, before: AnyDocument, after: AnyDocument): readonly ChangeRow[] {
  const isMoved = before.path !== after.path && before.account === after.account;
  if (!isMoved) return [];
  const names = [before.path, after.path].map((path) => path.replace(/^.*\//, ''));
  return [
    {
      kind: 'renamed',
      weight: WEIGHTS.renamed,
      file: after.path,
      path: [],
      what: `${kindLabel(lang, after.kind)} · ${documentTitle(after, lang)}`,
      before: names[0] ?? '',
      after: names[1] ?? '',
      note: diffWords(lang).renamed,
    },
  ];
}

/** That the prose changed, and by how many lines: never its words. */
function proseRow({ lang }: Scopes, document: AnyDocument, before: string): readonly ChangeRow[] {
  const { text } = diffWords(lang);
  const title = documentTitle(document, lang);
  return textRow(document.path, document.kind === 'account' ? text : `${title} · ${text}`, before, document.body, lang);
}

function textRow(
  file: string,
  what: string,
  before: string,
  after: string,
  lang: Scopes['lang'],
): readonly ChangeRow[] {
  const words = diffWords(lang);
  const counts = changedLines(before, after);
  if (counts && counts.added + counts.removed === 0) return [];
  const note = counts ? words.lines(counts.added, counts.removed) : words.rewritten;
  return [{ kind: 'prose', weight: WEIGHTS.prose, file, path: ['body'], what, before: '', after: '', note }];
}
