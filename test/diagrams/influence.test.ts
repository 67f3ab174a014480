import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { influenceFigures, opportunityInfluenceFigures } from '#core/diagrams/influence/figures.ts';
import { influenceGraph } from '#core/diagrams/influence/graph.ts';
import { placeInfluence } from '#core/diagrams/influence/layout.ts';
import type { InfluenceGraph, Layer, PersonCard, Selection } from '#core/diagrams/influence/model.ts';
import { CARD } from '#core/diagrams/influence/name-lines.ts';
import { layerSelections, MOST_CARDS, opportunitySelection } from '#core/diagrams/influence/selections.ts';
import { drawInfluence } from '#core/diagrams/influence/draw.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { loadLayout, type Layout } from '#core/diagrams/graphviz.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { demoBook } from '../core/demo.ts';
import { ACCOUNTS, largeBook } from './large-book.ts';
import { crossed, overlaps, runsAlong, sampled } from './geometry.ts';

const asOf = '2026-11-16';
let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
});

/** What is wrong with a picture of this graph: cards and lines in each other's way, lines lost or drawn upward. */
function faults(graph: InfluenceGraph): readonly string[] {
  const placed = placeInfluence(graph, layout);
  const boxes = new Map(
    [...placed.cards].map(([id, corner]) => [id, { ...corner, width: CARD.width, height: placed.cardHeight }]),
  );
  const y = (id: string) => placed.cards.get(id)?.y ?? 0;
  const tops = placed.bands.map(({ top }) => top);
  return [
    ...graph.cards.filter(({ id }) => !boxes.has(id)).map(({ id }) => `${id} is not drawn`),
    ...overlaps(boxes),
    ...graph.lines.flatMap(({ id, from, to, kind }) => {
      const path = placed.lines.get(id);
      if (path === undefined) return [`${id} is not drawn`];
      return [
        ...crossed(path, boxes, [from, to]).map((name) => `${kind} ${from} → ${to} runs through ${name}`),
        ...(sampled(path).every(
          (at) => at.x > -18 && at.x < placed.width + 18 && at.y > -18 && at.y < placed.height + 18,
        )
          ? []
          : [`${kind} ${from} → ${to} leaves the picture`]),
        ...(kind === 'reports' && y(from) >= y(to) ? [`${from} is not above ${to}`] : []),
      ];
    }),
    ...(placed.lines.size === graph.lines.length ? [] : [`${placed.lines.size} lines for ${graph.lines.length}`]),
    ...tops.filter((top, index) => top < (tops[index - 1] ?? top)).map((top) => `the layer at ${top} is out of order`),
  ];
}

/** Lines of influence that run along another line, so that one cannot tell them apart. */
function alongEachOther(graph: InfluenceGraph): readonly string[] {
  const { lines: paths } = placeInfluence(graph, layout);
  const path = (id: string) => paths.get(id) ?? '';
  return graph.lines
    .filter(({ kind }) => kind !== 'reports')
    .flatMap(({ id }) =>
      graph.lines
        .filter((other) => other.id !== id && runsAlong(path(id), path(other.id)))
        .map((other) => `${id} runs along ${other.id}`),
    );
}

/** Every influence graph that the pages of a book show. */
function graphsOf(book: Book, plan: AccountPlan): readonly InfluenceGraph[] {
  const context = { book, asOf, lang: 'zh-CN' as const };
  const whole = influenceGraph(plan, context);
  const parts: (Selection | undefined)[] =
    whole.cards.length <= MOST_CARDS ? [undefined] : layerSelections(plan).map(({ selection }) => selection);
  const projects = [...plan.opportunities.values()].flatMap((project) => {
    const selection = opportunitySelection(plan, project);
    return selection ? [selection] : [];
  });
  return [...parts, ...projects].map((selection) => influenceGraph(plan, context, selection));
}

