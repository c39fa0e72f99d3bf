import type { Passage } from '../../report/passage.ts';
import { HEADLINE_ADJECTIVES } from '../../framing/lexicons/headline-adjectives.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { contentWords, type ContentWord } from '../content-words.ts';
import type { CountedArticle, CountedSentence, CountedVoice } from '../counted-article.ts';
import { isPronounOnly, nameOf, possessive, printedSource, roleInEnglish } from '../naming.ts';
import { many } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, printed, say, type Piece } from '../say.ts';
import { shareInChinese, shareInEnglish } from '../share-in-words.ts';
import { statementAt, textOf } from '../text-places.ts';
import { openingLines } from './opening-lines.ts';

/** Whole sentences are about the same thing from this share of the quoted words on. */
const SAME_WORDS = 2 / 3;
const WORDS_SHOWN = 6;
/** Two words of the headline stand together in the text within so many words. */
const NEAR = 5;
const REPEATED_WORDS = 4;
const MUCH_MORE = 2;

/** A sentence of the text with its content words. */
interface ReadSentence {
  readonly sentence: CountedSentence;
  readonly words: readonly ContentWord[];
}

const remembered = new WeakMap<CountedArticle, readonly ReadSentence[]>();

/** The sentences of an article, read once for all patterns that ask. */
function readSentences(article: CountedArticle): readonly ReadSentence[] {
  const known =
    remembered.get(article) ??
    article.sentences.map((sentence) => ({ sentence, words: contentWords(sentence.text) }));
  remembered.set(article, known);
  return known;
}

function voiceAt(article: CountedArticle, { span }: CountedSentence, at: number): CountedVoice | null {
  const place = { block: span.block, start: span.start + at, end: span.start + at + 1 };
  const speaker = statementAt(article, place)?.speaker ?? null;
  return article.voices.find((voice) => voice.speaker === speaker) ?? null;
}

function withRole(article: CountedArticle, voice: CountedVoice): readonly Piece[] {
  const role = roleInEnglish(article, voice);
  return say`${nameOf(article, voice)}${role === null ? '' : say` (${printed(role, [])})`}`;
}

function shareOrWords(voice: CountedVoice): { en: string; zh: string } {
  return {
    en: shareInEnglish(voice.share)?.text ?? many(voice.words, 'word'),
    zh: shareInChinese(voice.share) ?? `${voice.words}词`,
  };
}

