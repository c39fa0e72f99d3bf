import * as v from 'valibot';
import { ANSWER_FORMS, articleAnswers } from './article-answers.ts';
import { analysisRequestSchema } from './analysis-request.ts';

/**
 * Answers articles for `analyze --jobs`, one message each: started by `answer-in-processes.ts` with the options as JSON. Ends with
 * the process that started it.
 */
const options = v.parse(
  v.pipe(v.string(), v.parseJson(), v.object({ asText: v.boolean(), form: v.picklist(ANSWER_FORMS) })),
  process.argv[2],
);
const answers = articleAnswers(options);
let working: Promise<unknown> = Promise.resolve();

process.on('message', (message: unknown) => {
  working = working.then(async () => {
    const answer = await answers.answer(v.parse(analysisRequestSchema, message));
    process.send?.(answer);
  });
});
process.once('disconnect', () => {
  void working.then(() => answers.close()).finally(() => process.exit(0));
});
// Ctrl-C reaches every process of the terminal; the one that started this one says when to end.
process.on('SIGINT', () => undefined);
