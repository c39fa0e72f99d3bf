import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { HistoryEntry } from '../../lib/history/history-entry.ts';
import { readHistoryEntry } from '../../lib/history/read-history-entry.ts';
import type { AnalysisRequest } from './analysis-request.ts';
import type { AnswerOptions, ArticleAnswer, ArticleAnswers } from './article-answers.ts';

const PROCESS = join(import.meta.dirname, 'analysis-process.ts');

/**
 * Answers articles in so many processes, each with its own browser; an article is given to the first one that is free. A process
 * that dies takes with it the article that it read, which is answered with an error, and a new one takes its place.
 */
export function answerInProcesses(jobs: number, options: AnswerOptions): ArticleAnswers {
  const free: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  const begin = (): ChildProcess => {
    const child = fork(PROCESS, [JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      waiting.shift()?.();
    });
    return child;
  };

  const take = async (): Promise<ChildProcess> => {
    for (;;) {
      const child = free.pop() ?? (all.size < jobs ? begin() : undefined);
      if (child?.connected === true) return child;
      if (child === undefined) await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const give = (child: ChildProcess): void => {
    if (child.connected) free.push(child);
    waiting.shift()?.();
  };

  return {
    async answer(request) {
      const child = await take();
      try {
        return await ask(child, request);
      } finally {
        give(child);
      }
    },
    close: async () => {
      await Promise.all([...all].map(endOf));
    },
  };
}

function ask(child: ChildProcess, request: AnalysisRequest): Promise<ArticleAnswer> {
  return new Promise((resolve) => {
    const died = (code: number | null, signal: NodeJS.Signals | null): void => {
      child.off('message', answered);
      const why = signal ?? `exit code ${code ?? 0}`;
      resolve({ name: request.name, error: `the process that read it has ended (${why})` });
    };
    const answered = (message: unknown): void => {
      child.off('exit', died);
      resolve(readAnswer(request, message));
    };
    child.once('message', answered);
    child.once('exit', died);
    child.send(request, (error) => {
      if (error) console.error(`A process could not be reached: ${error.message}`);
    });
  });
}

function readAnswer({ name }: AnalysisRequest, message: unknown): ArticleAnswer {
  const field = (key: string): unknown =>
    typeof message === 'object' && message !== null
      ? Object.entries(message).find(([own]) => own === key)?.[1]
      : null;
  const [error, output] = [field('error'), field('output')];
  const entry: HistoryEntry | null = readHistoryEntry(field('entry'));
  return {
    name,
    ...(typeof error === 'string' ? { error } : {}),
    ...(typeof output === 'string' ? { output } : {}),
    ...(entry ? { entry } : {}),
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else if (child.connected) child.disconnect();
  });
}
