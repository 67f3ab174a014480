import { describe, expect, it } from 'vitest';
import { competitorList } from '#core/views/cited/competitor-list.ts';
import { candidateList, playList } from '#core/views/cited/play-list.ts';
import type { ViewContext } from '#core/views/context.ts';
import { industryList } from '#core/views/dossier/industry-list.ts';
import { industryView } from '#core/views/dossier/industry.ts';
import { solutionList } from '#core/views/dossier/solution-list.ts';
import type { List } from '#core/views/list/list.ts';
import { segmentsView } from '#core/views/segments/overview.ts';
import { segmentView } from '#core/views/segments/segment.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

function seen(changes: Files = {}): ViewContext {
  return { book: acme(changes).book, asOf: AS_OF, lang: 'en', diagnostics: [] };
}

const printed = ({ rows }: List) => rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));

const STEPS = ['need-approval', 'survey-screen', 'criteria', 'tender-evaluate', 'inspect', 'sign'];
/** How Acme buys: the same department at every step, and Max who owns the criteria. */
const buying = (department: string) => ({
  'accounts/acme/buying.md': `---\nsteps:\n${STEPS.map(
    (step) =>
      `  ${step}:\n    department: ${department}\n    status: ahead\n${step === 'criteria' ? '    owners: [max]\n' : ''}`,
  ).join('')}---\n`,
});

describe('a classification of accounts', () => {
  it('compares its values by what their accounts amount to', () => {
    const { title, compared, groups, method } = segmentView(seen(), 'size');
    expect(title).toBe('Size');
    expect(compared.says).toBe(
      'Most is open with “Large” (¥5M), nothing is overdue: which kind of account gets attention next.',
    );
    expect(printed(compared)).toEqual([
      'Large | 1 | ¥5M | ¥2.1M | 17 | 100% | 100% | ',
      'Medium | 0 |  |  |  |  |  | ',
      'Small | 0 |  |  |  |  |  | ',
    ]);
    expect(groups.map(({ id, list }) => `${id}: ${list.rows.map((row) => row.id).join(' ')}`)).toEqual([
      'large: acme',
      'medium: ',
      'small: ',
    ]);
    expect(method).toBeUndefined();
  });

  it('keeps accounts whose value nobody wrote, and regions in the words of the plans', () => {
    expect(segmentView(seen(), 'depth').groups.at(-1)?.label).toBe('Not written');
    const groups = segmentView(
      seen(edited('accounts/acme/account.md', 'region: North', 'region: Far North')),
      'region',
    ).groups;
    expect(groups.map(({ id, label }) => [id, label])).toEqual([['region-Far_20_North', 'Far North']]);
  });
});

describe('the customers’ procurement steps', () => {
  it('show what is open at each step, who owns it, and where we run ahead', () => {
    const { compared, groups } = segmentView(seen(buying('Field')), 'procurement');
    expect(compared.says).toBe(
      '2 open opportunities, none ahead of the customer; for 1 we do not know who owns the customer’s step: whom to see, and where to wait.',
    );
    expect(printed(compared).slice(0, 3)).toEqual([
      'Need and internal approval | 1 | 1 | ¥1M | ¥100K | 0 / 1 | ',
      'Supplier survey | 0 | 0 |  |  |  | ',
      'Purchasing criteria | 1 | 1 | ¥4M | ¥2M | 1 / 1 | ',
    ]);
    expect(printed(groups[2]?.list ?? compared)).toEqual([
      'Well project | Acme | A | Max | Field | Proposal | In step with the customer | ¥4M | 2027-03-15 | Ann',
    ]);
  });

  it('mark a step that nobody is known to own, and an opportunity that runs ahead', () => {
    const changes = edited(
      'accounts/acme/opportunities/well.md',
      'procurementStep: criteria',
      'procurementStep: need-approval',
    );
    const row = segmentView(seen(changes), 'procurement').groups[0]?.list.rows[0]?.cells ?? [];
    expect(row.filter(({ tone }) => tone === 'warn').map(({ text }) => text)).toEqual([
      'To be found',
      'We are 1 step ahead',
    ]);
  });
});