function measured(book: Book) {
  const graphs = [...book.accounts.values()]
    .filter(({ people }) => people.size > 0)
    .flatMap((plan) => graphsOf(book, plan));
  return {
    faults: graphs.flatMap((graph) => [...faults(graph), ...alongEachOther(graph)]),
    maps: graphs.length,
    cards: graphs.reduce((sum, { cards }) => sum + cards.length, 0),
    lines: graphs.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

describe('every influence map', () => {
  it('of the demo book keeps cards apart, lines off cards and off each other, and draws each line once', () => {
    expect(measured(demoBook())).toEqual({ faults: [], maps: 38, cards: 208, lines: 279 });
  });

  it(`of ${ACCOUNTS} generated accounts does so too`, { timeout: 120_000 }, () => {
    const counts = ACCOUNTS === 500 ? { maps: 1133, cards: 4129, lines: 6166 } : { maps: 228, cards: 830, lines: 1244 };
    expect(measured(largeBook())).toEqual({ faults: [], ...counts });
  });
});

/** A card with nothing but what a test is about. */
const card = (id: string, layer: Layer, more: Partial<PersonCard> = {}): PersonCard => ({
  id,
  name: id,
  title: 'Engineer',
  layer,
  external: false,
  unknown: false,
  faint: false,
  roles: [],
  influence: 3,
  stance: 0,
  stanceLabel: 'Neutral',
  contactLabel: 'Met',
  gap: 0,
  coverage: [],
  ...more,
});
const LAYERS: readonly Layer[] = ['image', 'decision', 'implementation', 'user'];
const layerOf = (cards: readonly PersonCard[], id: string) =>
  LAYERS.indexOf(cards.find((one) => one.id === id)?.layer ?? 'image');
const reports = (from: string, to: string) => ({
  id: `r${to}`,
  from,
  to,
  kind: 'reports' as const,
  strength: 1 as const,
});
const layers = LAYERS.map((layer) => ({ layer, label: layer, value: '' }));

describe('the influence map of made-up people', () => {
  it.each([
    ['nobody', []],
    ['one person', [card('a', 'image')]],
    ['twenty-five of one layer', Array.from({ length: 25 }, (_, index) => card(`p${index}`, 'user'))],
  ])('holds %s', (_, cards) => {
    expect(faults({ layers, cards, lines: [] })).toEqual([]);
  });

  it.each([
    ['one manager with 59 reports', (index: number) => (index === 0 ? undefined : 0)],
    ['a chain of 60 managers', (index: number) => (index === 0 ? undefined : index - 1)],
    ['60 people who report to nobody', () => undefined],
  ])('holds %s in one layer, at most five side by side', (_, boss) => {
    const cards = Array.from({ length: 60 }, (__, index) => card(`p${index}`, 'user'));
    const lines = cards.flatMap(({ id }, index) => {
      const at = boss(index);
      return at === undefined ? [] : [reports(`p${at}`, id)];
    });
    const graph = { layers, cards, lines };
    expect([...faults(graph), ...alongEachOther(graph)]).toEqual([]);
    expect(placeInfluence(graph, layout).width).toBeLessThan(5 * CARD.width + 4 * 44);
  });

  it('is never wider than a desk screen while its lines leave room', () => {
    const cards = Array.from({ length: 25 }, (_, index) => card(`p${index}`, LAYERS[index % 4] ?? 'user'));
    const lines = cards.slice(4).map(({ id }, index) => reports(`p${index}`, id));
    const graph = { layers, cards, lines: lines.filter(({ from, to }) => layerOf(cards, from) <= layerOf(cards, to)) };
    expect(faults(graph)).toEqual([]);
    expect(placeInfluence(graph, layout).width).toBeLessThanOrEqual(1000);
  });

  it('keeps hundreds of lines among 60 people off their cards', () => {
    const lines = fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(lines, (pairs) => {
        const cards = Array.from({ length: 60 }, (_, index) =>
          card(`p${index}`, LAYERS[index % 4] ?? 'user', { external: index % 11 === 0 }),
        );
        const influences = pairs.flatMap(([from, to], index) =>
          from === to
            ? []
            : [{ id: `i${index}`, from: `p${from}`, to: `p${to}`, kind: 'conflict' as const, strength: 3 as const }],
        );
        expect(faults({ layers, cards, lines: influences })).toEqual([]);
      }),
      { seed: 7, numRuns: 4 },
    );
  }, 60_000);

  it('gives a name of 60 characters two lines, and every card of the picture the same height', () => {
    const name = 'Maximiliane Alexandra von und zu Hohenstein-Wittgenstein Kim';
    const graph: InfluenceGraph = {
      layers,
      cards: [card('a', 'image', { name, roles: ['coach'] }), card('b', 'user')],
      lines: [],
    };
    const placed = placeInfluence(graph, layout);
    expect(name.length).toBe(60);
    expect(placed.cardHeight).toBe(CARD.withLongName);
    const svg = drawInfluence(graph, placed, 'm', 'Map', 'en');
    expect([...svg.matchAll(/class="card-name[^"]*">([^<]*)</g)].map(([, line]) => line)).toEqual([
      'Maximiliane',
      'Alexandra von un…',
      'b',
    ]);
    expect(svg).toContain(name);
  });

  it('keeps lines off cards however people influence each other', () => {
    const people = fc.integer({ min: 2, max: 25 }).chain((count) =>
      fc.record({
        layers: fc.array(fc.nat(3), { minLength: count, maxLength: count }),
        bosses: fc.array(fc.nat(count), { minLength: count, maxLength: count }),
        external: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(people, ({ layers: at, bosses, external, pairs }) => {
        const cards = at.map((layer, index) =>
          card(`p${index}`, LAYERS[layer] ?? 'user', { external: external[index] === true && index % 5 === 0 }),
        );
        // Somebody reports to an earlier person of the same layer or one above: no circle, as the rules demand.
        const chains = bosses.flatMap((boss, index) =>
          boss < index && (at[boss] ?? 0) <= (at[index] ?? 0) ? [reports(`p${boss}`, `p${index}`)] : [],
        );
        const lines = pairs.flatMap(([from, to], index) =>
          from === to
            ? []
            : [{ id: `i${index}`, from: `p${from}`, to: `p${to}`, kind: 'informal' as const, strength: 2 as const }],
        );
        expect(faults({ layers, cards, lines: [...chains, ...lines] })).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  }, 60_000);
});

/** The cards of a picture with the roles and the stance that they show. */
function cardsOf(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ svg }) =>
    [...svg.matchAll(/class="card ([^"]*)"[^>]*data-person="([^"]*)"[^>]*data-roles="([^"]*)"/g)].map(
      ([, classes, name, held]) => `${name}: ${held} (${classes})`,
    ),
  );
}

describe('the pictures of an account', () => {
  const book = demoBook();
  const plan = book.accounts.get('bedrock-petroleum');
  if (!plan) throw new Error('The flagship is in the demo book.');
  const context = () => ({ book, asOf, lang: 'en' as const, layout });

  it('are one while 25 cards are enough, say what matters, and list every line', () => {
    const [figure, ...more] = influenceFigures(plan, context());
    expect(more).toEqual([]);
    expect(figure?.says).toBe(
      '6 of 15 people are key, each covered; the strongest opposition is Ma Xiao, to be reached through Zhao Haifeng.',
    );
    expect(figure?.table?.rows.length).toBe(32);
  });

  it('say whom of the key people nobody of ours has met', () => {
    const jichuan = book.accounts.get('jichuan-gas');
    if (!jichuan) throw new Error('The account is in the demo book.');
    expect(influenceFigures(jichuan, context())[0]?.says).toBe(
      '3 of 5 people are key, each covered, 2 never met; nobody opposes.',
    );
  });

  it('mark everybody for the filter of the page', () => {
    const svg = influenceFigures(plan, context())[0]?.svg ?? '';
    expect(/<g class="card [^>]*data-person="ma-xiao"[^>]*>/.exec(svg)?.[0]).toMatch(
      / data-person="ma-xiao" data-stance="against" data-roles="" data-team="tang-yu li-lei" data-gap="">$/,
    );
  });

  it('of an opportunity show who plays a part in it and, faint, who connects them', () => {
    const project = plan.opportunities.get('rod-pump-health');
    if (!project) throw new Error('The flagship has this opportunity.');
    const roles = [
      { person: 'chen-guodong', role: 'approver' as const },
      { person: 'liu-jianjun', role: 'recommender' as const },
    ];
    const drawn = (concerns: typeof project.data.concerns) =>
      cardsOf(opportunityInfluenceFigures(plan, { ...project, data: { ...project.data, roles, concerns } }, context()));
    const connected = [
      'chen-guodong: approver (stance-neutral)',
      'liu-jianjun: recommender (stance-for2)',
      'zhao-haifeng:  (stance-for1 is-faint)',
    ];
    expect(drawn([])).toEqual(connected);
    // Whoever has a main concern plays a part too, and may be the one who opposes.
    const concern = { person: 'ding-qiang', concern: 'Who clears a false alarm', weight: 20, measure: 'Named' };
    expect(drawn([concern])).toEqual([
      'chen-guodong: approver (stance-neutral)',
      'ding-qiang:  (stance-neutral)',
      ...connected.slice(1),
    ]);
  });

  it('are the same bytes for the same plan', () => {
    const draw = () => influenceFigures(plan, context()).map(({ svg }) => svg);
    expect(draw()).toEqual(draw());
  });

  it('are one for each layer, and as many as it takes, when there are sixty people', () => {
    const [template] = plan.people.values();
    if (!template) throw new Error('The flagship has people.');
    const people = new Map(
      Array.from({ length: 60 }, (_, index) => {
        const name = `person-${index}`;
        return [
          name,
          {
            ...template,
            name,
            data: {
              ...template.data,
              layer: index < 10 ? ('decision' as const) : ('user' as const),
              reportsTo: index < 10 ? undefined : `person-${index % 10}`,
            },
          },
        ];
      }),
    );
    const many = { ...plan, people } as AccountPlan;
    expect(influenceFigures(many, context()).map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'influence-decision: Influence map · Decision layer',
      'influence-implementation: Influence map · Implementation layer',
      'influence-user-1: Influence map · User layer 1/4',
      'influence-user-2: Influence map · User layer 2/4',
      'influence-user-3: Influence map · User layer 3/4',
      'influence-user-4: Influence map · User layer 4/4',
    ]);
    const shown = graphsOf(book, many).flatMap(({ cards }) =>
      cards.filter(({ faint, unknown }) => !faint && !unknown).map(({ id }) => id),
    );
    expect(new Set(shown)).toEqual(new Set(people.keys()));
    expect(graphsOf(book, many).flatMap((graph) => faults(graph))).toEqual([]);
    expect(Math.max(...graphsOf(book, many).map(({ cards }) => cards.length))).toBeLessThanOrEqual(MOST_CARDS);
  });

  it('do not draw 5,000 lines of influence: the table lists them', () => {
    const relationships = plan.relationships;
    const [first] = relationships?.data.influences ?? [];
    if (!relationships || !first) throw new Error('The flagship has lines of influence.');
    const influences = Array.from({ length: 5000 }, () => first);
    const [figure] = influenceFigures(
      { ...plan, relationships: { ...relationships, data: { ...relationships.data, influences } } },
      context(),
    );
    expect(figure?.says).toBe(
      '5004 lines of influence cannot be told apart in one picture: only reporting is drawn, the table below lists them all.',
    );
    expect(figure?.svg.match(/class="map-line line-(?!reports)[^"]*" d="M[^"]*" data-from/g)).toBeNull();
    expect(figure?.table?.rows.length).toBeGreaterThanOrEqual(5000);
  });
});