/** Words that say it is not certain. */
const HEDGE =
  /\b(?:suspected|alleged(?:ly)?|possible|possibly|apparent(?:ly)?|reported(?:ly)?|presumed|feared|likely|may|might|could|claims?|accused|fears?|probe)\b|[?‘’“”'"]/iu;
const HEDGED_BEFORE =
  /\b(?<hedge>suspected|alleged|possible|apparent|reported|presumed)\s(?:\p{L}+\s){0,2}$/iu;
/** Such a word stands in it somewhere. */
const HOLDS_HEDGE = /suspected|alleged|possible|apparent|reported|presumed/iu;

/** Words right before a quotation that make it weaker or turn it round: a headline that leaves them out has changed it. */
const LEANING: readonly string[] =
  'just about,almost,nearly,all but,not,never,hardly,barely,perhaps,maybe,probably,possibly,likely,may,might,could,would,no,partly,a bit,a little,rather,in a way,sort of,kind of'
    .split(',')
    .map((words) => ` ${words} `);

/** How many letters of such words end a text. */
function leaningAtEnd(text: string): number {
  let end = text.length;
  for (;;) {
    const words = LEANING.find((one) => text.slice(Math.max(0, end - one.length), end).toLowerCase() === one);
    if (words === undefined) return text.length - end;
    // The space before belongs to what stands there.
    end -= words.length - 1;
  }
}

/** The headline says who says it. */
const SAYS_WHO =
  /:|\b(?:says?|said|claims?|warns?|tells?|told|according|reveals?|shows?|report|study|research|survey|poll|finds?|found|accuses?|urges?|vows?|denies|denied|admits?|argues?|thinks?|slams?|hits|blasts?|calls?|asks?|insists?|suggests?)\b/iu;

export const HEADLINE: readonly Pattern[] = [
  pattern({
    id: 'B4',
    example: 'The opening line says ‘some economists’; the same words come once more, from one: Lars Holt.',
    read: (article) => {
      for (const { source, said, passage } of openingLines(article)) {
        if (said.length < REPEATED_WORDS) continue;
        const again = article.statements.filter((one) => {
          const stems = contentWords(textOf(article, one.passage)).map(({ stem }) => stem);
          const inRow = said.some(
            (_, i) =>
              i + REPEATED_WORDS <= said.length && includesRun(stems, said.slice(i, i + REPEATED_WORDS)),
          );
          const shared = said.filter((stem) => stems.includes(stem)).length;
          return one.passage !== passage && (inRow || shared >= 0.8 * said.length);
        });
        const [once] = again;
        const voice = article.voices.find(({ speaker }) => speaker === once?.speaker);
        if (once && again.length === 1 && voice?.speaker.named === true)
          return { article, passage, source, once, voice };
      }
      return null;
    },
    en: ({ article, passage, source, once, voice }) =>
      say`The opening line says ‘${printed(source, [passage])}’; ${counted('the same words come once more', [once.passage])}, from one: ${nameOf(article, voice)}.`,
    zh: ({ article, passage, source, once, voice }) =>
      say`开头称“${printed(source, [passage])}”；正文中${counted('同样的话', [once.passage])}只出自一人：${nameOf(article, voice)}。`,
  }),
  pattern({
    id: 'B1',
    example:
      'The headline’s quotation is Lars Holt’s, changed: in the text it is ‘just about ends the shortage’.',
    read: (article) => {
      const quotes = article.report.framing.headline?.quotes ?? [];
      for (const quote of quotes) {
        const wanted = contentWords(quote.text).map(({ stem }) => stem);
        if (quote.exact || wanted.length < 2 || includesText(article, quote.text)) continue;
        const alike = readSentences(article).filter(({ words }) => {
          const stems = new Set(words.map(({ stem }) => stem));
          return wanted.filter((stem) => stems.has(stem)).length >= SAME_WORDS * wanted.length;
        });
        const [only] = alike;
        if (!only || alike.length !== 1) continue;
        const shared = only.words.filter(({ stem }) => wanted.includes(stem));
        const [from, to] = [shared[0], shared.at(-1)];
        if (!from || !to) continue;
        const voice = voiceAt(article, only.sentence, from.start);
        const opens = from.start - leaningAtEnd(only.sentence.text.slice(0, from.start));
        const words = only.sentence.text.slice(opens, to.end);
        if (!voice?.speaker.named || words.split(/\s+/u).length > WORDS_SHOWN + 2) continue;
        const { block, start } = only.sentence.span;
        const place = { block, start: start + opens, end: start + to.end };
        return { article, voice, words, place };
      }
      return null;
    },
    en: ({ article, voice, words, place }) =>
      say`The headline’s quotation is ${nameOf(article, voice)}${possessive(voice.speaker.name)}, changed: in the text it is ‘${printed(words, [[place]])}’.`,
    zh: ({ article, voice, words, place }) =>
      say`标题引语出自${nameOf(article, voice)}，有删改：正文作“${printed(words, [[place]])}”。`,
  }),
  pattern({
    id: 'B2',
    example: 'The headline says ‘poisonings’; the text has ‘suspected’ before it each time.',
    read: (article) => {
      const { title } = article.report.article;
      if (HEDGE.test(title)) return null;
      // What is never hedged anywhere is not hedged each time: the whole text is read for the words that are.
      const hedged = new Set(
        article.sentences
          .filter(({ text }) => HOLDS_HEDGE.test(text))
          .flatMap(({ text }) => contentWords(text).map(({ stem }) => stem)),
      );
      const wanted = contentWords(title).filter(({ text, stem }) => text.length > 4 && hedged.has(stem));
      const sentences = wanted.length === 0 ? [] : readSentences(article);
      for (const word of wanted) {
        const places = sentences.flatMap(({ sentence, words }) =>
          words
            .filter(({ stem }) => stem === word.stem)
            .map((found) => {
              const hedge = HEDGED_BEFORE.exec(sentence.text.slice(0, found.start));
              const start = sentence.span.start + found.start - (hedge?.[0].length ?? 0);
              return {
                hedge: hedge?.groups?.hedge,
                place: { block: sentence.span.block, start, end: sentence.span.start + found.end },
              };
            }),
        );
        const hedge = places[0]?.hedge;
        if (hedge === undefined || places.length < 2 || places.some((one) => one.hedge === undefined))
          continue;
        return { word: word.text, hedge, passages: places.map(({ place }) => [place]) };
      }
      return null;
    },
    en: ({ word, hedge, passages }) =>
      say`The headline says ‘${printed(word, [])}’; the text has ‘${printed(hedge, passages)}’ or the like before it ${counted('each time', passages)}.`,
    zh: ({ word, hedge, passages }) =>
      say`标题作“${printed(word, [])}”，正文${counted('每次', passages)}都加“${printed(hedge, passages)}”之类的词。`,
  }),
  pattern({
    id: 'B3',
    example: 'The headline states ‘cut the brakes’; in the text it is the account of Chuck Varga (lawyer).',
    read: (article) => {
      const { title } = article.report.article;
      const words = contentWords(title);
      if (SAYS_WHO.test(title) || /[?“”"]/u.test(title) || words.length < 4) return null;
      const namesSpeaker = article.voices.some(({ speaker }) =>
        [speaker.name, speaker.role ?? ''].some((name) =>
          contentWords(name).some(({ stem }) => words.some((word) => word.stem === stem)),
        ),
      );
      if (namesSpeaker) return null;
      const sentences = readSentences(article);
      const title_ = new Set(words.map(({ stem }) => stem));
      const isToldByPage = sentences.some(
        ({ sentence, words: own }) =>
          !sentence.credited &&
          new Set(own.filter(({ stem }) => title_.has(stem)).map(({ stem }) => stem)).size >=
            words.length / 2,
      );
      if (isToldByPage) return null;
      // The longest run of headline words that one speaker says, side by side.
      for (let length = words.length; length >= 2; length--) {
        for (let i = 0; i + length <= words.length; i++) {
          const found = accountOf(article, sentences, words.slice(i, i + length));
          if (found)
            return { article, ...found, states: title.slice(words[i]?.start, words[i + length - 1]?.end) };
        }
      }
      return null;
    },
    en: ({ article, voice, states, passages }) =>
      say`The headline states ‘${printed(states, passages)}’; in the text it is the account of ${withRole(article, voice)}.`,
    zh: ({ article, voice, states, passages }) =>
      say`标题直接陈述“${printed(states, passages)}”；正文中这是${nameOf(article, voice)}的说法。`,
  }),
  pattern({
    id: 'B5',
    example:
      'The headline takes up ‘spying’, said by Lars Holt, who has one word in eight; Vera Lund has a quarter.',
    read: (article) => {
      const [first] = article.voices;
      for (const { text, span, exact } of article.report.framing.headline?.quotes ?? []) {
        if (!exact || !span || text.split(/\s+/u).length > 4) continue;
        const speaker = statementAt(article, span)?.speaker;
        const voice = article.voices.find((one) => one.speaker === speaker);
        if (!voice?.speaker.named || !first?.speaker.named || first === voice) continue;
        // A word or two of somebody's is no share, and two with one surname may be one.
        if (shareInEnglish(voice.share) === null || surname(voice) === surname(first)) continue;
        if (article.statements.length >= 5 && first.words >= MUCH_MORE * voice.words)
          return { article, voice, first, text, span };
      }
      return null;
    },
    en: ({ article, voice, first, text, span }) =>
      say`The headline takes up ‘${printed(text, [[span]])}’, said by ${nameOf(article, voice)}, who has ${counted(shareOrWords(voice).en, voice.passages)}; ${nameOf(article, first)} has ${counted(shareOrWords(first).en, first.passages)}.`,
    zh: ({ article, voice, first, text, span }) =>
      say`标题用了${nameOf(article, voice)}的“${printed(text, [[span]])}”；其占${counted(shareOrWords(voice).zh, voice.passages)}，${nameOf(article, first)}占${counted(shareOrWords(first).zh, first.passages)}。`,
  }),
  pattern({
    id: 'B6',
    example: 'The word ‘defiant’ is the headline’s own: we found it in no statement and nowhere in the text.',
    read: (article) => {
      const { title } = article.report.article;
      const { missing, judging } = article.report.framing.headline ?? { missing: [], judging: [] };
      const words = Array.from(title.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: text, index }) => ({ text, index }));
      const has = (list: readonly string[], text: string) =>
        list.some((word) => word.toLowerCase() === text.toLowerCase());
      const names = new Set(
        [
          ...article.voices.map(({ speaker }) => speaker.name),
          ...article.report.facts.unheard.map(({ name }) => name),
        ].flatMap((name) => name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))),
      );
      const quoted = findQuotations([{ id: 0, text: title }]);
      const found = words.find(({ text, index }, i) => {
        const isJudging = HEADLINE_ADJECTIVES.has(text.toLowerCase()) || has(judging, text);
        const beside = [words[i - 1], words[i + 1]].some(
          (word) => word !== undefined && names.has(word.text),
        );
        const inMarks = quoted.some(({ start, end }) => index >= start && index + text.length <= end);
        return isJudging && beside && !inMarks && has(missing, text);
      });
      return found ? { word: found.text } : null;
    },
    en: ({ word }) =>
      say`The word ‘${printed(word, [])}’ is the headline’s own: we found it in no statement and nowhere in the text.`,
    zh: ({ word }) => say`“${printed(word, [])}”是标题自己的用词：正文和引语中均未见。`,
  }),
];

