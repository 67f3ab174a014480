import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Draft04 from 'ajv-draft-04';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = new URL('../fixtures/schemas/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, SCHEMAS), 'utf8');

/** The rules of the schemas are looked at, not how they are written: one pattern of SARIF's is none in Unicode mode. */
const AS_PUBLISHED = { strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false } as const;
const isSarif = new Draft04(AS_PUBLISHED).compile(JSON.parse(read('sarif-2.1.0-rtm.5.json')));
const isCodeQuality = new Ajv(AS_PUBLISHED).compile(JSON.parse(read('gitlab-code-quality.json')));

/** What the published schema of SARIF 2.1.0 says against a report. */
export function againstSarif(report: string): unknown {
  return isSarif(JSON.parse(report)) ? [] : isSarif.errors;
}

/** What GitLab's documentation of code quality reports says against a report. */
export function againstCodeQuality(report: string): unknown {
  return isCodeQuality(JSON.parse(report)) ? [] : isCodeQuality.errors;
}

/** What Jenkins' schema of JUnit reports says against a report; whether it is XML at all comes first. */
export async function againstJunit(report: string): Promise<unknown> {
  const { errors } = await validateXML({ xml: report, schema: read('jenkins-junit.xsd') });
  return errors.map(({ message }) => message);
}
