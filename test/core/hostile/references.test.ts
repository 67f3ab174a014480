import { runCases } from './cases.ts';
import { CASES } from './references.cases.ts';

runCases(CASES);
