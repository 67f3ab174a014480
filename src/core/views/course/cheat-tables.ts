import type { Lang, Text } from '#schemas/field.ts';
import { gate, phaseGate, teamRole, tierEvidence } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../../address/url.ts';
import { TIERS } from '../../measures/tier-lens.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel, kindLabel } from '../../text/labels.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { wholeSentences } from '../../text/whole-sentences.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';

/** A cell of the cheat sheet; figures stand flush right. */
export interface CheatCell {
  readonly text: string;
  readonly isNumber?: true;
}

/** Pages of the method as rows: the name of each, and what its front matter says. */
export interface CheatTable {
  readonly id: string;
  readonly title: Link;
  readonly head: readonly CheatCell[];
  readonly rows: readonly { readonly link: Link; readonly cells: readonly CheatCell[] }[];
}

/** Columns that a sentence has room for. */
const [TREATMENT, PURPOSE] = [90, 160];
const CADENCES = ['contact', 'executiveVisit', 'seminar', 'materials'] as const;

/** The four tiers: window, evidence, treatment, and days between contacts of each kind (method: B1–B12). */
export function cheatTiers(context: ViewContext): CheatTable {
  const { book, lang } = context;
  const words = siteWords(lang);
  const { tiers, treatment, inDays } = trainerWords(lang);
  return {
    id: 'tiers',
    title: { label: tiers, href: pageUrl(lang, 'tiers') },
    head: [
      ...[words.tier, words.window, words.anyEvidence, treatment].map((text) => ({ text })),
      ...CADENCES.map((kind) => number(inDays(fieldLabel(lang, 'tier', 'cadence', kind)))),
    ],
    rows: TIERS.flatMap((name) => {
      const page = book.tiers.get(name.toLowerCase());
      if (!page) return [];
      const { window, evidence, cadence } = page.original.data;
      return {
        link: { label: name, href: urlOf(lang, page.original) },
        cells: [
          { text: words.windowText(window.over, window.upTo) },
          {
            text: named(evidence, tierEvidence.labels, lang),
          },
          { text: wholeSentences(methodWords(context, page).treatment, TREATMENT) },
          ...CADENCES.map((kind) => number(String(cadence[kind] ?? '–'))),
        ],
      };
    }),
  };
}

/** The six stages: purpose, exit gate, probability, longest stay (method: § 1.4). */
export function cheatStages(context: ViewContext): CheatTable {
  const { book, lang } = context;
  const words = siteWords(lang);
  const { stages, purpose } = trainerWords(lang);
  return {
    id: 'stages',
    title: { label: stages, href: pageUrl(lang, 'stages') },
    head: [
      ...[words.stage, purpose, words.gateTitle].map((text) => ({ text })),
      number(words.plausible),
      number(words.longestStay),
    ],
    rows: [...book.stages.values()].map((page) => {
      const { exit, probability, limitDays } = page.original.data;
      const { title, summary } = methodWords(context, page);
      return {
        link: { label: title, href: urlOf(lang, page.original) },
        cells: [
          { text: wholeSentences(summary, PURPOSE) },
          {
            text: named(exit, gate.labels, lang),
          },
          number(`${probability.from}–${probability.to}%`),
          number(words.days(limitDays)),
        ],
      };
    }),
  };
}

/** The five development phases: who takes part, what must be there before, longest stay (method: § 1.5). */
export function cheatPhases(context: ViewContext): CheatTable {
  const { book, lang } = context;
  const words = siteWords(lang);
  return {
    id: 'phases',
    title: { label: trainerWords(lang).phases, href: pageUrl(lang, 'phases') },
    head: [
      { text: kindLabel(lang, 'phase') },
      { text: fieldLabel(lang, 'phase', 'participants') },
      { text: fieldLabel(lang, 'phase', 'entry') },
      number(words.longestStay),
    ],
    rows: [...book.phases.values()].map((page) => {
      const { participants, entry, limitDays } = page.original.data;
      return {
        link: { label: methodWords(context, page).title, href: urlOf(lang, page.original) },
        cells: [
          {
            text: named(participants, teamRole.labels, lang),
          },
          {
            text: entry.length === 0 ? '–' : named(entry, phaseGate.labels, lang),
          },
          number(limitDays === undefined ? '–' : words.days(limitDays)),
        ],
      };
    }),
  };
}

function named<T extends string>(names: readonly T[], labels: Readonly<Record<T, Text>>, lang: Lang): string {
  return joined(
    names.map((name) => labels[name][lang]),
    lang,
  );
}

function number(text: string): CheatCell {
  return { text, isNumber: true };
}
