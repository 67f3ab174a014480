import { runCases } from './cases.ts';
import { CASES } from './schema.cases.ts';

runCases(CASES);
