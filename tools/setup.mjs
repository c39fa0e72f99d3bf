// Makes a bare clone ready and then runs the command given: node tools/setup.mjs [--chromium] [--firefox] [--spreadsheet] COMMAND ARGUMENT…
// Plain JavaScript without dependencies, for the machine's own Node (18 or later). Everything it says goes to stderr.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { constants as osConstants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_VARIABLE, missingBrowser, searchBrowser, versionOf } from './browser/find-browser.mjs';
import { MISSING_SPREADSHEET, searchSpreadsheet, SPREADSHEET_VARIABLE } from './setup/find-spreadsheet.mjs';

/** @typedef {import('./browser/find-browser.mjs').BrowserName} BrowserName */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const ON_WINDOWS = process.platform === 'win32';

/** What “apt-get install” is asked for; Chromium alone draws no letters on a machine without a font. */
const APT_PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  // LibreOffice's tables without its windows: the smallest package that opens them.
  spreadsheet: ['libreoffice-calc-nogui'],
};

/** Node's type stripping and the tools need this or later: as “engines” in package.json. */
const OLDEST_NODE = [22, 18];

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends the set-up with one clear message.
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  say(message);
  process.exit(1);
}

/**
 * True when what is installed is what package-lock.json asks for: npm keeps a lock file of its own inside node_modules.
 * @returns {boolean}
 */
function dependenciesAreInstalled() {
  const kept = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(kept);
  const complete = Object.entries(wanted).every(([place, asked]) => {
    if (place === '') return true;
    const got = installed[place];
    // Optional packages of other platforms are in the lock file and not on the disk.
    if (got === undefined)
      return asked.optional === true || asked.devOptional === true || asked.peer === true;
    return got.version === asked.version && got.integrity === asked.integrity;
  });
  return complete && Object.keys(installed).every((place) => wanted[place] !== undefined);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

function installDependencies() {
  say('Installing the dependencies (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  fail('“npm ci” failed: its own words are above.');
}

/**
 * The Node everything else runs on: the development dependency, or the machine's own where that is new enough.
 * @returns {string} its executable
 */
function supportedNode() {
  const own = join(BIN, ON_WINDOWS ? 'node.exe' : 'node');
  if (existsSync(own) && versionOf(own) !== null) return own;
  const isNewEnough = compare(process.versions.node.split('.').map(Number), OLDEST_NODE) >= 0;
  if (isNewEnough) return process.execPath;
  const folder = join(ROOT, 'node_modules', 'node');
  say(`Fetching Node ${packagesOf(join(ROOT, 'package-lock.json'))['node_modules/node']?.version ?? ''} …`);
  // npm leaves this step out where install scripts are switched off.
  run(process.execPath, [join(folder, 'installArchSpecificPackage.js')], { cwd: folder });
  const fetched = join(folder, 'bin', ON_WINDOWS ? 'node.exe' : 'node');
  if (!existsSync(fetched) || versionOf(fetched) === null) {
    fail(
      `This project needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}, and fetching one failed. Install it from https://nodejs.org.`,
    );
  }
  if (!ON_WINDOWS) {
    mkdirSync(BIN, { recursive: true });
    rmSync(own, { force: true });
    symlinkSync(join('..', 'node', 'bin', 'node'), own);
  }
  return fetched;
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  const differing = b.findIndex((part, i) => part !== a[i]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/**
 * @param {BrowserName} name
 * @returns {string} its executable
 */
function browserFor(name) {
  const found = searchBrowser(name);
  for (const line of found.refused.filter((refusal) => refusal.startsWith('WHOSE_WORDS'))) say(line);
  if (found.path !== null) return found.path;
  if (installByApt(APT_PACKAGES[name])) {
    const installed = searchBrowser(name);
    if (installed.path !== null) return installed.path;
  }
  return fail(missingBrowser(name, searchBrowser(name).refused));
}

/**
 * LibreOffice, for one test. Where it cannot be had this is said, and that test fails saying it again: all else can run.
 * @returns {string | null} its executable
 */
function spreadsheet() {
  const found = searchSpreadsheet();
  if (found !== null) return found;
  const installed = installByApt(APT_PACKAGES.spreadsheet) ? searchSpreadsheet() : null;
  if (installed === null) say(MISSING_SPREADSHEET);
  return installed;
}

/**
 * By apt-get, where there is one and we may use it without asking for a password.
 * @param {readonly string[]} packages
 */
function installByApt(packages) {
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!hasApt) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  say(`Installing ${packages.join(' and ')} (apt-get) …`);
  const apt = isRoot
    ? ['apt-get']
    : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND,http_proxy,https_proxy', 'apt-get'];
  const [command = 'apt-get', ...before] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run(command, [...before, '-qq', 'update'], { env }) &&
    run(command, [...before, '-qq', '-y', '--no-install-recommends', 'install', ...packages], { env })
  );
}

/**
 * Runs a command of the set-up itself; what it prints goes to stderr, so that stdout stays the tool's own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: ON_WINDOWS,
    ...options,
  });
  if (error) say(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Hands over to the command: its output, its exit code, its signals.
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} env
 */
function handOver([command, ...args], env) {
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'inherit', env, shell: ON_WINDOWS });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; a second one would make it drop everything.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 0 : osConstants.signals[signal]));
  });
}

const argv = process.argv.slice(2);
/**
 * Takes an option out of the arguments. Only those before the command are ours: “read --firefox” would be the tool's.
 * @param {string} option
 * @returns {boolean} whether it was there
 */
function takes(option) {
  const place = argv.indexOf(option);
  if (place === -1 || !argv.slice(0, place).every((argument) => argument.startsWith('--'))) return false;
  argv.splice(place, 1);
  return true;
}
const browsers = /** @type {const} */ (['chromium', 'firefox']).filter((name) => takes(`--${name}`));
const needsSpreadsheet = takes('--spreadsheet');

if (!dependenciesAreInstalled()) installDependencies();
const node = supportedNode();
const path = [BIN, ...(dirname(node) === BIN ? [] : [dirname(node)]), process.env['PATH']].join(delimiter);
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, PATH: path };
if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
  // npm leaves “postinstall” out where install scripts are switched off.
  run(node, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { env });
}
// How a command is used is told without a browser.
const asksForHelp = argv.includes('--help');
for (const name of asksForHelp ? [] : browsers) env[BROWSER_VARIABLE[name]] = browserFor(name);
const tables = needsSpreadsheet && !asksForHelp ? spreadsheet() : null;
if (tables !== null) env[SPREADSHEET_VARIABLE] = tables;
handOver(argv, env);
