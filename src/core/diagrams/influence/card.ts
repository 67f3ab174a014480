import type { Lang } from '#schemas/field.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import { element, text } from '../svg.ts';
import { fitLine, wrap } from '../text-fit.ts';
import { stanceSign } from './draw-stance.ts';
import { isOrganisation, type PersonCard } from './model.ts';
import { CARD, nameLines } from './name-lines.ts';

/** Where text begins and ends on a card, in px. */
const LEFT = 14;
const RIGHT = CARD.width - 8;
const SIZE = 12.5;
/** The lines of a card below its title, from its bottom. */
const LINES = { first: 44, second: 26, third: 9 } as const;

/** What stands on a card: name, roles and title; then influence, stance and preference; contact and gap; who covers. */
export function cardBody(card: PersonCard, height: number, lang: Lang): readonly string[] {
  const name = nameLines(card);
  const under = name.lines.length > 1 ? 53 : 42;
  const titleLines = card.unknown ? 3 : isOrganisation(card) || card.faint ? 2 : 1;
  return [
    element('rect', { class: 'card-face', width: CARD.width, height, rx: 4 }),
    ...(card.faint || isOrganisation(card) ? [] : [element('rect', { class: 'card-stance', width: 5, height, rx: 2 })]),
    ...name.lines.map((line, index) =>
      text(line, LEFT, name.lines.length > 1 ? 20 + index * 16 : 24, name.isLong ? 'card-name is-long' : 'card-name'),
    ),
    ...card.roles.map((role, index) =>
      roleBadge(roleSign(role, lang), RIGHT - (card.roles.length - index) * 21 + 3, 10),
    ),
    ...wrap(card.title, RIGHT - LEFT, SIZE, titleLines).map((line, index) =>
      text(line, LEFT, under + index * 16, 'card-title'),
    ),
    ...foot(card, height, lang),
  ];
}

/** What we know of the relation; of somebody who only connects the others, the stance. */
function foot(card: PersonCard, height: number, lang: Lang): readonly string[] {
  const words = mapWords(lang);
  const line = (content: string, from: number, className = 'card-fact') =>
    text(fitLine(content, RIGHT - LEFT, SIZE), LEFT, height - from, className);
  if (card.faint) return [line(`${stanceSign(card.stance ?? 0)} ${card.stanceLabel}`, LINES.third, 'card-note')];
  if (card.unknown) return [line(words.toBeFound, LINES.third, 'card-note')];
  if (isOrganisation(card))
    return [line(words.organisation, LINES.second, 'card-note'), line(card.contactLabel, LINES.third)];
  return facts(card, height, lang);
}

/** Influence as pips, the stance as a sign, the rest in words: colour is never the only carrier. */
function facts(card: PersonCard, height: number, lang: Lang): readonly string[] {
  const words = mapWords(lang);
  const [first, second, third] = [height - LINES.first, height - LINES.second, height - LINES.third];
  const pips = [1, 2, 3, 4, 5].map((step) =>
    element('rect', {
      class: step <= (card.influence ?? 0) ? 'pip' : 'pip is-off',
      x: LEFT + (step - 1) * 9,
      y: first - 8,
      width: 7,
      height: 7,
    }),
  );
  const preference = card.preference === undefined ? '' : words.prefers[card.preference];
  return [
    ...pips,
    text(stanceSign(card.stance ?? 0), 66, first, 'card-sign'),
    text(fitLine(preference, RIGHT - 92, SIZE), RIGHT, first, 'card-fact is-end'),
    text(fitLine(card.contactLabel, 96, SIZE), LEFT, second, 'card-fact'),
    ...(card.gap > 0 ? [text(words.gap(card.gap), RIGHT, second, 'card-fact is-gap is-end')] : []),
    card.coverage.length === 0
      ? text(words.uncovered, LEFT, third, 'card-fact is-alert')
      : text(covering(card.coverage, lang), LEFT, third, 'card-fact'),
  ];
}

/** Who covers somebody: all names where there is room, else the first and how many more. */
function covering(names: readonly string[], lang: Lang): string {
  const words = mapWords(lang);
  const all = words.covering(names);
  if (names.length < 2 || fitLine(all, RIGHT - LEFT, SIZE) === all) return fitLine(all, RIGHT - LEFT, SIZE);
  const more = ` +${names.length - 1}`;
  return `${fitLine(words.covering(names.slice(0, 1)), RIGHT - LEFT - 24, SIZE)}${more}`;
}

function roleBadge(sign: string, x: number, y: number): string {
  return element(
    'g',
    { class: 'badge' },
    element('rect', { x, y, width: 18, height: 18, rx: 3 }),
    text(sign, x + 9, y + 13, 'badge-sign'),
  );
}
