import { spawn, type ChildProcess } from 'node:child_process';

/** One part of a check: a command that succeeds or does not. */
export interface Part {
  readonly name: string;
  /** A program and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Parts without whose success this one tells nothing: it is not run then. */
  readonly needs?: readonly string[];
  /** It uses every core by itself: nothing else runs beside it. */
  readonly alone?: boolean;
}

/** `not run`: a part that it needs had failed, or was not run itself. */
export type Outcome = 'passed' | 'failed' | 'not run';

export interface PartResult {
  readonly name: string;
  readonly outcome: Outcome;
  /** How long it ran, in milliseconds; 0 when it did not. */
  readonly took: number;
}

export interface RunOptions {
  /** How many parts may run side by side. */
  readonly atOnce: number;
  /** Takes what is to be seen: each part's output in one piece, in the order in which they end. */
  readonly print: (text: string) => void;
  /** Called for every process that is started, so that it can be ended with us. */
  readonly started?: (child: ChildProcess) => void;
}

/**
 * Runs all parts to their end, whether others fail or not, in their order as far as cores and needs allow.
 * Results come in the order of the parts. Throws when a part needs one that does not stand before it.
 */
export async function runParts(parts: readonly Part[], options: RunOptions): Promise<PartResult[]> {
  const results = new Map<string, PartResult>();
  for (const [i, { name, needs = [] }] of parts.entries())
    for (const needed of needs)
      if (!parts.slice(0, i).some((before) => before.name === needed))
        throw new Error(`“${name}” needs “${needed}”, which does not stand before it`);
  const waiting = [...parts];
  const running = new Map<Part, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    for (let next = readyPart(); next !== undefined; next = readyPart()) start(next);
    if (running.size > 0) await Promise.race(running.values());
  }
  return parts.flatMap(({ name }) => results.get(name) ?? []);

  /** The first part that can be run now, or be said not to run. */
  function readyPart(): Part | undefined {
    const aloneRuns = [...running.keys()].some(({ alone }) => alone === true);
    if (aloneRuns || running.size >= options.atOnce) return undefined;
    // A part that waits for the machine keeps later ones from taking it.
    const blocked = waiting.findIndex(({ alone }) => alone === true && running.size > 0);
    const candidates = blocked === -1 ? waiting : waiting.slice(0, blocked);
    return candidates.find(({ needs = [] }) => needs.every((needed) => results.has(needed)));
  }

  function start(part: Part): void {
    waiting.splice(waiting.indexOf(part), 1);
    const isVain = (part.needs ?? []).some((needed) => results.get(needed)?.outcome !== 'passed');
    if (isVain) {
      results.set(part.name, { name: part.name, outcome: 'not run', took: 0 });
      return;
    }
    const run = runPart(part, options).then((result) => {
      results.set(part.name, result);
      running.delete(part);
    });
    running.set(part, run);
  }
}

/** Runs one part. What it prints is shown as it comes when nothing else can run beside it, otherwise once it has ended. */
function runPart(part: Part, { atOnce, print, started }: RunOptions): Promise<PartResult> {
  const { name, command, alone = false } = part;
  const [program, ...args] = command;
  const before = performance.now();
  const inOnePiece = atOnce > 1 && !alone;
  let output = `\n── ${name}\n`;
  const say = (text: string) => {
    if (inOnePiece) output += text;
    else print(text);
  };
  if (!inOnePiece) print(output);
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      if (inOnePiece) print(output);
      resolve({ name, outcome, took: performance.now() - before });
    };
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    started?.(child);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.once('error', (error) => {
      say(`${error.message}\n`);
      end('failed');
    });
    child.once('close', (code) => end(code === 0 ? 'passed' : 'failed'));
  });
}

/** The end of a check in words: a line for each part, and which failed. */
export function summary(results: readonly PartResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, outcome, took }) => {
    const seconds = outcome === 'not run' ? '' : `${(took / 1000).toFixed(0)} s`;
    return `${name.padEnd(width)}  ${outcome.padEnd(7)}  ${seconds}`.trimEnd();
  });
  const named = (wanted: Outcome) =>
    results.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  const [failed, left] = [named('failed'), named('not run')];
  const verdict = [
    failed.length === 0 ? 'Every part passed.' : `Failed: ${failed.join(', ')}.`,
    ...(left.length === 0 ? [] : [`Not run: ${left.join(', ')}.`]),
  ].join(' ');
  return `${lines.join('\n')}\n${verdict}`;
}
