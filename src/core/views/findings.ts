import { severity as severityWords } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../address/url.ts';
import { titleOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Tier } from '../measures/tier-lens.ts';
import { identify, type Identity } from '../parse/kind-of.ts';
import { kindLabel } from '../text/labels.ts';
import { nameIn } from '../text/names.ts';
import { segments, type Segment } from '../text/segments.ts';
import { rules } from '../rules/registry.ts';
import { teachingPages, type AccountPlan } from '../link/book.ts';
import { lineStarts, positionAt } from '../source/position.ts';
import { bookDocuments } from './book-documents.ts';
import { accountLink, accountManager, mayEdit, memberLink, type Link, type ViewContext } from './context.ts';
import { lessonOf } from './course/concept-index.ts';
import { pageLink } from './course/page-link.ts';
import { findingPlace, type FindingPlace } from './finding-place.ts';
import { editUrl } from './page-source.ts';
import { perContext } from './per-context.ts';
import { inPlainWords, withNames } from './plain-words.ts';

/** One finding as a page shows it. */
export interface FindingRow {
  /** What the check said. */
  readonly diagnostic: Diagnostic;
  /** The name of the rule. */
  readonly name: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly rule: Link;
  /** As the check says it, with what the names and keys of the plan file stand for. */
  readonly message: readonly Segment[];
  readonly help: readonly Segment[];
  readonly file: string;
  /** The fragment under which it stands on the page of its matter; unique there, the same in every language. */
  readonly id: string;
  /** Where the matter stands; with the finding itself when it is about a plan. */
  readonly where: Link;
  /** Where on the site it belongs; absent for what is about no plan. */
  readonly place?: FindingPlace;
  /** Where its line is edited; absent when the settings name no place. */
  readonly edit?: string;
  readonly why?: Link;
  /** Who answers for it: the owner of the action, the opportunity or the relationship, else the account manager. */
  readonly owner?: Link;
  /** The same by file name. */
  readonly ownerName?: string;
  readonly account?: string;
  readonly accountLink?: Link;
  readonly tier?: Tier;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings, the gravest first, then by place. */
export const findingRows = perContext((context): readonly FindingRow[] => rowsOf(context, context.diagnostics));

/** Findings as rows, the gravest first, then in their order; each has a fragment of its own on its page. */
export function rowsOf(context: ViewContext, diagnostics: readonly Diagnostic[]): readonly FindingRow[] {
  const times = new Map<string, number>();
  return diagnostics
    .map((diagnostic) => {
      const row = findingRow(context, diagnostic);
      const id = `finding-${row.name.replace('/', '-')}`;
      const at = `${row.place?.page ?? ''}#${id}`;
      const time = (times.get(at) ?? 0) + 1;
      times.set(at, time);
      return anchored(row, time === 1 ? id : `${id}-${time}`);
    })
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

function anchored(row: Omit<FindingRow, 'id'>, id: string): FindingRow {
  const href = row.place ? `${row.place.page}#${id}` : row.where.href;
  return { ...row, id, where: { ...row.where, href } };
}

const byDiagnostic = perContext((context) => new Map(findingRows(context).map((row) => [row.diagnostic, row])));
const byAccount = perContext((context) => Map.groupBy(findingRows(context), ({ account }) => account));
const byPage = perContext((context) => Map.groupBy(findingRows(context), ({ place }) => place?.page));
const byFile = perContext((context) => Map.groupBy(findingRows(context), ({ file }) => file));

/** The row of one thing that the check said. */
export function findingOf(context: ViewContext, diagnostic: Diagnostic): FindingRow | undefined {
  return byDiagnostic(context).get(diagnostic);
}

/** The findings of an account. */
export function findingsOf(context: ViewContext, account: string): readonly FindingRow[] {
  return byAccount(context).get(account) ?? [];
}

/** The findings whose matter stands on a page, by its address without a fragment. */
export function findingsAt(context: ViewContext, page: string): readonly FindingRow[] {
  return byPage(context).get(page) ?? [];
}

/** The findings of one plan file. */
export function findingsIn(context: ViewContext, file: string): readonly FindingRow[] {
  return byFile(context).get(file) ?? [];
}

/** A finding with the pages it leads to. */
function findingRow(context: ViewContext, diagnostic: Diagnostic): Omit<FindingRow, 'id'> {
  const { book, lang } = context;
  const { name, severity, message, help, span } = diagnostic;
  const identity = identify(span.file);
  const plan = identity?.account === undefined ? undefined : book.accounts.get(identity.account);
  const title = plan ? nameIn(lang, plan.account.data) : span.file;
  const parts = segments(message[lang]);
  const known = rules.find((rule) => rule.name === name);
  const owner = plan && identity && ownerOf(plan, identity, parts);
  const found = bookDocuments(context).get(span.file);
  const place = plan && found && findingPlace(context, plan, found.document, name, span.start);
  const line = found ? positionAt(lineStarts(found.document.text), span.start).line : 1;
  const edit = editUrl(context, span.file, line);
  const lesson = lessonFor(context, diagnostic);
  return {
    diagnostic,
    name,
    severity,
    severityLabel: severityWords.labels[severity][lang],
    rule: {
      label: (known?.title ?? titleOf(name))?.[lang] ?? name,
      href: pageUrl(lang, 'rules', name.replace('/', '--')),
    },
    // What cannot be read is mended by the keys that the message names; a rule speaks of the business.
    message: known ? inPlainWords(context, parts, { plan, identity }) : withNames(context, parts, plan),
    help: mayEdit(context) ? withNames(context, segments(help?.[lang] ?? ''), plan) : [],
    file: span.file,
    where: {
      label: identity && plan ? `${title} · ${matterOf(plan, identity, lang)}` : title,
      href: identity && (plan || found) ? urlOf(lang, identity) : pageUrl(lang, 'findings'),
    },
    ...(place && { place }),
    ...(edit !== undefined && { edit }),
    ...(lesson && { why: lesson }),
    ...(owner !== undefined && { owner: memberLink(context, owner), ownerName: owner }),
    ...(plan && { account: plan.id, accountLink: accountLink(context, plan), tier: plan.account.data.tier.declared }),
  };
}

const pagesByPath = perContext(({ book }) => new Map(teachingPages(book).map((page) => [page.original.path, page])));

/** The page that teaches what a finding asks for: its own, else that of the concept which its rule enforces. */
function lessonFor(context: ViewContext, { name, why }: Diagnostic): Link | undefined {
  const own = why === undefined ? undefined : pagesByPath(context).get(why);
  if (own) return pageLink(context, own);
  return lessonOf(context, rules.find((rule) => rule.name === name)?.method ?? []);
}

/** What it is about, by name where it has one. */
function matterOf(plan: AccountPlan, { kind, name }: Identity, lang: ViewContext['lang']): string {
  const named =
    kind === 'person'
      ? plan.people.get(name)?.data
      : kind === 'opportunity'
        ? plan.opportunities.get(name)?.data
        : undefined;
  return named ? nameIn(lang, named) : kindLabel(lang, kind);
}

function ownerOf(plan: AccountPlan, { kind, name }: Identity, parts: readonly Segment[]): string | undefined {
  const action = parts
    .map(({ text, isCode }) => (isCode ? plan.goals?.data.actions[text] : undefined))
    .find((found) => found !== undefined);
  if (kind === 'goals' && action) return action.owner;
  const opportunity = kind === 'opportunity' ? plan.opportunities.get(name) : undefined;
  const person = kind === 'person' ? plan.people.get(name)?.data : undefined;
  return opportunity?.data.owner ?? person?.relationship?.owner ?? person?.coverage[0] ?? accountManager(plan);
}
