// Plain JavaScript without dependencies: set-up runs it before anything is installed, on the machine's own Node (18 or later).
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variable that names LibreOffice's executable where it is not found by itself. */
export const SPREADSHEET_VARIABLE = 'WHOSE_WORDS_SOFFICE';

const COMMANDS = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];

/** Where installers put it that leave the PATH alone. */
const INSTALLED = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** What to install where set-up cannot do it itself. */
export const MISSING_SPREADSHEET =
  'The test that opens an exported table in a spreadsheet program needs LibreOffice, which is not here. Install it (Debian: ' +
  `“apt-get install --no-install-recommends libreoffice-calc-nogui”; elsewhere from https://www.libreoffice.org), or name its ` +
  `executable in ${SPREADSHEET_VARIABLE}.`;

/**
 * LibreOffice's executable: named in the environment, on the PATH, or where installers put it. Null when there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function searchSpreadsheet(env = process.env) {
  const named = env[SPREADSHEET_VARIABLE];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...(named ? [named] : []), ...places, ...INSTALLED].find(isExecutable) ?? null;
}

/**
 * The same, or an error whose message says what to install.
 * @returns {string}
 */
export function findSpreadsheet() {
  const found = searchSpreadsheet();
  if (found === null) throw new Error(MISSING_SPREADSHEET);
  return found;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent, or not ours to run: the next place is tried.
    return false;
  }
}
