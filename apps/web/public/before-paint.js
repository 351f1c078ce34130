// Runs before the first paint. A file of its own, because the content policy allows no inline script.
(function () {
  var page = document.documentElement;
  function stored(name) {
    try { return localStorage.getItem(name); } catch (refused) { return null; }
  }

  // A dark page must never flash white.
  var wanted = stored('mantine-color-scheme-value');
  if (wanted !== 'light' && wanted !== 'dark') wanted = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.setAttribute('data-mantine-color-scheme', wanted);

  // The language: asked for in the address, chosen in this browser, known to the server, the browser's own.
  function isOurs(name) { return name === 'en' || name === 'zh'; }
  function ofBrowser() {
    var first = navigator.languages[0] || '';
    return first.indexOf('en') !== 0 && navigator.languages.some(function (tag) { return tag.indexOf('zh') === 0; }) ? 'zh' : 'en';
  }
  var asked = new URLSearchParams(location.search).get('lang');
  var language = [asked, stored('attesta.language'), page.getAttribute('data-language'), ofBrowser()].filter(isOurs)[0];
  page.lang = language === 'zh' ? 'zh-CN' : 'en-GB';

  // Its messages, and who is signed in, are asked for together with the scripts, not after them.
  function askFor(how) {
    document.head.appendChild(Object.assign(document.createElement('link'), { crossOrigin: '' }, how));
  }
  document.querySelectorAll('link[rel="x-messages"][hreflang="' + language + '"]').forEach(function (messages) {
    askFor({ rel: 'modulepreload', href: messages.href });
  });
  // The answer comes in the language that the browser asks for by itself; a page that the server has drawn brings it along.
  if (!page.hasAttribute('data-language') && language === ofBrowser()) askFor({ rel: 'preload', as: 'fetch', href: '/api/auth/session' });

  // A button of a page that the server has drawn, pressed before the portal is there, is pressed again by the portal (src/first-page).
  document.addEventListener('click', function (click) {
    var button = click.target.closest('#root[data-drawn] button');
    if (button) page.setAttribute('data-pressed', String(Array.from(document.querySelectorAll('#root button')).indexOf(button)));
  });
})();
