import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { writtenIn } from '../../../text/names.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { mermaidIds, mermaidLabel } from '../../mermaid-text.ts';
import { picture } from '../../picture.ts';
import { groupsBelow } from '../../strategy/split.ts';
import { ring } from '../../strategy/signs.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import { MEETS, placeOrg, UNIT, type PlacedOrg, type PlacedUnit } from './org-layout.ts';
import { orgUnits, type OrgPerson, type OrgUnit } from './org-model.ts';

const MARGIN = 12;

/** A post that would be cut below this width, in px, is left out. */
const READABLE = 84;

/** More units than this in one picture cannot be read; large organisations are split. */
const MOST_UNITS = 25;

/** The customer's units with their duties and the people whom we know in them (method: R12). */
export function orgFigures(plan: AccountPlan, { lang }: FigureContext): readonly Figure[] {
  const all = orgUnits(plan, lang);
  if (all.length === 0) return [];
  const words = customerWords(lang);
  const edges = all.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ id, from: parent, to: id }]));
  const roots = all.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const groups =
    all.length <= MOST_UNITS ? [new Set(all.map(({ id }) => id))] : groupsBelow([], roots, edges, MOST_UNITS);
  return groups.map((kept, at): Figure => {
    const units = all.filter(({ id }) => kept.has(id));
    const name = at === 0 ? 'organisation' : `organisation-${at + 1}`;
    const title = groups.length === 1 ? words.organisation : `${words.organisation} ${at + 1}/${groups.length}`;
    const says = saysOf(units, lang);
    return {
      name,
      title,
      says,
      svg: drawOrg(placeOrg(units), { id: `${plan.id}-${name}`, title, description: says }, lang),
      mermaid: orgMermaid(units),
      table: tableOf(units, lang),
    };
  });
}

function saysOf(units: readonly OrgUnit[], lang: Lang): string {
  const people = units.reduce((sum, unit) => sum + unit.people.filter(({ href }) => href !== undefined).length, 0);
  const wanted = units.reduce((sum, unit) => sum + unit.people.filter(({ href }) => href === undefined).length, 0);
  const empty = units.filter(({ isEmpty }) => isEmpty).map(({ name }) => name);
  return customerWords(lang).organisationSays(units.length, people, wanted, empty);
}

function tableOf(units: readonly OrgUnit[], lang: Lang): FigureTable {
  const words = customerWords(lang);
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return {
    head: words.organisationHead,
    rows: units.map(({ name, parent, duties, people }) => [
      { text: name },
      { text: parent === undefined ? '' : (nameOf.get(parent) ?? '') },
      { text: duties },
      {
        text:
          people.length === 0 ? words.nobody : people.map((person) => sentence(person, words.comma)).join(words.list),
      },
    ]),
  };
}

function sentence({ name, layer }: OrgPerson, comma: string): string {
  return `${name}${comma}${layer}`;
}

interface Head {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

function drawOrg(placed: PlacedOrg, head: Head, lang: Lang): string {
  const lines = placed.units.flatMap(({ unit, x, y }) => {
    const below = placed.units.filter((other) => other.unit.parent === unit.id);
    if (below.length === 0) return [];
    const start = x + placed.boxWidth;
    const bend = start + placed.gap / 2;
    const ends = below.map((other) => other.y + MEETS);
    // One path for all of them: lines that lie on each other would look darker.
    const trunk = `M${px(start)} ${px(y + MEETS)}H${px(bend)}`;
    const rail = `M${px(bend)} ${px(y + MEETS)}V${px(Math.max(...ends))}`;
    const branches = ends.map((end) => `M${px(bend)} ${px(end)}H${px(start + placed.gap)}`);
    return [element('path', { class: 'map-line', d: [trunk, rail, ...branches].join('') })];
  });
  return picture(
    {
      ...head,
      kind: 'org-chart',
      width: placed.width + MARGIN * 2,
      height: placed.height + MARGIN * 2,
    },
    element(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN})` },
      ...lines,
      ...placed.units.map((unit) => drawUnit(unit, placed.boxWidth, lang)),
    ),
  );
}

function drawUnit(
  { unit, nameLines, dutyLines, peopleAt, x, y, height }: PlacedUnit,
  width: number,
  lang: Lang,
): string {
  const words = customerWords(lang);
  const duties = UNIT.padding + nameLines.length * UNIT.name;
  return element(
    'g',
    { class: unit.isEmpty ? 'org-unit is-empty-unit' : 'org-unit', transform: `translate(${px(x)} ${px(y)})` },
    element('rect', { class: 'node-face', width, height, rx: 4 }),
    ...nameLines.map((line, index) =>
      text(line, UNIT.padding, UNIT.padding + 11 + index * UNIT.name, 'map-column-label', {
        lang: writtenIn(lang, unit.name),
      }),
    ),
    ...dutyLines.map((line, index) =>
      text(line, UNIT.padding, duties + 11 + index * UNIT.duties, 'card-title', { lang: writtenIn(lang, unit.duties) }),
    ),
    ...(unit.people.length === 0
      ? [
          ring(UNIT.padding + 4, peopleAt + 12),
          text(words.nobody, UNIT.padding + 14, peopleAt + 16, 'node-note is-white'),
        ]
      : unit.people.map((person, index) =>
          element(
            'g',
            { transform: `translate(0 ${px(peopleAt + index * UNIT.person)})` },
            drawPerson(person, unit, width, lang),
          ),
        )),
  );
}

/** One row: the name, the post as far as there is room, the layer at the end. */
function drawPerson(person: OrgPerson, unit: OrgUnit, width: number, lang: Lang): string {
  const words = customerWords(lang);
  const end = width - UNIT.padding;
  const layerAt = end - textWidth(person.layer, 11);
  const name = fitLine(person.name, layerAt - UNIT.padding - 8, 12.5);
  const titleAt = UNIT.padding + textWidth(name, 12.5) + 10;
  const room = layerAt - titleAt - 8;
  const isKnown = person.href !== undefined;
  const body = [
    element('path', { class: 'map-hair', d: `M${UNIT.padding} 0H${px(end)}` }),
    text(name, UNIT.padding, 16, isKnown ? 'org-name' : 'node-note is-white'),
    ...(person.title !== '' && room >= Math.min(READABLE, textWidth(person.title, 11))
      ? [text(fitLine(person.title, room, 11), titleAt, 16, 'node-note')]
      : []),
    text(person.layer, end, 16, 'node-note is-end'),
  ];
  const label = [person.name, person.title, unit.name, person.layer].filter((part) => part !== '').join(words.comma);
  return linked(person.href, label, { width, height: UNIT.person }, body);
}

function orgMermaid(units: readonly OrgUnit[]): string {
  const idOf = mermaidIds(units.map(({ id }) => id));
  const known = new Set(units.map(({ id }) => id));
  return `${[
    'flowchart LR',
    ...units.map(
      ({ id, name, duties, people }) =>
        `  ${idOf(id)}[${mermaidLabel(name, duties, people.map((person) => `${person.name} ${person.layer}`).join(' · '))}]`,
    ),
    ...units.flatMap(({ id, parent }) =>
      parent !== undefined && known.has(parent) ? [`  ${idOf(parent)} --> ${idOf(id)}`] : [],
    ),
  ].join('\n')}\n`;
}
