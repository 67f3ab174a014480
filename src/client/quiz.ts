/** Counts what was right at first try. The score lives in this page only: nothing is stored and nothing is sent. */
const quiz = document.querySelector<HTMLElement>('[data-quiz]');
const bar = quiz?.querySelector<HTMLElement>('[data-score]');
const output = bar?.querySelector('output');

if (quiz && bar && output) {
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
  const first = new Map<HTMLElement, boolean>();

  const show = (): void => {
    const figures: Readonly<Record<string, number>> = {
      right: [...first.values()].filter(Boolean).length,
      answered: first.size,
      total: questions.length,
    };
    const words = first.size === questions.length ? bar.dataset['done'] : bar.dataset['score'];
    output.textContent = (words ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
    bar.hidden = first.size === 0;
  };

  for (const question of questions) {
    for (const option of question.querySelectorAll('details')) {
      option.addEventListener('toggle', () => {
        if (!option.open || first.has(question)) return;
        first.set(question, option.classList.contains('is-right'));
        show();
      });
    }
  }

  bar.querySelector('button')?.addEventListener('click', () => {
    for (const option of quiz.querySelectorAll('details')) option.open = false;
    first.clear();
    show();
    questions[0]?.scrollIntoView();
    questions[0]?.querySelector('summary')?.focus({ preventScroll: true });
  });
}
