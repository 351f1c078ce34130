// The import directions of docs/architecture.md: apps → casework → persistence, platform → domain. No circle.
const lib = (...names) => `^libs/(${names.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const TESTS = '\\.spec\\.tsx?$|^test/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('domain-imports-nothing', 'Rules are plain functions: no framework, library, clock or other part of the product.',
      { path: lib('domain'), pathNot: TESTS }, { pathNot: lib('domain') }),
    forbid('platform-on-domain-only', 'Adapters know no table and no case.', { path: lib('platform'), pathNot: TESTS }, { path: [lib('persistence', 'casework'), '^apps/'] }),
    forbid('persistence-on-domain-only', 'Tables know rules; mail, files and queues reach them through casework.', { path: lib('persistence'), pathNot: TESTS }, { path: [lib('platform', 'casework'), '^apps/'] }),
    forbid('casework-below-apps', 'Services are shared by api and worker.', { path: lib('casework'), pathNot: TESTS }, { path: '^apps/' }),
    forbid('contract-stands-alone', 'The contract is made from the API and imports nothing of it.', { path: lib('contract') }, { path: ['^apps/', lib('domain', 'persistence', 'platform', 'casework')] }),
    forbid('apps-do-not-meet', 'api, worker and portal share libraries, never each other.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    forbid('portal-on-contract-and-domain', 'What runs in the browser knows the contract and the rules.', { path: '^apps/web/', pathNot: TESTS }, { path: lib('persistence', 'platform', 'casework') }),
    forbid('product-without-tests', 'Tests import the product, never the other way round.', { path: ['^apps/', '^libs/'], pathNot: TESTS }, { path: ['^test/', '^scripts/'] }),
    // TypeORM entities name each other on both sides of a relation; a type alone is gone when the code runs
    forbid('no-circle', 'Two parts that need each other are one part, or lack a third.', { pathNot: '^libs/persistence/src/entities/' }, { circular: true, viaOnly: { pathNot: '^libs/persistence/src/entities/', dependencyTypesNot: ['type-only'] } }),
    forbid('only-what-package-json-names', 'A package that another one happens to bring may be gone tomorrow.', { path: ['^apps/(api|worker)/', '^libs/', '^scripts/', '^test/'] }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    forbid('product-without-development-packages', 'The image holds no development packages.', { path: ['^apps/(api|worker)/', '^libs/'], pathNot: TESTS }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
    // the portal reaches single files of the domain by an alias of its own tsconfig, which `npm run types` checks
    forbid('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: ['^virtual:', '^@cb/domain/'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/dist|\\.jest-cache|\\.stryker-tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'] },
  },
};
