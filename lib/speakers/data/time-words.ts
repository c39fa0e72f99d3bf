import { wordList } from './word-list.ts';

const TIME_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december spring summer autumn winter
  today yesterday tomorrow tonight hour hours minute minutes day days week weeks weekend month months year years decade decades
  century centuries morning mornings afternoon afternoons evening evenings night nights noon midnight
`);

/** Whether a word (lower case) tells a time: it is when something was said, never who said it. */
export function isTimeWord(lower: string): boolean {
  return TIME_WORDS.has(lower);
}
