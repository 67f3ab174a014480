// Loaded before the program by the test of the gate: the book that the pages get has a name in it that it must not have.
// What is handed over stands under this name in the global object; see src/site/handover.ts.
const KEY = Symbol.for('keyfolio.handover');
let handed;
Object.defineProperty(globalThis, KEY, {
  configurable: true,
  enumerable: true,
  get: () => handed,
  set: (given) => {
    handed = given;
    const [plan] = given.published.book.accounts.values();
    plan.jointPlan.data.valueProposition.together = `Found: ${process.env.LEAKED}`;
  },
});
