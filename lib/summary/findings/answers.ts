import { textOf, type TextSpan } from '../../text/article.ts';
import type { Unanswered } from '../../speakers/find-unanswered.ts';
import { speakersOf } from '../../speakers/spoken-attribution.ts';
import type { CountedArticle, CountedVoice } from '../counted-article.ts';
import { isPerson } from '../is-person.ts';
import { canBeNamed, isPlural, nameOf } from '../naming.ts';
import { inChinese, many } from '../number-words.ts';
import { speaksThroughSomebody } from '../speaks-through-somebody.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, printed, say, type Piece } from '../say.ts';
import { namePlaces } from '../text-places.ts';

const HOW = {
  declined: { en: 'declined to comment', zh: '对方拒绝置评' },
  'no reply': { en: 'did not respond', zh: '对方未回应' },
  'not reached': { en: 'could not be reached', zh: '未能联系上' },
} as const;

/** Somebody asked who gave no answer, and what else the text has of them. */
interface Asked {
  readonly article: CountedArticle;
  readonly how: Unanswered['how'];
  readonly evidence: TextSpan;
  /** Who was asked, as printed, without the article before it. */
  readonly who: string;
  readonly determiner: string;
  readonly whoSpan: TextSpan;
  readonly voice: CountedVoice | null;
}

/** What is refused must be an answer: who “declined to investigate” was not asked for one. */
const AN_ANSWER =
  /\b(?:comment|respon[ds]|repl[iy]|answer|reached|return|acknowledge|elaborate|discuss|speak|talk|say)/iu;
const LONGEST_SUBJECT = 9;

function asked(article: CountedArticle, all: readonly Unanswered[]): Asked[] {
  return all.flatMap(({ who: subject, named, how, evidence }): Asked[] => {
    const text = textOf(article.report.article, evidence);
    const determiner = /^(?:(?:the|an?)\s+)?/iu.exec(subject)?.[0] ?? '';
    const who = subject.slice(determiner.length);
    const isLong = who.split(/\s+/u).length > LONGEST_SUBJECT;
    if (isLong || /[,;:“”"]/u.test(who) || !AN_ANSWER.test(text)) return [];
    if (!canBeNamed(who) || /^(?:his|her|its|their|our|my|this|that|these|those)\b/iu.test(who)) return [];
    const at = withPlainMarks(text).indexOf(withPlainMarks(who));
    const start = evidence.start + at;
    const whoSpan =
      at === -1 ? (named ?? evidence) : { block: evidence.block, start, end: start + who.length };
    const voice = voiceOf(article, who, named ?? whoSpan);
    const printedWho = at === -1 ? who : textOf(article.report.article, whoSpan);
    return [
      { article, how, evidence, who: printedWho, determiner: determiner.toLowerCase(), whoSpan, voice },
    ];
  });
}

/** The speaker these words name: by a mention that ends where they end, or by name. */
function voiceOf(article: CountedArticle, who: string, span: TextSpan): CountedVoice | null {
  const known = (who.split('(', 1)[0] ?? '').trim().toLowerCase();
  return (
    article.voices.find(
      ({ speaker: { name, aliases, mentions } }) =>
        [name, ...aliases].some((one) => one.toLowerCase() === known) ||
        mentions.some(
          (mention) =>
            mention.span.block === span.block &&
            mention.span.start >= span.start - 4 &&
            mention.span.end === span.end,
        ),
    ) ?? null
  );
}

/** The same words whichever apostrophes they are printed with; as long as before. */
function withPlainMarks(words: string): string {
  return words.replaceAll('’', "'");
}

/** “…, and he’d remarked that …”: what another tells of somebody named before in the sentence. */
const IS_TOLD =
  /\b(?:he|she|they)(?:[’']d|\shad|\shas|\shave)?\s(?:said|remarked|told|wrote|argued|added|noted|warned|claimed|joked|insisted|explained|quipped|replied)\b/iu;

/** Whether any statement of the text is by somebody of that name, also one that another passes on. */
function isHeard({ report, sentences }: CountedArticle, { who, voice, evidence }: Asked): boolean {
  const words = who.toLowerCase();
  const surname = who.split(/\s+/u).at(-1) ?? who;
  const isToldOf = sentences.some(({ span, text }) => {
    const isRefusal = span.block === evidence.block && evidence.start < span.end && evidence.end > span.start;
    const at = namePlaces(text, surname)[0];
    return !isRefusal && at !== undefined && IS_TOLD.test(text.slice(at));
  });
  if (isToldOf || speaksThroughSomebody(report, who, evidence)) return true;
  const heard = new Set(report.attributions.flatMap(speakersOf));
  return (
    voice !== null ||
    report.speakers.some(
      ({ id, name, aliases }) =>
        heard.has(id) && [name, ...aliases].some((one) => namePlaces(words, one.toLowerCase()).length > 0),
    )
  );
}

export const ANSWERS: readonly Pattern[] = [
  pattern({
    id: 'A1',
    example: 'Northlake Water was asked and did not respond.',
    read: (article) =>
      asked(article, article.report.facts.unanswered).find((one) => !isHeard(article, one)) ?? null,
    en: ({ how, evidence, determiner, who, whoSpan }) => {
      const result = counted(HOW[how].en, [[evidence]]);
      const subject: readonly Piece[] = say`${determiner}${printed(who, [[whoSpan]])}`;
      return how === 'not reached'
        ? say`${subject} ${result}.`
        : say`${subject} ${isPlural(who) ? 'were' : 'was'} asked and ${result}.`;
    },
    zh: ({ how, evidence, who, whoSpan }) =>
      say`文中说曾询问${printed(who, [[whoSpan]])}，${counted(HOW[how].zh, [[evidence]])}。`,
  }),
  pattern({
    id: 'A2',
    example: 'Northlake Water has three statements, 24 words; the text also says that it did not respond.',
    read: (article) => {
      const { unanswered, unansweredButHeard } = article.report.facts;
      const found = asked(article, [...unansweredButHeard, ...unanswered]).find(
        ({ voice }) => voice?.speaker.named === true,
      );
      return found?.voice ? { ...found, voice: found.voice } : null;
    },
    en: ({ article, voice, how, evidence }) => {
      const statements = counted(many(voice.statements.length, 'statement'), voice.passages);
      const plural = isPlural(voice.speaker.name);
      const result = counted(HOW[how].en, [[evidence]]);
      // Nobody's gender is guessed, and nobody is an “it”.
      const pronoun = plural || isPerson(article, voice.speaker) ? 'they' : 'it';
      return say`${nameOf(article, voice)} ${plural ? 'have' : 'has'} ${statements}, ${counted(many(voice.words, 'word'), voice.passages)}; the text also says that ${pronoun} ${result}.`;
    },
    zh: ({ article, voice, how, evidence }) =>
      say`${nameOf(article, voice)}有${counted(`${inChinese(voice.statements.length)}句话`, voice.passages)}，共${counted(`${voice.words}词`, voice.passages)}；文中另说${counted(HOW[how].zh, [[evidence]])}。`,
  }),
];
