/** Buttons that print the page; with a name only what bears that name is on paper. Without scripts the browser's menu prints. */
const root = document.documentElement;
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const only = button.dataset['print'];
    if (only) root.dataset['printing'] = only;
    print();
  });
}
addEventListener('afterprint', () => delete root.dataset['printing']);