describe('the overview of classifications', () => {
  it('counts what stands in each value and leads there', () => {
    const cards = segmentsView(seen()).cards;
    expect(cards.map(({ link }) => link.label)).toEqual([
      'Tiers',
      'Stages',
      'Phases',
      'Industries',
      'Procurement step',
      'Life cycle',
      'Size',
      'Depth',
      'Region',
    ]);
    expect(cards[0]?.values.map(({ label, href, count }) => `${label} ${href} ${count}`)).toEqual([
      'Tier A /en/tiers/a/ 1',
      'Tier B /en/tiers/b/ 0',
      'Tier C /en/tiers/c/ 0',
      'Tier D /en/tiers/d/ 0',
    ]);
  });
});

describe('the indexes of what accounts share', () => {
  const units = { 'industries/energy.md': '---\nname: Energy\nbuyerUnits: [Purchasing]\ntrigger: A budget\n---\n' };

  it('compare industries by what is open, what was won, and how they buy', () => {
    expect(printed(industryList(seen(units)))).toEqual([
      'Energy | 1 | 2 | ¥5M |  | Purchasing buy; triggered by: A budget |  | No',
    ]);
  });

  it('hold the pattern of an industry against how each account buys', () => {
    const verdict = (department: string) =>
      printed(
        industryView(seen({ ...units, ...buying(department) }), 'energy')?.lists[0]?.list ?? ({ rows: [] } as never),
      );
    expect(verdict('Field')).toEqual(['Acme | A | different | Field | Purchasing | 6 / 6 |  |  | ']);
    expect(verdict('采购部、财务部、采购部')[0]).toBe(
      'Acme | A | different | 采购部、财务部 | Purchasing | 6 / 6 |  |  | ',
    );
    const two = {
      ...units,
      'industries/energy.md': units['industries/energy.md'].replace('[Purchasing]', '[Purchasing, Board]'),
    };
    expect(
      printed(
        industryView(seen({ ...two, ...buying('Purchasing office') }), 'energy')?.lists[0]?.list ??
          ({ rows: [] } as never),
      ),
    ).toEqual(['Acme | A | 1 of 2 take part | Purchasing office | Board | 6 / 6 |  |  | ']);
    expect(verdict('Purchasing office')).toEqual(['Acme | A | fits | Purchasing office |  | 6 / 6 |  |  | ']);
  });

  it('compare solutions by the needs they answer and those that still wait', () => {
    expect(printed(solutionList(seen()))).toEqual([
      'Pump health | 1 |  | 1 | ¥4M | ¥2M |  | 1 | Eve | Finds failing pumps early.',
    ]);
    const waiting = edited(
      'accounts/acme/strategy.md',
      '    opportunity: well\n    state: current',
      '    state: potential',
    );
    expect(printed(solutionList(seen(waiting)))[0]).toBe(
      'Pump health |  | 1 | 1 | ¥4M | ¥2M |  | 1 | Eve | Finds failing pumps early.',
    );
  });

  it('say where we meet a competitor and where no counter-move is written', () => {
    const list = competitorList(
      seen({
        'competitors/rival.md': '---\nname: Rival\nbrandOrImplementer: brand\n---\n',
        ...edited(
          'accounts/acme/opportunities/well.md',
          'shortlisted: true',
          'competitors:\n  - { competitor: rival, strengths: [Price], source: Max, date: 2026-11-05 }\nshortlisted: true',
        ),
      }),
    );
    expect(printed(list)).toEqual(['Rival | Brand | 1 | ¥4M | 1 |  |  | ']);
    expect(list.says).toBe(
      '1 competitor, 1 in open opportunities, most at stake against Rival (¥4M); no counter-move in 1 place: against whom to prepare first.',
    );
  });

  it('offer a play to accounts of its industry or with its solutions that do not use it yet', () => {
    const play = {
      'plays/trial.md':
        '---\nname: Trial\nowner: ann\nlesson: Show it.\npreconditions: [A site]\nsteps: [Show]\nresults:\n  - { text: Sold, source: Report, date: 2026-06-30 }\nindustries: [energy]\nsolutions: [pump]\n---\n',
    };
    expect(printed(playList(seen(play)))).toEqual([
      'Trial | Acme |  | Sold | Ann',
      'First wells |  | Acme | Half the stops | Ann',
    ]);
    expect(printed(candidateList(seen(play), 'trial'))).toEqual([
      'Acme | A | same industry, also with Pump health | 2 | Ann',
    ]);
  });
});
