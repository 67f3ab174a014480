/** The button that switches between light and dark; without scripts the system's choice holds. */
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

function show(): void {
  button?.setAttribute('aria-pressed', String(isDark()));
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // The choice lasts for this page only.
    }
    show();
  });
  show();
}
