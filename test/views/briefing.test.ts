import { expect, it } from 'vitest';
import { briefingView } from '#core/views/briefing/briefing.ts';
import type { ViewContext } from '#core/views/context.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const STEPS = (steps: string) => edited('settings.yaml', 'currency: CNY\n', `currency: CNY\nbriefing:\n${steps}`);

function briefing(changes: Files, lang: 'en' | 'zh-CN' = 'en') {
  const { book, plan } = acme(changes);
  const context: ViewContext = { book, asOf: AS_OF, lang, diagnostics: [] };
  return briefingView(context, plan);
}

it('shows the sections that the settings list for each step, in their order', () => {
  const view = briefing(
    STEPS(`  - { title: 团队, titleEn: Team, shows: [team] }
  - { title: 地图, titleEn: Map, shows: [strategy-map, white-space] }
`),
  );
  expect(
    view.steps.map(({ id, title, picture, lists }) => [id, title, picture?.section, lists.map((list) => list.title)]),
  ).toEqual([
    ['step-1', 'Team', undefined, ['Account team']],
    ['step-2', 'Map', 'strategy-map', ['White space']],
  ]);
  expect(view.steps[0]?.lists[0]?.lines.map(({ text, note }) => [text, note])).toEqual([
    ['Ann', 'Account manager'],
    ['Bob', 'Executive sponsor'],
    ['Eve', 'Pre-sales'],
  ]);
});

it('has the titles of the reader’s language', () => {
  const steps = STEPS('  - { title: 团队, titleEn: Team, shows: [team] }\n');
  expect(briefing(steps, 'zh-CN').steps.map(({ title }) => title)).toEqual(['团队']);
});

it('says what a step lacks that shows nothing, and what the settings lack', () => {
  const old = briefing(STEPS('  - { title: 团队, titleEn: Team }\n'));
  expect(old.steps.map(({ note }) => note)).toEqual([
    'Nothing is chosen for this step yet: give it shows under briefing in content/settings.yaml.',
  ]);
  expect(briefing({}).noSteps).toBe(
    'The briefing has no steps yet: give them titles and what they show under briefing in content/settings.yaml.',
  );
});

it('shows one picture a step and names the others', () => {
  const [step] = briefing(STEPS('  - { title: 图, titleEn: Maps, shows: [influence-map, forces] }\n')).steps;
  expect(step?.picture?.section).toBe('influence-map');
  expect(step?.note).toBe('Forces for and against: the picture is in the plan');
});
