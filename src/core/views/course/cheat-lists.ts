import {
  buyingRole,
  coachLevel,
  funnelShape,
  funnelState,
  layer,
  layerValue,
  procurementStep,
  relationLevel,
  reviewKind,
} from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../../address/url.ts';
import { portfolioWords } from '../../text/charts/portfolio-words.ts';
import { percent } from '../../text/format.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { wholeSentences } from '../../text/whole-sentences.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';
import { lessonOf } from './concept-index.ts';

/** A short list: what there is, in its order, and a word on each. */
export interface CheatList {
  readonly id: string;
  readonly title: Link;
  readonly isOrdered: boolean;
  /** The number of the first; a scale may begin at nought. */
  readonly start: number;
  readonly items: readonly { readonly label: string; readonly href?: string; readonly note: string }[];
}

/** Columns of a role’s definition. */
const ROLE = 160;

/** The lists of the cheat sheet: roles, layers, the customer’s steps, levels, reviews, the funnel. */
export function cheatLists(context: ViewContext): readonly CheatList[] {
  return [roles(context), ...scales(context), reviews(context), ...funnels(context)];
}

function roles(context: ViewContext): CheatList {
  const { book, lang } = context;
  return {
    id: 'roles',
    title: { label: trainerWords(lang).roles, href: pageUrl(lang, 'roles') },
    isOrdered: false,
    start: 1,
    items: buyingRole.names.flatMap((name) => {
      const page = book.roles.get(name);
      return page
        ? {
            label: buyingRole.labels[name][lang],
            href: urlOf(lang, page.original),
            note: wholeSentences(methodWords(context, page).summary, ROLE),
          }
        : [];
    }),
  };
}

/** Lists that are nothing but words in their order. */
function scales(context: ViewContext): readonly CheatList[] {
  const { lang } = context;
  const words = trainerWords(lang);
  const lesson = (label: string, ...ids: Parameters<typeof lessonOf>[1]): Link => ({
    label,
    href: lessonOf(context, ids)?.href ?? pageUrl(lang, 'course'),
  });
  const plain = (labels: Readonly<Record<string, Readonly<Record<typeof lang, string>>>>) =>
    Object.values(labels).map((label) => ({ label: label[lang], note: '' }));
  return [
    {
      id: 'layers',
      title: lesson(words.layers, 'R10'),
      isOrdered: false,
      start: 1,
      items: layer.names.map((name) => ({ label: layer.labels[name][lang], note: layerValue.labels[name][lang] })),
    },
    {
      id: 'procurement',
      title: lesson(words.steps6, 'C6'),
      isOrdered: true,
      start: 1,
      items: plain(procurementStep.labels),
    },
    {
      id: 'coach-levels',
      title: lesson(words.coachLevels, 'E1'),
      isOrdered: true,
      start: 1,
      items: plain(coachLevel.labels),
    },
    {
      id: 'relation-levels',
      title: lesson(words.relationLevels, 'R4'),
      isOrdered: true,
      start: 0,
      items: plain(relationLevel.labels),
    },
  ];
}

function reviews(context: ViewContext): CheatList {
  const { book, lang } = context;
  const words = siteWords(lang);
  return {
    id: 'reviews',
    title: { label: trainerWords(lang).reviews, href: pageUrl(lang, 'reviews') },
    isOrdered: false,
    start: 1,
    items: reviewKind.names.flatMap((name) => {
      const page = book.reviewKinds.get(name);
      if (!page) return [];
      const { everyDays, tiers } = page.original.data;
      return {
        label: reviewKind.labels[name][lang],
        href: urlOf(lang, page.original),
        note: [everyDays === undefined ? '' : words.everyDays(everyDays), tiers.join(' ')]
          .filter((text) => text !== '')
          .join(' · '),
      };
    }),
  };
}

function funnels(context: ViewContext): readonly CheatList[] {
  const { book, lang } = context;
  const words = trainerWords(lang);
  const chart = portfolioWords(lang);
  const { enters, best, developmentOnly, followUpOnly, closingOnly } = book.settings.data.funnel;
  const bounds = { search: chart.below(enters), in: chart.between(enters, best), best: chart.above(best) };
  const shares = { search: percent(developmentOnly), in: percent(followUpOnly), best: percent(closingOnly) };
  const list = (id: string, label: string, concept: 'F2' | 'F3', items: CheatList['items']): CheatList => ({
    id,
    title: { label, href: lessonOf(context, [concept])?.href ?? pageUrl(lang, 'course') },
    isOrdered: false,
    start: 1,
    items,
  });
  return [
    list(
      'funnel-states',
      words.funnelStates,
      'F2',
      funnelState.names.map((name) => ({ label: funnelState.labels[name][lang], note: bounds[name] })),
    ),
    list(
      'funnel-shapes',
      words.funnelShapes,
      'F3',
      funnelShape.names.map((name) => ({
        label: funnelShape.labels[name][lang],
        note: chart.shapeRule[name](shares),
      })),
    ),
  ];
}
