import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { spanOf } from '../parse/document.ts';
import type { Span } from '../source/source-file.ts';
import { rules } from './registry.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Runs every rule that the settings leave on over the accounts that could be read as a whole. */
export function runRules(context: RuleContext, skip: ReadonlySet<string>): readonly Diagnostic[] {
  const chosen = context.book.settings.data.severities;
  const plans = [...context.book.accounts.values()].filter(({ id }) => !skip.has(id));
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const setting = chosen[rule.name];
    if (setting === 'off') continue;
    const take = (findings: Iterable<Finding>) => {
      for (const finding of findings) found.push(toDiagnostic(rule, finding, setting));
    };
    if (rule.of === 'book') {
      // One about the whole book waits until every account can be read.
      if (skip.size === 0) take(rule.check(context));
      continue;
    }
    for (const plan of plans) take(rule.check(plan, context));
  }
  return found;
}

function toDiagnostic(rule: Rule, finding: Finding, setting: Severity | undefined): Diagnostic {
  const why = finding.why ?? rule.why;
  return {
    name: rule.name,
    severity: setting ?? finding.severity ?? rule.severity,
    message: finding.message,
    help: finding.help,
    ...(finding.since !== undefined && { since: finding.since }),
    ...(why !== undefined && { why }),
    span: placeOf(finding.at),
    ...(finding.related && {
      related: finding.related.map(({ at, message }) => ({ span: spanOf(at.document, at.path), message })),
    }),
  };
}

function placeOf(at: Finding['at']): Span {
  if ('path' in at) return spanOf(at.document, at.path);
  const { path, bodyStart } = at.document;
  return { file: path, start: bodyStart + at.body.start, end: bodyStart + at.body.end };
}
