import { accountDocument } from './book/account.ts';
import { assessmentDocument, buyingDocument, reviewDocument } from './book/forms.ts';
import { goalsDocument } from './book/goals.ts';
import { opportunityDocument } from './book/opportunities.ts';
import { personDocument } from './book/people.ts';
import { seeded } from './book/random.ts';
import { relationshipsDocument } from './book/relationships.ts';
import { sharedFiles } from './book/shared-files.ts';
import { sketchAccount, type Sketch } from './book/sketch.ts';
import { strategyDocument } from './book/strategy.ts';
import { touchpointDocuments } from './book/touchpoints.ts';

/**
 * A plausible, valid book of any size: the same accounts and seed give the same bytes, and a larger book begins
 * with the accounts of a smaller one. `given` are the real settings and method pages by path.
 */
export function generateBook(
  accounts: number,
  seed: number,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const asOf = /^asOf: (\d{4}-\d{2}-\d{2})$/m.exec(given.get('settings.yaml') ?? '')?.[1];
  if (asOf === undefined) throw new Error('The given settings.yaml fixes no day; the book would rot.');
  const { files: shared, team } = sharedFiles(seeded(seed));
  const book = new Map([...given, ...shared]);
  for (let index = 0; index < accounts; index++) {
    // Each account has numbers of its own, so that adding accounts changes none before.
    const sketch = sketchAccount(index, asOf, team, seeded(seed * 1_000_003 + index + 1));
    for (const [path, text] of accountFiles(sketch)) book.set(`accounts/${sketch.id}/${path}`, text);
  }
  return book;
}

/** The documents of one account by their path below its folder. */
function accountFiles(sketch: Sketch): ReadonlyMap<string, string> {
  return new Map([
    ['account.md', accountDocument(sketch)],
    ['strategy.md', strategyDocument(sketch)],
    ['relationships.md', relationshipsDocument(sketch)],
    ['goals.md', goalsDocument(sketch)],
    ...sketch.people.map((person) => [`people/${person.file}.md`, personDocument(person, sketch)] as const),
    ...sketch.opportunities.map((id, at) => [`opportunities/${id}.md`, opportunityDocument(id, at, sketch)] as const),
    ...(sketch.tier === 'A' ? formDocuments(sketch) : []),
    ...[...touchpointDocuments(sketch)].map(([name, text]) => [`touchpoints/${name}.md`, text] as const),
  ]);
}

/** What tier A asks for besides: what the account is worth, how it buys, and a review. */
function formDocuments(sketch: Sketch): readonly (readonly [path: string, text: string])[] {
  const [name, review] = reviewDocument(sketch);
  return [
    ['assessment.md', assessmentDocument(sketch)],
    ['buying.md', buyingDocument(sketch)],
    [`reviews/${name}.md`, review],
  ];
}
