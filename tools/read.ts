import { answerHelp } from './command-line/answer-help.ts';
import { withPageBrowser } from './browser/page-browser.ts';
import { pageAsRead } from './corpus/page-as-read.ts';
import { checkCorpusPage, CorpusFileError } from './corpus/corpus-file.ts';

const USAGE = `usage: npm run -s read -- FILE…
  Prints one JSON object a line: what the extension reads from each page (.html, .html.gz, .txt or an http address).
  Exit code: 0 every file could be opened, 1 one is missing, empty or no text, 2 the command was not understood.`;

answerHelp(USAGE);
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

await withPageBrowser(async (read) => {
  for (const file of files) {
    const fault = faultOf(file);
    if (fault !== null) {
      console.error(`${file}: ${fault}`);
      console.log(JSON.stringify({ file, error: fault, blocks: [], body: '' }));
      process.exitCode = 1;
      continue;
    }
    const reading = await read(file);
    if (!reading.ok) {
      console.log(JSON.stringify({ file, error: reading.error, blocks: [], body: '' }));
      continue;
    }
    console.log(JSON.stringify({ file, ...pageAsRead(reading.value) }));
  }
});

/** Why a file cannot be opened; null for one that can, and for an address. */
function faultOf(file: string): string | null {
  if (/^https?:\/\//iu.test(file)) return null;
  try {
    checkCorpusPage(file);
    return null;
  } catch (error) {
    if (error instanceof CorpusFileError) return error.message;
    throw error;
  }
}
