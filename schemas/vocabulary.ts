/** Every enumeration of the method with its words in both languages: the one place that knows them. */
export * from './vocabulary/account.ts';
export * from './vocabulary/assessment.ts';
export * from './vocabulary/briefing.ts';
export * from './vocabulary/buying.ts';
export * from './vocabulary/contact.ts';
export * from './vocabulary/cooperation.ts';
export * from './vocabulary/course.ts';
export * from './vocabulary/development.ts';
export * from './vocabulary/ethics.ts';
export * from './vocabulary/opportunity.ts';
export * from './vocabulary/people.ts';
export * from './vocabulary/plan.ts';
export * from './vocabulary/plan-item.ts';
