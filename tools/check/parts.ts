import type { Part } from './run-parts.ts';

const script = (name: string): Part['command'] => ['npm', 'run', '--silent', name];

/** What `npm test` runs. The longest stand first where parts run side by side. */
export const WHOLE_CHECK: readonly Part[] = [
  { name: 'lint', command: script('lint') },
  { name: 'types', command: script('types') },
  { name: 'build', command: script('build:all') },
  { name: 'Firefox’s linter', command: script('lint:firefox'), needs: ['build'] },
  { name: 'unit tests', command: script('test:unit'), alone: true },
  { name: 'browser tests', command: script('test:browser'), needs: ['build'], alone: true },
];

/**
 * What `npm run test:quick` runs. ESLint and Prettier look at changed files only; as their rules ask for types of other files too,
 * the whole check looks at all of them.
 */
export const QUICK_CHECK: readonly Part[] = [
  { name: 'lint', command: ['eslint', '--cache', '--cache-location', 'out/cache/eslint', '.'] },
  { name: 'imports', command: ['depcruise', '.'] },
  { name: 'types', command: script('types') },
  {
    name: 'format',
    command: [
      'prettier',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      'out/cache/prettier',
      '.',
    ],
  },
  { name: 'tests', command: ['vitest', 'run', '--project', 'node', '--project', 'extension'] },
];
