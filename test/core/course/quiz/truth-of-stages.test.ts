import { describe, expect, test } from 'vitest';
import { funnelStateOf } from '#core/measures/funnel.ts';
import { gateGaps } from '#core/measures/stage-gates.ts';
import type { AccountPlan } from '#core/link/book.ts';
import type { TypedDocument } from '#core/validate/validate.ts';
import { DECIDER_CASES, ELEMENT_CASES } from '#core/views/course/quiz/gate-cases.ts';
import { gateDrafts } from '#core/views/course/quiz/gates.ts';
import { phaseDrafts } from '#core/views/course/quiz/phases.ts';
import type { Draft } from '#core/views/course/quiz/question.ts';
import { stageDrafts } from '#core/views/course/quiz/stages.ts';
import { phase, procurementStep, stage } from '#schemas/vocabulary.ts';
import { acme } from '../../compiled.ts';
import { real } from '../../real-book.ts';

const context = real('en');
const { book } = context;

const drafts = (of: readonly Draft[], kind: string) => of.filter(({ id }) => id.startsWith(`${kind}-`));
const rest = ({ id }: Draft) => id.slice(id.indexOf('-') + 1);

/** The answers of a question for which something holds are exactly the right one. */
function onlyRight(draft: Draft, holds: (id: string) => boolean): void {
  expect(
    draft.options.filter(({ id }) => holds(id)).map(({ id }) => id),
    draft.id,
  ).toEqual(draft.options.filter(({ isRight }) => isRight).map(({ id }) => id));
}

const stagePageOf = (name: string) => book.stages.get(name)?.original.data;

/** An opportunity with these facts and no others. */
function opportunity(data: object): TypedDocument<'opportunity'> {
  return { data } as unknown as TypedDocument<'opportunity'>; // what is asked of it is all that it holds
}

describe('stages', () => {
  const all = stageDrafts(context);

  test('one of the stages offered goes with the step of the customer', () => {
    expect(drafts(all, 'step')).toHaveLength(2);
    for (const draft of drafts(all, 'step')) {
      onlyRight(draft, (id) => stagePageOf(id)?.procurement.some((step) => step === rest(draft)) ?? false);
    }
  });

  test('one of them can have the probability', () => {
    for (const draft of drafts(all, 'plausible')) {
      const probability = Number(/\d+/.exec(draft.ask)?.[0]);
      onlyRight(draft, (id) => {
        const { from, to } = stagePageOf(id)?.probability ?? { from: 1, to: 0 };
        return probability >= from && probability <= to;
      });
    }
  });

  test('one of them comes next', () => {
    for (const draft of drafts(all, 'next')) {
      onlyRight(draft, (id) => stagePageOf(id)?.order === (stagePageOf(rest(draft))?.order ?? 0) + 1);
    }
  });

  test('the state of the funnel is the one that the book computes', () => {
    expect(drafts(all, 'funnel')).toHaveLength(3);
    for (const draft of drafts(all, 'funnel')) {
      const probability = Number(/\d+/.exec(draft.ask)?.[0]);
      onlyRight(draft, (id) => id === funnelStateOf(opportunity({ probability }), book));
    }
  });
});

describe('gates', () => {
  const all = gateDrafts(context);

  test('one of the gates offered belongs to the stage', () => {
    expect(drafts(all, 'exit')).toHaveLength(6);
    for (const draft of drafts(all, 'exit')) {
      const [name = ''] = rest(draft).split('-');
      onlyRight(draft, (id) => stagePageOf(name)?.exit.some((gate) => gate === id) ?? false);
    }
  });

  test('of the six elements the gate misses the right one alone', () => {
    const written = {
      known: { known: 'It is known' },
      planned: { learnBy: '2026-12-01', how: 'Ask' },
      dayOnly: { learnBy: '2026-12-01' },
      nothing: {},
    };
    for (const { lacks, known } of ELEMENT_CASES) {
      const elements = Object.fromEntries(Object.entries(known).map(([name, how]) => [name, written[how]]));
      const gaps = gateGaps('elements-addressed', opportunity({ elements }), acme().plan);
      expect(gaps.map(({ en }) => /elements\.([a-z]+)/.exec(en)?.[1])).toEqual([lacks]);
    }
  });

  test('of the people the gate misses the right one alone', () => {
    for (const { lacks, met } of DECIDER_CASES) {
      const people = new Map(
        Object.entries(met).map(([role, contact]) => [role, { name: role, data: { roles: [role], contact } }]),
      );
      const plan = { people } as unknown as AccountPlan; // the gate asks for nothing else
      const gaps = gateGaps('deciders-contacted', opportunity({ roles: [] }), plan);
      expect(gaps.map(({ en }) => /`(.*)`/.exec(en)?.[1])).toEqual([lacks]);
    }
  });
});

describe('phases', () => {
  const all = phaseDrafts(context);
  const pageOf = (name: string) => book.phases.get(name)?.original.data;

  test('one of the groups offered takes part', () => {
    expect(drafts(all, 'participants')).toHaveLength(3);
    for (const draft of drafts(all, 'participants')) {
      onlyRight(draft, (id) => id === pageOf(rest(draft))?.participants.join('+'));
    }
  });

  test('one of the gates offered is that of the phase', () => {
    expect(drafts(all, 'entry')).toHaveLength(3);
    for (const draft of drafts(all, 'entry')) {
      const own = pageOf(rest(draft))?.entry.join();
      onlyRight(draft, (id) => pageOf(id)?.entry.join() === own);
    }
  });

  test('a name belongs to one of the three processes', () => {
    const names: Readonly<Record<string, readonly string[]>> = {
      stage: stage.names,
      phase: phase.names,
      step: procurementStep.names,
    };
    expect(drafts(all, 'process')).toHaveLength(3);
    for (const draft of drafts(all, 'process')) {
      const [process = ''] = rest(draft).split('-');
      const label = rest(draft).slice(process.length + 1);
      onlyRight(draft, (id) => names[id]?.includes(label) ?? false);
    }
  });
});
