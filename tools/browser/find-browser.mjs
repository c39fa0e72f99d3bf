// Plain JavaScript without dependencies: set-up runs it before anything is installed, on the machine's own Node (18 or later).
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ readonly path: string | null, readonly refused: readonly string[] }} BrowserSearch */

/** The environment variable by which set-up hands the executable it found on to tools and tests. */
export const BROWSER_VARIABLE = { chromium: 'WHOSE_WORDS_CHROMIUM', firefox: 'WHOSE_WORDS_FIREFOX' };

/** The extension's manifest refuses older ones: data collection permissions came with 142. */
const OLDEST_FIREFOX = 142;

/** What to install where set-up cannot do it itself. */
const ADVICE = {
  chromium:
    'Install Chromium (Debian: “apt-get install chromium”; elsewhere: “npx playwright install chromium”, or ' +
    'Chrome for Testing), or name its executable in WHOSE_WORDS_CHROMIUM.',
  firefox:
    `Install Firefox ${OLDEST_FIREFOX} or later (Debian: “apt-get install firefox-esr”; elsewhere from ` +
    'https://www.firefox.com), or name its executable in WHOSE_WORDS_FIREFOX.',
};

const VARIABLES = {
  chromium: [
    'WHOSE_WORDS_CHROMIUM',
    'CHROMIUM_PATH',
    'CHROME_PATH',
    'CHROME_BIN',
    'PUPPETEER_EXECUTABLE_PATH',
  ],
  firefox: ['WHOSE_WORDS_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Branded Chrome comes last: it is only looked for to be able to say why it will not do. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/**
 * Looks for a browser that can load an unpacked extension: named in the environment, on the system, or downloaded by a
 * browser manager, in this order. `refused` says in a sentence each why something found on the way will not do.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {BrowserSearch}
 */
export function searchBrowser(name, env = process.env) {
  /** @type {string[]} */
  const refused = [];
  for (const { path, origin } of candidates(name, env)) {
    if (!isExecutable(path)) {
      if (origin.startsWith('WHOSE_WORDS'))
        refused.push(`${origin} names ${path}, which is not an executable.`);
      continue;
    }
    const objection = objectionTo(name, path);
    if (objection === null) return { path, refused };
    refused.push(objection);
  }
  return { path: null, refused: [...new Set(refused)] };
}

/**
 * The executable, or an error whose message says what to install.
 * @param {BrowserName} name
 * @returns {string}
 */
export function findBrowser(name) {
  const search = searchBrowser(name);
  if (search.path === null) throw new Error(missingBrowser(name, search.refused));
  return search.path;
}

/**
 * @param {BrowserName} name
 * @param {readonly string[]} refused
 */
export function missingBrowser(name, refused) {
  return [...refused, ADVICE[name]].join('\n');
}

/**
 * Arguments without which Chromium does not start here: as root, and where a container or a hardened kernel forbids its sandbox.
 * @returns {string[]}
 */
export function sandboxArguments() {
  const root = process.getuid?.() === 0;
  return root || process.env['CI'] ? ['--no-sandbox'] : [];
}

/**
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {Generator<{ path: string, origin: string }>}
 */
function* candidates(name, env) {
  for (const origin of VARIABLES[name]) {
    const path = env[origin];
    if (path) yield { path, origin };
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const command of COMMANDS[name])
    for (const folder of folders) if (folder) yield { path: join(folder, command + suffix), origin: 'PATH' };
  for (const path of installed(name, env)) yield { path, origin: 'system' };
  for (const path of downloaded(name, env)) yield { path, origin: 'browser manager' };
}

/**
 * Where installers put browsers that are not on the PATH.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function installed(name, env) {
  if (process.platform === 'darwin') {
    const bundles =
      name === 'firefox'
        ? ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) => [app, 'firefox'])
        : ['Chromium', 'Google Chrome for Testing', 'Google Chrome'].map((app) => [app, app]);
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      bundles.map(([app, binary]) => join(folder, `${app}.app`, 'Contents', 'MacOS', String(binary))),
    );
  }
  if (process.platform === 'win32') {
    const inside =
      name === 'firefox'
        ? [['Mozilla Firefox', 'firefox.exe']]
        : [
            ['Chromium', 'Application', 'chrome.exe'],
            ['Google', 'Chrome', 'Application', 'chrome.exe'],
          ];
    return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) =>
      folder ? inside.map((parts) => join(folder, ...parts)) : [],
    );
  }
  return name === 'firefox'
    ? ['/opt/firefox/firefox', '/usr/lib/firefox/firefox']
    : ['/usr/lib/chromium/chromium', '/opt/chromium/chrome'];
}

/**
 * What Puppeteer's and Playwright's downloaders left in their caches, newest first.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function downloaded(name, env) {
  const home = homedir();
  const puppeteer = env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache', 'puppeteer');
  const playwright =
    env['PLAYWRIGHT_BROWSERS_PATH'] ??
    {
      darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
      win32: join(env['LOCALAPPDATA'] ?? home, 'ms-playwright'),
    }[String(process.platform)] ??
    join(home, '.cache', 'ms-playwright');
  const mac = ['Chromium.app', 'Google Chrome for Testing.app'].map((app) =>
    join(app, 'Contents', 'MacOS', app.replace('.app', '')),
  );
  if (name === 'firefox') {
    // Playwright's Firefox is a patched build without the remote protocol the tests speak, so only Puppeteer's is looked for.
    const binaries = ['firefox', 'firefox.exe', join('Firefox.app', 'Contents', 'MacOS', 'firefox')];
    return versions(join(puppeteer, 'firefox')).flatMap((folder) =>
      binaries.map((binary) => join(folder, 'firefox', binary)),
    );
  }
  const binaries = ['chrome', 'chrome.exe', ...mac];
  const builds = [
    ...versions(join(puppeteer, 'chrome')),
    ...versions(join(puppeteer, 'chromium')),
    ...versions(playwright).filter((folder) => /[\\/]chromium-\d+$/.test(folder)),
  ];
  return builds.flatMap((build) =>
    versions(build).flatMap((folder) => binaries.map((binary) => join(folder, binary))),
  );
}

/**
 * The folders in a folder, highest version first.
 * @param {string} folder
 * @returns {string[]}
 */
function versions(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // No such file is what we asked about.
  }
}

/**
 * Why this executable will not do, or null.
 * @param {BrowserName} name
 * @param {string} path
 * @returns {string | null}
 */
function objectionTo(name, path) {
  // On Windows a browser's “--version” opens a window and prints nothing.
  const version = process.platform === 'win32' ? '' : versionOf(path);
  if (version === null) return `${path} does not start (“${path} --version” fails).`;
  if (name === 'firefox') {
    const major = Number(/(?<!\d)(\d+)\./.exec(version)?.[1] ?? OLDEST_FIREFOX);
    return major >= OLDEST_FIREFOX
      ? null
      : `${path} is Firefox ${major}; the extension needs ${OLDEST_FIREFOX} or later.`;
  }
  const branded = /^Google Chrome(?! for Testing)/.test(version) || /Google[\\/]Chrome[\\/]/.test(path);
  return branded
    ? `${path} is Google Chrome, which no longer loads unpacked extensions from the command line; Chromium and Chrome for Testing do.`
    : null;
}

/**
 * What the executable calls itself; null when it does not run (a stub that stands for a package not installed, a missing
 * library). Asked once for each build of a browser: starting one costs a quarter of a second.
 * @param {string} path an executable of any kind
 * @returns {string | null}
 */
export function versionOf(path) {
  const { mtimeMs, size } = statSync(path);
  const key = `${realpathSync(path)} ${mtimeMs} ${size}`;
  const known = readKnownVersions();
  const answered = known[key];
  if (answered !== undefined) return answered;
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
    keepKnownVersions({ ...known, [key]: version });
    return version;
  } catch {
    return null; // It does not run: that is the answer.
  }
}

const MEMORY = fileURLToPath(
  new URL('../../node_modules/.cache/whose-words/browser-versions.json', import.meta.url),
);

/** @returns {Record<string, string>} */
function readKnownVersions() {
  try {
    return JSON.parse(readFileSync(MEMORY, 'utf8'));
  } catch {
    return {}; // Not written yet, or half-written: ask the browsers again.
  }
}

/** @param {Record<string, string>} known */
function keepKnownVersions(known) {
  const modules = dirname(dirname(dirname(MEMORY)));
  if (!existsSync(modules)) return;
  mkdirSync(dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify(known, null, 2));
}
