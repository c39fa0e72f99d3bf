/**
 * Which room may import which. `npm run lint` holds it, type imports included; `tests/tools/import-rules.test.ts` shows that each
 * rule finds what it is for. CONTRIBUTING draws the straight line.
 */

/** The rooms of `lib` in the order in which an article passes through them: none imports a later one. */
export const STRAIGHT_LINE = [
  'packing',
  'text',
  'repeats',
  'names',
  'attribution',
  'speakers',
  'framing',
  'report',
  'summary',
  'history',
  'corrections',
  'export',
  'analysis',
];

/** Word lists are data: they import nothing, so an earlier room may read one that stands in a later room. */
const WORD_LISTS = ['^lib/speakers/data/', '^lib/attribution/reporting-words\\.ts$'];

const SHIPPED = '^(?:lib|components|entrypoints)/';

/** Read by their name, not by an import: by the browser, by npm's scripts, by a bundler that is given a path. */
const STARTED_BY_NAME = [
  '^entrypoints/',
  '^tools/[^/]+$',
  '^tools/build/(?:check-build|draw-icons|lint-firefox|reproducible|third-party)\\.ts$',
  '^tools/bench/(?:[^/]+-in-page\\.ts|measure-history\\.ts|first-analyses\\.ts|empty-popup/)',
  '^tools/corpus/analysis-process\\.ts$',
  '^tools/view-gallery/',
  // Put into the language model by tools/build/lean-wink-model.ts.
  '^lib/text/word-index\\.ts$',
];

/** @typedef {import('dependency-cruiser').IForbiddenRuleType & { name: string }} ImportRule */

/** @type {ImportRule[]} */
const straightLine = STRAIGHT_LINE.slice(0, -1).map((room, at) => ({
  name: `straight-line-${room}`,
  comment: `lib/${room} comes before these rooms: what both need belongs to the earlier one.`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: `^lib/(?:${STRAIGHT_LINE.slice(at + 1).join('|')})/`, pathNot: WORD_LISTS },
}));

/** @type {ImportRule[]} */
export const IMPORT_RULES = [
  ...straightLine,
  {
    name: 'pure-lib',
    comment:
      'Only lib/page touches the page and only lib/extension the browser; the rest of lib knows neither.',
    severity: 'error',
    from: { path: '^lib/', pathNot: '^lib/(?:page|extension)/' },
    to: { path: '^lib/(?:page|extension)/' },
  },
  {
    name: 'pure-line',
    comment: 'What page and extension say to each other (lib/exchange) is no business of the analysis.',
    severity: 'error',
    from: { path: `^lib/(?:${STRAIGHT_LINE.join('|')})/` },
    to: { path: '^lib/exchange/' },
  },
  {
    name: 'page-without-extension',
    comment: 'lib/page runs in the reader’s page, where there is no extension: they share lib/exchange.',
    severity: 'error',
    from: { path: '^lib/page/' },
    to: { path: '^lib/extension/' },
  },
  {
    name: 'extension-without-page',
    comment: 'lib/extension runs where there is no page: they share lib/exchange.',
    severity: 'error',
    from: { path: '^lib/extension/' },
    to: { path: '^lib/page/' },
  },
  {
    name: 'views-without-page',
    comment: 'A view asks the page through lib/extension; it does not run there.',
    severity: 'error',
    from: { path: '^components/' },
    to: { path: '^lib/page/' },
  },
  {
    name: 'lib-on-its-own',
    comment: 'lib is used by views, entry points and tools, and uses none of them.',
    severity: 'error',
    from: { path: '^lib/' },
    to: { path: '^(?:components|entrypoints|tools|tests)/' },
  },
  {
    name: 'views-behind-entrypoints',
    comment: 'Only entry points (and tests, and the gallery) show views.',
    severity: 'error',
    from: { pathNot: ['^(?:components|entrypoints|tests)/', '^tools/view-gallery/'] },
    to: { path: '^components/' },
  },
  {
    name: 'entrypoints-are-entries',
    comment: 'An entry point wires and decides nothing: there is nothing in it to import.',
    severity: 'error',
    from: { pathNot: '^(?:entrypoints|tests)/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'shipped-without-tools',
    comment: 'What ships uses nothing of the tools and tests.',
    severity: 'error',
    from: { path: SHIPPED },
    to: { path: '^(?:tools|tests)/' },
  },
  {
    name: 'shipped-without-node',
    comment: 'What ships runs in a browser.',
    severity: 'error',
    from: { path: SHIPPED },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'browser-behind-extension',
    comment: 'Only lib/extension and the entry points speak to the browser; views go through them.',
    severity: 'error',
    from: { path: '^(?:lib|components)/', pathNot: '^lib/extension/' },
    to: { path: '@wxt-dev/browser' },
  },
  {
    name: 'lists-import-nothing',
    comment: 'A word list is data.',
    severity: 'error',
    from: { path: '^lib/speakers/data/' },
    to: { pathNot: '^lib/speakers/data/' },
  },
  {
    name: 'no-circle',
    comment:
      'Each file of a circle can only be understood with all the others: move what they share to a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unused-file',
    comment: 'Nothing but tests imports it: delete it, or name it among those that are started by name.',
    severity: 'error',
    from: { pathNot: '\\.test\\.tsx?$' },
    module: {
      path: '^(?:lib|components|tools)/',
      pathNot: STARTED_BY_NAME,
      numberOfDependentsLessThan: 1,
    },
  },
  {
    name: 'no-unresolved',
    comment: 'It imports something that is not there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const OPTIONS = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(?:\\.output|\\.wxt|out)/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'node', 'default', 'types'],
  },
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default { forbidden: IMPORT_RULES, options: OPTIONS };
