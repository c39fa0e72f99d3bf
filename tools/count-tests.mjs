// Sums the test runs whose results lie in a folder: node tools/count-tests.mjs FOLDER. Its last line is “N passed, N failed”.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Test */
/** @typedef {{ status: string, assertionResults: Test[] }} TestFile */

const folder = process.argv[2] ?? 'out/tests';
const runs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
let passed = 0;
let failed = 0;
for (const name of runs) {
  /** @type {{ testResults: TestFile[] }} */
  const { testResults } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  // A file that could not be loaded fails without a single test.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const ofRun = {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
  };
  for (const { fullName, status, failureMessages } of tests) {
    if (status === 'passed' && failureMessages.length > 0) console.log(`at the second try: ${fullName}`);
  }
  console.log(`${name.replace('.json', '')}: ${ofRun.passed} passed, ${ofRun.failed} failed`);
  passed += ofRun.passed;
  failed += ofRun.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
