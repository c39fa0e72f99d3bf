import { progressInWords, type RunProgress } from './progress-in-words.ts';

/** Drawn no more often than this (ms). */
const PAUSE = 200;

/** One line at the bottom of a terminal that says how far a run is; nothing anywhere else. */
export interface ProgressLine {
  show(progress: RunProgress): void;
  /** Prints a line above it. */
  say(line: string): void;
  /** Takes it away. */
  end(): void;
}

/**
 * @param stream standard error
 * @param isShown false where standard output writes on the same terminal
 */
export function progressLine(stream: NodeJS.WriteStream, isShown = stream.isTTY): ProgressLine {
  let drawn = -Infinity;
  let line = '';
  const clear = '\r\u001B[K';
  return {
    show(progress) {
      if (!isShown || performance.now() - drawn < PAUSE) return;
      drawn = performance.now();
      line = progressInWords(progress).slice(0, Math.max(20, (stream.columns || 80) - 1));
      stream.write(clear + line);
    },
    say(text) {
      stream.write(isShown && line !== '' ? `${clear}${text}\n${line}` : `${text}\n`);
    },
    end() {
      if (isShown && line !== '') stream.write(clear);
      line = '';
    },
  };
}
