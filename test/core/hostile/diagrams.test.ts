import { runCases } from './cases.ts';
import { CASES } from './diagrams.cases.ts';

runCases(CASES);
