import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { UNITS, type Person } from './people.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';

type Influences = NonNullable<Front<'relationships'>['influences']>;
type Voices = NonNullable<Front<'relationships'>['voices']>;

/** Units, influence lines, voices, and whoever is still to be found. */
export function relationshipsDocument(sketch: Sketch): string {
  const { random, people, tier } = sketch;
  const front: Front<'relationships'> = {
    units: Object.fromEntries(
      Object.entries(UNITS).map(([id, [name, duties]]) => [
        id,
        { name, ...(id !== 'head-office' && { parent: 'head-office' }), duties },
      ]),
    ),
    influences: influencesOf(sketch),
    ...(sketch.seeksUser && { unknown: [{ role: 'coach', layer: 'user', unit: 'site-one', action: 'find-user' }] }),
    voices: voicesOf(sketch, tier === 'A' ? 3 : 1),
  };
  return documentOf(
    'relationships',
    front,
    paragraphs(
      random,
      people.slice(0, 3).map(({ name, file }) => ({ text: name, path: `people/${file}.md` })),
    ),
  );
}

/** Everybody influences the superior informally now and then, and a peer or two formally or in conflict. */
function influencesOf({ people, random }: Sketch): Influences {
  const lines: Influences = people
    .slice(1)
    .flatMap((person) =>
      person.reportsTo === undefined || random.chance(30)
        ? []
        : [{ from: person.file, to: person.reportsTo, kind: 'informal' as const, strength: random.whole(1, 3) }],
    );
  const [head, second, third]: readonly (Person | undefined)[] = people;
  if (head && second)
    lines.push({ from: head.file, to: second.file, kind: 'formal', strength: 3, note: '重大投资由其提请办公会' });
  if (second && third && random.chance(40))
    lines.push({
      from: third.file,
      to: second.file,
      kind: 'conflict',
      strength: 1,
      note: '对先试点还是先推广看法不同',
    });
  return lines;
}

function voicesOf({ people, random, asOf }: Sketch, count: number): Voices {
  return people.slice(0, count).map(({ file, stance }) => ({
    person: file,
    date: dayAfter(asOf, -random.whole(5, 200)),
    said: random.pick([
      '希望把最难的样本做进试点，不要绕开。',
      '回收期常算得偏短，愿意按核减的费用评审。',
      '现场不想再加一套要人维护的系统。',
      '上一期的进度比预期好，文档还要补。',
    ]),
    attitude: stance,
    theme: random.pick(['进度', '投资口径', '现场负担', '文档']),
    basis: 'interview',
    mayQuote: random.chance(40),
  }));
}
