import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * npm run lint:firefox: Mozilla's linter on the Firefox build. Exit code 1 on any error, and on any warning but the one
 * known: Preact can set innerHTML (`dangerouslySetInnerHTML`), which our own sources may not ask for (`eslint.config.js`).
 */
const ROOT = join(import.meta.dirname, '..', '..');
const BUILD = join(ROOT, '.output', 'firefox-mv3');
const COMMAND = ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery', '--no-input'];

const FINDING = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string(), ''),
  line: v.optional(v.number()),
});
type Finding = v.InferOutput<typeof FINDING>;
const ANSWER = v.object({ errors: v.array(FINDING), warnings: v.array(FINDING), notices: v.array(FINDING) });

/** Of Preact: the one chunk that all views share. */
const isKnown = ({ code, file }: Finding): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\/[\w-]+\.js$/u.test(file);

const { stdout, stderr } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js'), ...COMMAND],
  // The linter asks a registry for newer versions of itself unless it is switched off.
  { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 64_000_000 },
);
const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), ANSWER), stdout);
if (!answer.success) {
  console.error(`The linter gave no answer.\n${stdout}${stderr}`);
  process.exit(1);
}
const { errors, warnings, notices } = answer.output;
const known = warnings.filter(isKnown);
const faults = [...errors, ...warnings.filter((warning) => !isKnown(warning)), ...known.slice(1), ...notices];
for (const { code, message, file, line } of faults) {
  console.error(`${file}${line === undefined ? '' : `:${line}`}: ${code}: ${message}`);
}
if (faults.length > 0) process.exit(1);
console.log(
  `Mozilla’s linter: no error${known.length > 0 ? ', and no warning but the known one about Preact’s innerHTML' : ' and no warning'}.`,
);