/** Who says these words of the headline, when one named speaker alone does wherever they stand close together in the text. */
function accountOf(
  article: CountedArticle,
  sentences: readonly ReadSentence[],
  run: readonly ContentWord[],
): { readonly voice: CountedVoice; readonly passages: Passage[] } | null {
  const places = sentences.flatMap(({ sentence, words }) => {
    const at = run.map(({ stem }) => words.findIndex((word) => word.stem === stem));
    const [first, last] = [Math.min(...at), Math.max(...at)];
    const [from, to] = [words[first], words[last]];
    if (first < 0 || last - first > NEAR * (run.length - 1) || !from || !to) return [];
    const isName = at.filter((n) => /^\p{Lu}/u.test(words[n]?.text ?? '')).length > 0;
    return [{ sentence, from, to, isName }];
  });
  const voices = new Set(
    places.flatMap(({ sentence, from, to }) => [
      voiceAt(article, sentence, from.start),
      voiceAt(article, sentence, to.start),
    ]),
  );
  const [voice] = voices;
  if (voices.size !== 1 || !voice?.speaker.named || places.some(({ isName }) => isName)) return null;
  // Whose account of a crime it is must not hang on whom “she” means.
  if (places.some(({ sentence, from }) => isPronounOnly(sourceAt(article, sentence, from.start))))
    return null;
  // What a body announces of itself is no account of somebody else’s doing.
  if (voice.speaker.kind === 'official' || voice.speaker.kind === 'document') return null;
  return {
    voice,
    passages: places.map(({ sentence: { span }, from, to }) => [
      { block: span.block, start: span.start + from.start, end: span.start + to.end },
    ]),
  };
}

/** The source of the statement at a place of a sentence, as printed. */
function sourceAt(article: CountedArticle, { span }: CountedSentence, at: number): string {
  const place = { block: span.block, start: span.start + at, end: span.start + at + 1 };
  const statement = statementAt(article, place);
  return statement === null ? '' : printedSource(article, statement.attribution);
}

function surname({ speaker }: CountedVoice): string {
  return speaker.name.split(/\s+/u).at(-1) ?? '';
}

function includesRun(all: readonly string[], run: readonly string[]): boolean {
  return all.some((_, i) => run.every((one, n) => all[i + n] === one));
}

/** The very words stand in the text, but for case and marks. */
function includesText({ sentences }: CountedArticle, words: string): boolean {
  const bare = (text: string) =>
    ` ${text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return sentences.some(({ text }) => bare(text).includes(bare(words)));
}
