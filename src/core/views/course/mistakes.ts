import { pageUrl } from '../../address/url.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { findingRows } from '../findings.ts';

/** A mistake that plans of the book show, and where; the rule explains it. */
export interface MistakeRow {
  readonly rule: Link;
  readonly accounts: readonly Link[];
}

/** So many accounts are named for a mistake. */
const SHOWN = 3;

/** What goes wrong on purpose, and what went wrong: each rule with the accounts of which it has something to say. */
export function mistakesShown(context: ViewContext): readonly MistakeRow[] {
  const { book, lang } = context;
  const overrides = [...book.accounts.values()].filter(({ account }) => account.data.tier.override);
  const byRule = Map.groupBy(
    findingRows(context).filter(({ accountLink: account }) => account),
    ({ rule }) => rule.href,
  );
  const found = [...byRule.values()].flatMap((rows): readonly MistakeRow[] => {
    const [first] = rows;
    // The finding itself, where it stands in the plan, under the name of the account.
    const links = new Map(
      rows.flatMap(({ account, accountLink: link, where }) =>
        account && link ? [[account, { label: link.label, href: where.href }] as const] : [],
      ),
    );
    return first ? [{ rule: first.rule, accounts: [...links.values()].slice(0, SHOWN) }] : [];
  });
  const onPurpose = {
    rule: { label: trainerWords(lang).tierOnPurpose, href: pageUrl(lang, 'rules', 'tier--override-without-need') },
    accounts: overrides.map((plan) => accountLink(context, plan)),
  };
  return [
    ...(overrides.length > 0 ? [onPurpose] : []),
    ...found.toSorted((a, b) => collator.compare(a.rule.label, b.rule.label)),
  ];
}

const collator = new Intl.Collator('zh', { sensitivity: 'base' });
