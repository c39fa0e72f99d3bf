/** The most frequent small words of each language; few words are shared, so the share of hits tells them apart. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be at by this had not are but from have they which you were he she his her an said has will',
  fr: 'le la les des et une dans est que qui pour pas sur au avec ce il elle sont du plus par ne se ont nous vous cette été',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  es: 'el los las y que en un por con no una su para es al lo como más pero sus le ya fue este ha sí porque esta entre cuando',
  it: 'il di che e la per un in è una non sono con del della si le dei alla da ha nel più anche come gli ma questo i al lo',
  pt: 'o os e que do da em um para com não uma no na por mais as dos como mas foi ao ele das seu sua ou quando muito são',
  nl: 'de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou wat mijn naar door bij ook',
  sv: 'och att det i som en på är av för med den till inte har de ett om hade men var sig från vi så kan nu',
  pl: 'i w na z się do nie to że jest o jak po co tak za od ale jego przez był dla tym przy być już może',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada oleh',
  tr: 'bir ve bu da de için ile çok olarak daha ne kadar gibi var sonra olan ama ise en diye',
};

const STOP_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))],
);

/** Letters that settle the language, or at least exclude English, before any word is looked up. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Words read from the beginning of the text; more would not change the answer. */
const WORDS_LOOKED_AT = 500;
/** Running text has 25–50 % of such words in its own language; lists of names and headlines fall below. */
const MIN_SMALL_WORD_SHARE = 0.12;
const MIN_SCRIPT_SHARE = 0.2;

/** BCP 47 primary tag of the text by its letters and the share of its small words; null where neither is clear. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, WORDS_LOOKED_AT * 8);
  // Classes of letters beyond Latin cost milliseconds the first time: most texts do not need them.
  let [latin, beyond] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
    else if (code >= 0xaa) beyond++;
  }
  if (latin + beyond === 0) return null;
  const letters =
    latin / (latin + beyond) >= 1 - MIN_SCRIPT_SHARE ? 0 : (sample.match(/\p{L}/gu)?.length ?? 0);
  if (letters > 0)
    for (const [language, letter] of SCRIPTS) {
      if ((sample.match(letter)?.length ?? 0) / letters >= MIN_SCRIPT_SHARE) return language;
    }
  const words = (sample.toLowerCase().match(/[a-z\u00DF-\u024F]+/g) ?? []).slice(0, WORDS_LOOKED_AT);
  let best: string | null = null;
  let bestShare = MIN_SMALL_WORD_SHARE;
  for (const [language, small] of STOP_WORDS) {
    const share = words.filter((word) => small.has(word)).length / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  return best;
}
