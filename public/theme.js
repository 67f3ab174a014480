// Runs before the first paint, so that a chosen theme never flashes. The choice is all that is stored.
// Room is kept for controls that scripts will show: nothing moves when they come.
document.documentElement.dataset.scripted = '';
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
