import type { ConceptId } from '#schemas/concepts/index.ts';
import type { Text } from '#schemas/field.ts';
import type { Day } from '../calendar/day.ts';
import type { RuleName, Severity } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { Located, ParsedDocument, Path } from '../parse/document.ts';

/** A place in a document's front matter. An absent key is shown at the key that should hold it. */
export interface Place {
  readonly document: Located;
  readonly path: Path;
}

/** A stretch of a document's body, in offsets from the beginning of the body. */
export interface BodyPlace {
  readonly document: Pick<ParsedDocument, 'path' | 'bodyStart'>;
  readonly body: { readonly start: number; readonly end: number };
}

/** What a rule found: the fact, the action, the place. */
export interface Finding {
  readonly at: Place | BodyPlace;
  readonly message: Text;
  readonly help: Text;
  /** Method page that this finding enforces, when it differs from the rule's own. */
  readonly why?: string;
  /** Set only when this case weighs more or less than the rule does as a whole. */
  readonly severity?: Severity;
  /** The last day on which all was still in order; absent where the plan does not tell. */
  readonly since?: Day;
  readonly related?: readonly { readonly at: Place; readonly message: Text }[];
}

/** What every rule may look at. */
export interface RuleContext {
  readonly book: Book;
  readonly asOf: Day;
}

/** What is known of every rule. Its name is kept forever;
 * `about`, `wrong` and `right` are what the site and the command line say of it.
 */
interface RuleFacts {
  readonly name: RuleName;
  readonly severity: Severity;
  readonly title: Text;
  /** What it asks for and why, in two or three sentences. */
  readonly about: Text;
  /** The concepts of the method that it enforces. */
  readonly method: readonly ConceptId[];
  /** The page of the method that it enforces, below the content folder. */
  readonly why?: string;
  readonly wrong: string;
  readonly right: string;
}

/** A rule that is checked for each account. */
export interface AccountRule extends RuleFacts {
  readonly of?: undefined;
  readonly check: (plan: AccountPlan, context: RuleContext) => Iterable<Finding>;
}

/** A rule that is checked once, over all accounts and the settings. */
export interface BookRule extends RuleFacts {
  readonly of: 'book';
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/** One rule of the method. It is pure and never throws. */
export type Rule = AccountRule | BookRule;
