// Runs before the first paint, so that a dark page never flashes white. A file of its own, because the content policy allows no inline script.
(function () {
  var wanted = null;
  try { wanted = localStorage.getItem('mantine-color-scheme-value'); } catch (refused) { wanted = null; }
  if (wanted !== 'light' && wanted !== 'dark') wanted = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', wanted);
})();
