import type { Plugin, Rolldown } from 'vite';

/** What an area's first page is made of; the page of each area names the files of it, so that all are asked for at once. */
const FIRST_PAGES = {
  client: 'src/areas/client/home.tsx',
  staff: 'src/areas/staff/home.tsx',
  auditor: 'src/areas/auditor/home.tsx',
  public: 'src/areas/public/sign-in.tsx',
} as const;
type Area = keyof typeof FIRST_PAGES;
const AREAS = Object.keys(FIRST_PAGES) as Area[];
const START = 'src/main.tsx';

const endsWith = (id: string | null, file: string): boolean => (id ?? '').replaceAll('\\', '/').endsWith(`/apps/web/${file}`);

/** What nearly every page is drawn with, and what the pages before signing in ask with. */
const SHEETS = /@mantine[\\/]core[\\/](esm[\\/]components|styles)[\\/](Alert|Anchor|Badge|Card|List|Paper|SimpleGrid)\b|apps[\\/]web[\\/]src[\\/](lib[\\/](format|standards)|parts[\\/](page|problem-note|states|use-refusal-text|use-save))\b/;
const FIELDS = /@mantine[\\/]core[\\/](esm[\\/]components|styles)[\\/](Input|InputBase|PasswordInput|PinInput|TextInput)\b|@mantine[\\/](form|hooks)[\\/]|apps[\\/]web[\\/]src[\\/]parts[\\/]use-shown-errors\b/;

/** Few files instead of many: on a slow line a browser asks for six at a time, and each further one costs a round trip. */
export const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
  { name: 'start', tags: ['$initial'], priority: 30 },
  { name: 'sheets', test: SHEETS, priority: 20 },
  { name: 'fields', test: FIELDS, minShareCount: 2, priority: 10 },
];

/** Writes a page for each area: style sheets first, then every script of its first page. `client-home.html` has gaps that the server fills. */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        const html = String(page.source);
        const chunks = Object.values(bundle).filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
        const pageOf = (area?: Area): string => withFiles(html, filesOf(chunks, area ? [START, FIRST_PAGES[area]] : [START]), messageFiles(chunks, area !== undefined && area !== 'public'));
        page.source = pageOf();
        for (const area of AREAS) this.emitFile({ type: 'asset', fileName: `${area}.html`, source: pageOf(area) });
        this.emitFile({ type: 'asset', fileName: 'client-home.html', source: withGaps(pageOf('client')) });
      },
    },
  };
}

const withGaps = (html: string): string => html
  .replace('<html lang="en"', '<html lang="en" data-area="client" data-language="<!--language-->"')
  .replace('<div id="root"></div>', '<div id="root" data-drawn><!--page--></div>\n    <script type="application/json" id="known"><!--known--></script>');

interface Files { scripts: string[]; styles: string[] }

/** Every file that the modules need, the deepest first. */
function filesOf(chunks: readonly Rolldown.OutputChunk[], modules: readonly string[]): Files {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file));
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  for (const module of modules) {
    const holders = chunks.filter(({ facadeModuleId, moduleIds }) => endsWith(facadeModuleId, module) || moduleIds.some((id) => endsWith(id, module)));
    if (holders.length === 0) throw new Error(`${module} is in no file of the build`);
    holders.forEach(add);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

/** Both languages' messages, of which `before-paint.js` asks for one. */
function messageFiles(chunks: readonly Rolldown.OutputChunk[], ofCases: boolean): string[] {
  return ['first', ...(ofCases ? ['cases'] : [])].flatMap((group) => ['en', 'zh'].map((language) => {
    const chunk = chunks.find(({ facadeModuleId }) => endsWith(facadeModuleId, `src/locales/${language}/${group}.ts`));
    if (!chunk) throw new Error(`the ${group} messages in ${language} are in no file of the build`);
    return `<link rel="x-messages" hreflang="${language}" href="/${chunk.fileName}">`;
  }));
}

const LINKS = /<link rel="(?:modulepreload|stylesheet)"[^>]*>/g;
const ENTRIES = /<script type="module"[^>]*><\/script>/g;
const BEFORE_PAINT = '<script src="/before-paint.js"></script>';

function withFiles(html: string, { scripts, styles }: Files, messages: readonly string[]): string {
  const entries = html.match(ENTRIES) ?? [];
  if (entries.length === 0) throw new Error('index.html starts no module');
  const lines = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...messages,
    BEFORE_PAINT,
    // the heaviest first: of what is asked for at once, six get an answer at once
    ...entries.toReversed(),
    ...scripts.filter((file) => !entries.some((entry) => entry.includes(`"/${file}"`))).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ];
  const [head, rest] = html.replace(LINKS, '').replace(ENTRIES, '').replace(BEFORE_PAINT, '').replaceAll(/^\s*\n/gm, '').split('  </head>');
  if (!head || !rest) throw new Error('index.html has no head');
  return `${head}${lines.map((line) => `    ${line}\n`).join('')}  </head>${rest}`;
}
