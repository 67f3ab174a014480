import type { Lang } from '#schemas/field.ts';
import { swotSubject } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { answeredPoints, type AnsweredPoint, type Quadrant } from '../../../measures/swot.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { joined } from '../../../text/format.ts';
import { fieldLabel } from '../../../text/labels.ts';

/** The letters of the quadrants, in the order in which a combination is named: inside before outside. */
const LETTERS: Readonly<Record<Quadrant, string>> = {
  strengths: 'S',
  weaknesses: 'W',
  opportunities: 'O',
  threats: 'T',
};
const QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

/** A point with the mark by which moves name it: S1, W2. */
interface SwotPoint extends Pick<AnsweredPoint, 'name' | 'text'> {
  readonly mark: string;
  /** What answers it, in words. */
  readonly answer: string;
  readonly isOpen: boolean;
}

/** A move with the marks that it follows from. */
interface SwotMove {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly string[];
  /** The quadrants that it joins, by their letters: SO, WT. */
  readonly letters: string;
  /** What it does with the sides it joins, in words. */
  readonly kind: string;
}

/** The SWOT of an account, with what answers each point. */
export interface SwotModel {
  readonly title: string;
  readonly quadrants: readonly {
    readonly quadrant: Quadrant;
    readonly letter: string;
    readonly label: string;
    readonly side: string;
    readonly points: readonly SwotPoint[];
  }[];
  readonly moves: readonly SwotMove[];
}

/** The four quadrants and the moves that join them (method: G10); nothing while no point is written. */
export function swotModel(plan: AccountPlan, lang: Lang): SwotModel | undefined {
  const swot = plan.strategy?.data.swot;
  const answered = answeredPoints(plan);
  if (!swot || answered.length === 0) return undefined;
  const words = analysisWords(lang).swot;
  const marks = new Map<string, string>();
  const quadrants = QUADRANTS.map((quadrant) => ({
    quadrant,
    letter: LETTERS[quadrant],
    label: fieldLabel(lang, 'strategy', 'swot', quadrant),
    side: words.sides[quadrant],
    points: answered
      .filter((point) => point.quadrant === quadrant)
      .map(({ name, text, moves, actions }, index) => {
        const mark = `${LETTERS[quadrant]}${index + 1}`;
        marks.set(name, mark);
        const answers = [
          ...(moves.length > 0
            ? [
                words.byMoves(
                  joined(
                    moves.map((move) => String(move + 1)),
                    lang,
                  ),
                ),
              ]
            : []),
          ...(actions.length > 0 ? [words.byActions(actions.length)] : []),
        ];
        const isOpen = answers.length === 0;
        return { name, text, mark, isOpen, answer: isOpen ? words.none : answers.join(' · ') };
      }),
  }));
  const moves = swot.moves.map(({ from, strategy }, index) => {
    const named = from.flatMap((name) => marks.get(name) ?? []).toSorted(bySide);
    const letters = [...new Set(named.map((mark) => mark.charAt(0)))].join('');
    return { number: index + 1, text: strategy, marks: named, letters, kind: words.kinds[kindOf(letters)] };
  });
  return { title: words.title(swotSubject.labels[swot.subject][lang]), quadrants, moves };
}

/** The points that nothing answers; weaknesses and threats first, as they hurt by themselves. */
export function openMarks({ quadrants }: SwotModel): readonly string[] {
  const open = (...of: readonly Quadrant[]) =>
    quadrants.flatMap(({ quadrant, points }) =>
      of.includes(quadrant) ? points.flatMap(({ mark, isOpen }) => (isOpen ? [mark] : [])) : [],
    );
  return [...open('weaknesses', 'threats'), ...open('strengths', 'opportunities')];
}

const SIDES = Object.values(LETTERS).join('');

function bySide(a: string, b: string): number {
  return SIDES.indexOf(a.charAt(0)) - SIDES.indexOf(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}

type MoveKind = keyof ReturnType<typeof analysisWords>['swot']['kinds'];

function kindOf(letters: string): MoveKind {
  if (letters === 'SO' || letters === 'ST' || letters === 'WO' || letters === 'WT') return letters;
  if (/^[SW]+$/.test(letters)) return 'inside';
  return /^[OT]+$/.test(letters) ? 'outside' : 'mixed';
}
