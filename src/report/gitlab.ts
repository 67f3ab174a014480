import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { fingerprints, type Digest } from './fingerprints.ts';
import { jsonText, placeFinder, type Reporter } from './format.ts';
import { excerptLine } from './one-line.ts';

/** The names that a code quality report of GitLab has for severities; `blocker` is never ours to say. */
type GitlabSeverity = 'info' | 'minor' | 'major' | 'critical';

/** A report of code quality for GitLab, which shows in a merge request what it brought and what it mended. */
export function gitlab(digest: Digest): Reporter {
  return (compilation, { lang, prefix }) => {
    const find = placeFinder(compilation);
    const names = fingerprints(compilation, digest);
    return jsonText(
      compilation.diagnostics.map((finding) => ({
        description: excerptLine(`${finding.name}: ${finding.message[lang]}`),
        check_name: finding.name,
        fingerprint: names.get(finding),
        severity: severityOf(finding),
        location: {
          path: `${prefix}${finding.span.file}`.toWellFormed().replace(/^(?:\.\/)+/, ''),
          lines: { begin: find(finding.span).from.line },
        },
      })),
    );
  };
}

/**
 * A warning blocks nothing: minor. An error stops publishing: major. Where the file itself could not be read the method's
 * rules could not be run on the account at all, and who knows what they would find: critical.
 */
function severityOf({ name, severity }: Diagnostic): GitlabSeverity {
  if (severity === 'info') return 'info';
  if (severity === 'warning') return 'minor';
  return /^(?:file|text|fence|yaml)\//.test(name) ? 'critical' : 'major';
}
