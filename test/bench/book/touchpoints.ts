import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';

/** Longest time since the last contact that the tier allows, in days; some accounts are a little over it. */
const ALLOWS = { A: 30, B: 90, C: 90, D: 180 } as const;

/** One or two contacts: an exchange with everybody, and a smaller visit before it. */
export function touchpointDocuments(sketch: Sketch): ReadonlyMap<string, string> {
  const { random, asOf, tier, people } = sketch;
  const last = dayAfter(asOf, -random.whole(2, random.chance(12) ? ALLOWS[tier] + 40 : ALLOWS[tier]));
  const documents = new Map([
    [
      `${last}-technical-exchange`,
      contact(
        sketch,
        last,
        'technical-exchange',
        people.map(({ file }) => file),
      ),
    ],
  ]);
  if (random.chance(30)) {
    const earlier = dayAfter(last, -random.whole(10, 60));
    documents.set(
      `${earlier}-site-visit`,
      contact(
        sketch,
        earlier,
        'visit',
        random.some(people, 2).map(({ file }) => file),
      ),
    );
  }
  return documents;
}

function contact(sketch: Sketch, date: string, channel: Front<'touchpoint'>['channel'], people: string[]): string {
  const { random, seats, opportunities } = sketch;
  const [opportunity = ''] = opportunities;
  const front: Front<'touchpoint'> = {
    subject: random.pick(['范围与停机窗口核对', '试点结果说明', '接口与数据口径', '年度计划与预算节奏']),
    channel,
    people,
    members: [seats.sponsor, seats.manager, seats.presales],
    opportunity,
    talkLevel: random.pick(['business', 'product']),
    impact: random.whole(0, 3),
    persistenceDays: random.whole(2, 12) * 5,
    outcome: random.pick(['further-visits', 'delegated-down']),
    commitment: '对方两周内给出样本数据的清单和对口人员。',
    nextStep: { what: '按清单核对样本并给出书面意见', owner: seats.presales, due: dayAfter(date, random.whole(7, 45)) },
  };
  return documentOf(
    'touchpoint',
    front,
    paragraphs(random, [{ text: '商机', path: `../opportunities/${opportunity}.md` }]),
  );
}
