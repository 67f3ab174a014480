// Runs before the first paint, so that a chosen theme never flashes. The choice is all that is stored.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    // The browser paints the page's ground by this before any style sheet has come.
    document.querySelector('meta[name=color-scheme]').content = theme;
  }
} catch {
  // Storage may be forbidden; the system's theme holds then.
}
