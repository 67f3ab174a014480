/** The choice between light and dark; without scripts, and without a choice, the system's holds and is followed. */
const html = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>('select[data-theme-choice]');

function stored(): string {
  return html.dataset['theme'] ?? '';
}

function apply(theme: string): void {
  if (theme === '') delete html.dataset['theme'];
  else html.dataset['theme'] = theme;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme === '' ? 'light dark' : theme);
}

if (choice) {
  choice.value = stored();
  choice.hidden = false;
  choice.addEventListener('change', () => {
    const { value } = choice;
    apply(value);
    try {
      if (value === '') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // The choice lasts for this page only.
    }
  });
  // Another tab of the site has chosen.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return;
    choice.value = newValue ?? '';
    apply(choice.value);
  });
}
