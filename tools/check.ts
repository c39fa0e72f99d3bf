import { availableParallelism } from 'node:os';
import type { ChildProcess } from 'node:child_process';
import { QUICK_CHECK, WHOLE_CHECK } from './check/parts.ts';
import { runParts, summary } from './check/run-parts.ts';
import { answerHelp } from './command-line/answer-help.ts';

const USAGE = 'usage: node tools/check.ts [--quick]';

/**
 * Runs the whole check, or with `--quick` the part of it that needs neither build nor browser. Every part runs to its end; the
 * last lines say which failed. Exit code: 0 every part passed, 1 one did not, 2 the command was not understood.
 */
answerHelp(USAGE);
const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--quick')) {
  console.error(USAGE);
  process.exit(2);
}

// Parts write into a pipe, behind which they see no terminal.
if (process.stdout.isTTY) process.env.FORCE_COLOR ??= '1';

const children = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

const results = await runParts(option === '--quick' ? QUICK_CHECK : WHOLE_CHECK, {
  atOnce: availableParallelism(),
  print: (text) => process.stdout.write(text),
  started: (child) => {
    children.add(child);
    child.once('close', () => children.delete(child));
  },
});
console.log(`\n${summary(results)}`);
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
