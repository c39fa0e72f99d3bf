/** Says of several that they wrote it: “staff reporters”. */
const SEVERAL = /\b(?:reporters|writers|correspondents|journalists|editors|agencies)\b/iu;
/** Holds a word of an outlet, a post or a date: no name of a person. */
const NO_PERSON =
  /\b(?:AP|AFP|UPI|PTI|Reuters|Associated|Press|Agence|News|Media|Times|Post|Today|Wire|Agency|Magazine|Network|Online|Staff|Writer|Reporter|Correspondent|Editor|Editorial|Columnist|Contributor|Producer|Bureau|Desk|Team|Guest|Political|National|Security|Sports|Business|University|Institute|Centre|Center|January|February|March|April|May|June|July|August|September|October|November|December|MA|MD|MS|RDN|PhD|Jr|Sr)\b|\d|\.(?:com|org|net)\b/iu;
const PERSON =
  /^(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|la)(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|la|\([^)]*\))){1,4}$/u;

/** Whether a byline prints more than one writer. “Wang Qi, AP Auto Writer” is one; of no byline nothing is known. */
export function hasSeveralWriters(byline: string | null): boolean {
  if (byline === null) return false;
  if (SEVERAL.test(byline)) return true;
  const people = byline
    .trim()
    .replace(/^by:?\s/iu, '')
    .split(/[,&;/|]|\s(?:and|with)\s/u)
    .filter((part) => PERSON.test(part.trim()) && !NO_PERSON.test(part));
  return people.length > 1;
}
