import type { AccountPlan } from '../../../link/book.ts';
import { relationshipWords } from '../../../text/charts/relationship-words.ts';
import { signed } from '../../../text/format.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { drawForceField } from './force-draw.ts';
import { forceMermaid } from './force-mermaid.ts';
import { forceField, type ForceField } from './force-model.ts';

/** The force field of an account: who presses for our project, who against it, and who has not said (method: E5). */
export function forceFigures(plan: AccountPlan, { book, lang }: FigureContext): readonly Figure[] {
  if (plan.people.size === 0) return [];
  const words = relationshipWords(lang);
  const field = forceField(plan, book, lang);
  const says = saysOf(field, words);
  return [
    {
      name: 'force-field',
      title: words.forceField,
      says,
      svg: drawForceField(field, `${plan.id}-force-field`, words.forceField, says, lang),
      mermaid: forceMermaid(field, lang),
      table: tableOf(field, words),
    },
  ];
}

type Words = ReturnType<typeof relationshipWords>;

/** Which side is stronger, whom to answer, whom to win. */
function saysOf({ sides, supporting, opposing }: ForceField, words: Words): string {
  const [against] = sides.against;
  const [neutral] = sides.neutral;
  const clauses = [
    words.forceSays(supporting, opposing),
    ...(against ? [words.strongestAgainst(against.name, signed(against.force))] : []),
    ...(neutral?.isKey === true ? [words.largestNeutral(neutral.name, neutral.influence)] : []),
  ];
  return `${clauses.join(words.nextClause)}${words.endSentence}`;
}

function tableOf({ sides }: ForceField, words: Words): FigureTable {
  return {
    head: words.forceHead,
    rows: [...sides.for, ...sides.neutral, ...sides.against].map(({ name, href, influence, stanceLabel, force }) => [
      { text: name, href },
      { text: String(influence), isNumber: true },
      { text: stanceLabel },
      { text: signed(force), isNumber: true },
    ]),
  };
}
