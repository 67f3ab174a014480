import type { Lang } from '#schemas/field.ts';
import { buyingRole, stance } from '#schemas/vocabulary.ts';
import { signed } from '../../text/format.ts';
import { fieldLabel } from '../../text/labels.ts';
import { roleSign } from '../../text/map-words.ts';
import { element, px, text } from '../svg.ts';

/** An empty card, in px: the stance in a strip on the left; on the right two rules, then roles, influence, a rule. */
export const BLANK_CARD = { width: 152, height: 104 } as const;
const STRIP = 20;
const [LEFT, RIGHT] = [STRIP + 8, BLANK_CARD.width - 8];
const RULES = { name: 24, title: 45, contact: 97 } as const;
const [ROLES, PIPS] = [50, 69];
/** Squares of roles and of the influence stand below each other. */
const SQUARE = { size: 15, step: 24 } as const;
/** Where contact ends and who covers begins. */
const MIDDLE = (LEFT + RIGHT) / 2;

/** A card to fill in: everything but name and title is ticked or circled. */
export function blankCard(x: number, y: number, lang: Lang): string {
  return card({ transform: `translate(${px(x)} ${px(y)})` }, face(lang));
}

/** The card that says what goes where, with the words for strip and squares beside it. */
export function specimenCard(x: number, y: number, lang: Lang): string {
  const label = (name: string) => fieldLabel(lang, 'person', name).replace(/\s*\(.*$/, '');
  const beside = BLANK_CARD.width + 8;
  return element(
    'g',
    { transform: `translate(${px(x)} ${px(y)})` },
    card(
      {},
      face(lang),
      text(label('name'), LEFT, RULES.name - 5, 'map-band-note'),
      text(label('title'), LEFT, RULES.title - 5, 'map-band-note'),
    ),
    text(label('stance'), -8, BLANK_CARD.height / 2 + 4, 'map-band-note blank-before'),
    text(label('roles'), beside, ROLES + 12, 'map-band-note'),
    text(label('influence'), beside, PIPS + 12, 'map-band-note'),
    text(`${label('contact')} · ${label('coverage')}`, beside, RULES.contact, 'map-band-note'),
  );
}

function card(place: { readonly transform?: string }, ...parts: readonly string[]): string {
  return element('g', { class: 'card is-unknown', ...place }, ...parts);
}

function face(lang: Lang): string {
  const { width, height } = BLANK_CARD;
  const rule = (y: number, from: number, to: number) =>
    element('path', { class: 'blank-rule', d: `M${px(from)} ${px(y)}H${px(to)}` });
  const squares = (y: number, signs: readonly string[]) =>
    signs.flatMap((sign, at) => [
      element('rect', { class: 'pip is-off', x: LEFT + at * SQUARE.step, y, width: SQUARE.size, height: SQUARE.size }),
      text(sign, LEFT + at * SQUARE.step + SQUARE.size / 2, y + 11.5, 'blank-sign'),
    ]);
  const stances = stance.names.map(Number).toSorted((a, b) => b - a);
  const cell = height / stances.length;
  return [
    element('rect', { class: 'card-face', width, height, rx: 4 }),
    element('path', { class: 'blank-rule', d: `M${STRIP} 0V${height}` }),
    ...stances.slice(1).map((_, at) => rule((at + 1) * cell, 0, STRIP)),
    ...stances.map((value, at) => text(signed(value), STRIP / 2, (at + 0.5) * cell + 4, 'blank-sign')),
    rule(RULES.name, LEFT, RIGHT),
    rule(RULES.title, LEFT, RIGHT),
    ...squares(
      ROLES,
      buyingRole.names.map((role) => roleSign(role, lang)),
    ),
    ...squares(
      PIPS,
      [1, 2, 3, 4, 5].map((step) => String(step)),
    ),
    rule(RULES.contact, LEFT, MIDDLE - 4),
    rule(RULES.contact, MIDDLE + 4, RIGHT),
  ].join('');
}
