try {
  var theme = localStorage.getItem('why-how.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused: the system's theme stands.
}
