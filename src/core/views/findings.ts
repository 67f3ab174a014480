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
import type { AccountPlan } from '../link/book.ts';
import { accountLink, accountManager, memberLink, type Link, type ViewContext } from './context.ts';
import { perContext } from './per-context.ts';
import { inPlainWords } from './plain-words.ts';

/** One finding as a page shows it. */
export interface FindingRow {
  /** The name of the rule. */
  readonly name: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly rule: Link;
  /** As the check says it, with names of the plan file between backticks. */
  readonly message: readonly Segment[];
  /** The same for readers who do not edit: what the names stand for. */
  readonly plain: readonly Segment[];
  readonly help: readonly Segment[];
  readonly file: string;
  /** The page on which the matter stands. */
  readonly where: Link;
  readonly why?: Link;
  /** Who answers for it: the owner of the action, the opportunity or the relationship, else the account manager. */
  readonly owner?: Link;
  readonly account?: string;
  readonly accountLink?: Link;
  readonly tier?: Tier;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings, the gravest first, then by place. */
export const findingRows = perContext((context): readonly FindingRow[] =>
  context.diagnostics
    .map((diagnostic) => findingRow(context, diagnostic))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]),
);

const byAccount = perContext((context) => Map.groupBy(findingRows(context), ({ account }) => account));
const byFile = perContext((context) => Map.groupBy(findingRows(context), ({ file }) => file));

/** The findings of an account. */
export function findingsOf(context: ViewContext, account: string): readonly FindingRow[] {
  return byAccount(context).get(account) ?? [];
}

/** The findings of one plan file. */
export function findingsIn(context: ViewContext, file: string): readonly FindingRow[] {
  return byFile(context).get(file) ?? [];
}

/** A finding with the pages it leads to. */
export function findingRow(context: ViewContext, diagnostic: Diagnostic): FindingRow {
  const { book, lang } = context;
  const { name, severity, message, help, why, span } = diagnostic;
  const identity = identify(span.file);
  const plan = identity?.account === undefined ? undefined : book.accounts.get(identity.account);
  const title = plan ? nameIn(lang, plan.account.data) : span.file;
  const method = why === undefined ? undefined : identify(why);
  const parts = segments(message[lang]);
  const owner = plan && identity && ownerOf(plan, identity, parts);
  const page =
    method?.kind === 'tier'
      ? book.tiers.get(method.name)
      : method?.kind === 'stage'
        ? book.stages.get(method.name)
        : undefined;
  return {
    name,
    severity,
    severityLabel: severityWords.labels[severity][lang],
    rule: {
      label: (rules.find((rule) => rule.name === name)?.title ?? titleOf(name))?.[lang] ?? name,
      href: pageUrl(lang, 'rules', name.replace('/', '--')),
    },
    message: parts,
    plain: inPlainWords(parts, plan, lang),
    help: segments(help?.[lang] ?? ''),
    file: span.file,
    where: {
      label: identity && plan ? `${title} · ${kindLabel(lang, identity.kind)}` : title,
      href: identity && plan ? urlOf(lang, identity) : pageUrl(lang, 'findings'),
    },
    ...(method &&
      page && {
        why: {
          label: (lang === 'en' ? page.english?.data.title : undefined) ?? page.original.data.title,
          href: urlOf(lang, method),
        },
      }),
    ...(owner !== undefined && { owner: memberLink(context, owner) }),
    ...(plan && { account: plan.id, accountLink: accountLink(context, plan), tier: plan.account.data.tier.declared }),
  };
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
