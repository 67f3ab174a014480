import { stage, tier } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { isOpen, TIERS, type Tier } from '../../measures/tier-lens.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { amountIn, type Link, type ViewContext } from '../context.ts';
import { filtered } from './links.ts';

/** The open opportunities of one tier in one stage. */
export interface TierStage {
  readonly count: number;
  readonly value: string;
  /** The same in words, for those who do not see where the cell stands. */
  readonly label: string;
  readonly href: string;
}

/** Where the open business stands: how dear the accounts are to us, and how far it has come (method: B1, § 1.4). */
export interface TierStages {
  readonly stages: readonly Link[];
  readonly rows: readonly {
    readonly tier: Tier;
    readonly link: Link;
    /** Nothing where nothing is open. */
    readonly cells: readonly (TierStage | undefined)[];
  }[];
}

/** The matrix without the last stage: what is delivered is won. */
export function tierStages(context: ViewContext): TierStages {
  const { book, lang } = context;
  const names = stage.names.filter((name) => name !== 'deliver');
  const cells = new Map<string, { count: number; value: number }>();
  for (const { account, opportunities } of book.accounts.values()) {
    for (const opportunity of opportunities.values()) {
      if (!isOpen(opportunity)) continue;
      const key = `${account.data.tier.declared} ${opportunity.data.stage}`;
      const cell = cells.get(key) ?? { count: 0, value: 0 };
      cells.set(key, { count: cell.count + 1, value: cell.value + opportunity.data.value });
    }
  }
  return {
    stages: names.map((name) => ({ label: stage.labels[name][lang], href: urlOf(lang, { kind: 'stage', name }) })),
    rows: TIERS.map((name) => ({
      tier: name,
      link: { label: tier.labels[name][lang], href: urlOf(lang, { kind: 'tier', name: name.toLowerCase() }) },
      cells: names.map((stageName) => {
        const cell = cells.get(`${name} ${stageName}`);
        if (!cell) return undefined;
        const value = amountIn(context, cell.value);
        return {
          count: cell.count,
          value,
          label: homeWords(lang).cell(tier.labels[name][lang], stage.labels[stageName][lang], cell.count, value),
          href: filtered(lang, 'opportunities', { tier: name, stage: stageName }),
        };
      }),
    })),
  };
}
