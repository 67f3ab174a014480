// Prints the closing line of CI from the test runner's own report.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total, success } = report;
if (total === 0) console.error('No test ran.');
// A file that cannot be loaded has no tests to fail; it counts as one failure.
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
console.log(`${passed} passed, ${failed + broken} failed`);
process.exitCode = success && failed + broken === 0 && passed > 0 ? 0 : 1;
