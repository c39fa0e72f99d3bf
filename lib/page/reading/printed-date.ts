/** “Apr 16, 2015”, “20 November 2019”, “2015-04-16”, “16/4/2015” */
const FULL_DATE =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/i;
/** What is printed between a name and a date, and belongs to the date: “Updated”, “on”, “Tuesday,”, “3:46 pm”, a dash. */
const BEFORE_DATE =
  /^(?:(?:first|last|on|at|published|posted|updated|created|modified|date|original)[:,]?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]*|\d{1,2}[:.]\d{2}(?:[ap]m)?,?|[ap]\.?m\.?,?|[-–—|·•/,:(]+)$/i;

/** What stands before the date in a line: “Ana Ruiz - Apr 16, 2015 8:02 pm” is “Ana Ruiz”. A line without a full date stays. */
export function withoutDate(text: string): string {
  const at = text.search(FULL_DATE);
  if (at < 0) return text;
  const words = text.slice(0, at).split(' ');
  const last = words.findLastIndex((word) => word !== '' && !BEFORE_DATE.test(word));
  return words
    .slice(0, last + 1)
    .join(' ')
    .replace(/[,;:|(–—-]$/u, '');
}

/** The date in a line of its own, without the outlet before it: “courier.example November 18, 2019” is “November 18, 2019”. */
export function dateIn(text: string): string {
  const at = text.search(FULL_DATE);
  if (at <= 0) return text;
  const words = text.slice(0, at).trim().split(' ');
  const from = words.findIndex((word) => BEFORE_DATE.test(word) && /[\p{L}\p{N}]/u.test(word));
  const before = from < 0 ? [] : words.slice(from);
  return [...before, text.slice(at)].join(' ');
}
