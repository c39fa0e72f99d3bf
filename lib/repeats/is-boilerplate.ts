/** Longer texts are paragraphs about newsletters or licences, not calls or notices. */
const MAX_CHARACTERS = 300;
const CALL =
  /^(?:sign up|subscribe|get|join|follow|click|tap|support|donate|download|read|register|like|share|become)\b/iu;
const CALLED_TO =
  /\b(?:newsletters?|inbox|subscri(?:be|ption)s?|our app|our journalism|our (?:work|reporting)|membership|member|facebook|twitter|instagram|whatsapp|telegram|alerts|to continue reading)\b/iu;
const NOTICE =
  /\ball rights reserved\b|^(?:©|copyright\b)|\bmay not be (?:published|reproduced|redistributed|rewritten)\b|\b(?:terms of (?:use|service)|privacy policy)\b.{0,80}$|^the views expressed\b|^this (?:article|story) (?:was|is|has been) (?:first |originally )?(?:published|republished|appeared)\b|^advertisement\W*$/iu;

/** “Sign up for our morning newsletter.”, “© 2024 The Aske Herald. All rights reserved.” */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false;
  return NOTICE.test(text) || (CALL.test(text) && CALLED_TO.test(text));
}
