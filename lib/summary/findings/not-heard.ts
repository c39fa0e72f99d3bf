import type { Passage } from '../../report/passage.ts';
import { textOf } from '../../text/article.ts';
import type { CountedArticle, CountedSentence, CountedVoice } from '../counted-article.ts';
import { isPerson } from '../is-person.ts';
import { nameOf } from '../naming.ts';
import { inChinese, inEnglish, many } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, joined, printed, say } from '../say.ts';
import { asPassages, namePlaces, placesOf } from '../text-places.ts';

/** A person is named without being heard from this many sentences on, and from this share of them. */
const NAMED_SENTENCES = 4;
const NAMED_SHARE = 0.08;
/** Whoever is named less often than this part of how often the first one is stands at the side of the story. */
const NOT_IN_PASSING = 1 / 3;

/** Who is dead, harmed or a child is not missed as a speaker. */
const SILENT =
  /\b(?:kill(?:ed|s|ing)?|die[ds]?|dying|dead|deaths?|bod(?:y|ies)|murder\w*|wounded|injured|funeral|(?:the|his|her|their|[’']s) late|victim\w*|missing|suicide|assassinat\w*|buried|burial|hospitali[sz]ed|coma|baby|infant|toddler|newborn|(?:[1-9]|1[0-7])[- ]years?[- ]old|aged (?:[1-9]|1[0-7])\b|born in 1[0-8]\d\d|legacy|biograph\w*|novel|fictional|character|stars as|played by|plays)\b/iu;

/** Somebody named often and never heard. */
interface Unheard {
  readonly name: string;
  readonly sentences: number;
  readonly passages: readonly Passage[];
}

/** Everything printed of whoever is heard: names, bodies, sources. */
function heardNames({ report, statements, voices }: CountedArticle): readonly string[] {
  return [
    ...voices.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]),
    ...statements.map(({ speaker }) => speaker?.affiliation ?? ''),
    ...report.attributions.flatMap(({ source, via }) =>
      [...source, ...via].map((span) => textOf(report.article, span)),
    ),
  ];
}

/** Surnames and full names of everybody who is heard, by a word of theirs. */
function heardWords(article: CountedArticle): ReadonlySet<string> {
  return new Set(heardNames(article).flatMap((words) => words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []));
}

/** “Lord Alder”: a title makes a person of it, and tells it from others of that surname. */
const TITLED =
  /^(?:lord|lady|baron(?:ess)?|prince(?:ss)?|sir|dame|king|queen|mr|mrs|ms|miss|dr|prof(?:essor)?|judge|justice|pastor|father|rev|senator|captain|colonel|general|sheikh)\b/iu;

/** In how many sentences the name stands that the text has most often. */
function mostNamed(article: CountedArticle): number {
  const { facts } = article.report;
  return Math.max(
    ...facts.unheard.map(({ sentences }) => sentences),
    ...article.voices.map((voice) => namingSentences(article, voice).length),
  );
}

const remembered = new WeakMap<CountedArticle, ReadonlyMap<number, readonly CountedSentence[]>>();

/** The sentences of each block; asked for every speaker, the text is gone through once. */
function sentencesByBlock(article: CountedArticle): ReadonlyMap<number, readonly CountedSentence[]> {
  const known = remembered.get(article) ?? Map.groupBy(article.sentences, ({ span }) => span.block);
  remembered.set(article, known);
  return known;
}

/** The sentences that name a speaker; “he” and “she” name nobody. */
function namingSentences(article: CountedArticle, { speaker }: CountedVoice): readonly CountedSentence[] {
  const byBlock = sentencesByBlock(article);
  const found = speaker.mentions
    .filter(({ form }) => form !== 'pronoun')
    .flatMap(
      ({ span: { block, start } }) =>
        byBlock.get(block)?.find(({ span }) => start >= span.start && start < span.end) ?? [],
    );
  return [...new Set(found)];
}

/** The people of whom no statement is found: whoever could have been asked. */
export function peopleNotHeard(article: CountedArticle): readonly Unheard[] {
  if (article.statements.length === 0) return [];
  const known = notHeardIn.get(article) ?? readPeopleNotHeard(article);
  notHeardIn.set(article, known);
  return known;
}

const notHeardIn = new WeakMap<CountedArticle, readonly Unheard[]>();

function readPeopleNotHeard(article: CountedArticle): readonly Unheard[] {
  const heard = heardWords(article);
  const names = heardNames(article);
  const byline = article.report.article.byline ?? '';
  // “Velmora Sentra” is what Velmora makes; “Let There Be Neon” is named by no “neon”.
  const bodies = new Set(
    article.voices.flatMap(({ speaker }) => (isPerson(article, speaker) ? [] : [speaker.name])),
  );
  return article.report.facts.unheard.flatMap(({ name, evidence }): Unheard[] => {
    const words = name.split(/\s+/u);
    const surname = words.at(-1) ?? '';
    const titled = TITLED.test(name);
    // People are named again by their surname; places, teams and works are not.
    if (!titled && !article.sentences.some(({ text }) => standsAlone(text, surname))) return [];
    // A spelling that another name of the text shares says nothing of either.
    const isHeard = titled ? names.some((one) => one.includes(name)) : heard.has(surname);
    if (words.length < 2 || isHeard || byline.includes(surname)) return [];
    const isWord = article.sentences.some(({ text }) => namePlaces(text, surname.toLowerCase()).length > 0);
    if (bodies.has(words[0] ?? '') || isWord) return [];
    const own = article.sentences.filter(({ span }) =>
      evidence.some(({ block, start }) => block === span.block && start >= span.start && start < span.end),
    );
    if (own.some(({ text }) => SILENT.test(text))) return [];
    return [{ name, sentences: own.length, passages: asPassages(own) }];
  });
}

function unheardIn(article: CountedArticle): readonly Unheard[] {
  return peopleNotHeard(article).filter(
    ({ sentences }) => sentences >= NAMED_SENTENCES && sentences / article.sentences.length >= NAMED_SHARE,
  );
}

/** No capitalised word stands before the name. */
function standsAlone(text: string, surname: string): boolean {
  return namePlaces(text, surname).some((at) => {
    const before = text.slice(0, at).trimEnd().split(/\s/u).at(-1) ?? '';
    return !/^\p{Lu}[\p{L}.’-]*$/u.test(before);
  });
}

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\s+(?<who>\p{Lu}[\p{L}.’-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})[’']s?\s+(?<what>accusations?|claims?|allegations?|charges?)\b/gu;

const ACCUSED =
  /(?<![\p{L}’-])(?<who>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,4}),?\s(?:who\s)?(?:has\s|have\s|had\s)?(?:(?<plea>pleaded not guilty)|(?:is|are|was|stands) (?:accused of|charged with|on trial)|stands accused)/u;

const POSTED =
  /\b(?:post(?:ed|s)?|tweet(?:ed|s)?|wrote|writes|shared|said|says)\b[^.]{0,40}\b(?:on|in) (?:X|Twitter|Instagram|Facebook|TikTok|Truth Social|Telegram|LinkedIn|Bluesky|Weibo|a post|her story|his story|social media)\b|\btweeted\b|\bin a (?:post|tweet)\b/iu;
const SUNG = /\b(?:lyrics?|sings|sang|the song|chorus|verse)\b/iu;

export const NOT_HEARD: readonly Pattern[] = [
  pattern({
    id: 'D1',
    example: 'We found no statement by Arto Selin, named in ten of the 40 sentences.',
    read: (article) => {
      const [first, second] = unheardIn(article);
      return first && first.sentences >= NOT_IN_PASSING * mostNamed(article)
        ? { article, first, second: second ?? null }
        : null;
    },
    en: ({ article, first, second }) => {
      const all = inEnglish(article.sentences.length);
      const named = ({ sentences, passages }: Unheard) => counted(inEnglish(sentences), passages);
      const one = say`We found no statement by ${printed(first.name, first.passages)}, named in ${named(first)} of the ${all} sentences`;
      return second === null
        ? say`${one}.`
        : say`${one}, and none by ${printed(second.name, second.passages)}, named in ${named(second)}.`;
    },
    zh: ({ article, first, second }) =>
      say`${joined(
        [first, ...(second === null ? [] : [second])].map(
          ({ name, sentences, passages }) =>
            say`${printed(name, passages)}在${counted(`${inChinese(sentences)}句`, passages)}中`,
        ),
        '、',
        '，',
      )}出现（全文${String(article.sentences.length)}句）；未发现其发言。`,
  }),
  pattern({
    id: 'D2',
    example:
      'The accusations of Arto Selin stand here only through their denial; we found no statement by that person.',
    read: (article) => {
      const heard = heardWords(article);
      for (const [span] of placesOf(article, DENIAL)) {
        if (span === undefined) continue;
        const [found] = Array.from(
          textOf(article.report.article, span).matchAll(DENIAL),
          ({ groups }) => groups,
        );
        const who = found?.who ?? '';
        const surname = who.split(/\s+/u).at(-1) ?? '';
        if (who !== '' && surname.length > 2 && !heard.has(surname))
          return { who, what: found?.what ?? '', span };
      }
      return null;
    },
    en: ({ who, what, span }) =>
      say`The ${what.replace(/s?$/u, 's')} of ${printed(who, [[span]])} stand here ${counted('only through their denial', [[span]])}; we found no statement by that side.`,
    zh: ({ who, span }) =>
      say`${printed(who, [[span]])}的指控${counted('只通过对方的否认', [[span]])}出现；未发现指控方发言。`,
  }),
  pattern({
    id: 'D3',
    example: 'Arto Selin, who pleaded not guilty, has two of the 14 statements.',
    read: (article) => {
      const [first] = article.voices;
      if (!first || article.statements.length < 5) return null;
      for (const { span, text } of article.sentences) {
        const found = ACCUSED.exec(text);
        const who = found?.groups?.who ?? '';
        const surname = who.split(/\s+/u).at(-1) ?? '';
        if (!found || surname.length < 3) continue;
        const voice = article.voices.find(
          ({ speaker }) =>
            speaker.named &&
            namePlaces(speaker.name, surname).length > 0 &&
            (who === surname || speaker.name === who || speaker.name.endsWith(who)),
        );
        if (!voice || voice.words >= first.words / 3) continue;
        const place = {
          block: span.block,
          start: span.start + found.index,
          end: span.start + found.index + found[0].length,
        };
        return { article, voice, place, plea: found.groups?.plea !== undefined };
      }
      return null;
    },
    en: ({ article, voice, place, plea }) =>
      say`${nameOf(article, voice)}, who ${counted(plea ? 'pleaded not guilty' : 'is the accused', [[place]])}, has ${counted(inEnglish(voice.statements.length), voice.passages)} of the ${counted(many(article.statements.length, 'statement'), article.allPassages)}.`,
    zh: ({ article, voice, place, plea }) =>
      say`${counted(plea ? '不认罪的' : '被告', [[place]])}${nameOf(article, voice)}有${counted(`${inChinese(article.statements.length)}句`, article.allPassages)}中的${counted(`${inChinese(voice.statements.length)}句`, voice.passages)}。`,
  }),
  pattern({
    id: 'D4',
    example: 'Vera Lund is named in six sentences and heard only in posts.',
    read: (article) => {
      for (const voice of article.voices) {
        const { speaker, statements } = voice;
        if (!speaker.named || speaker.kind === 'document' || speaker.kind === 'media') continue;
        const named = namingSentences(article, voice);
        if (named.length < NAMED_SENTENCES) continue;
        const around = statements.map(
          ({ passage: [first] }) =>
            article.sentences.find(
              ({ span }) => span.block === first?.block && first.start < span.end && first.end > span.start,
            )?.text ?? '',
        );
        const only = [POSTED, SUNG].find((channel) => around.every((text) => channel.test(text)));
        if (only) return { article, voice, named, inPosts: only === POSTED };
      }
      return null;
    },
    en: ({ article, voice, named, inPosts }) =>
      say`${nameOf(article, voice)} is named in ${counted(many(named.length, 'sentence'), asPassages(named))} and heard only ${counted(inPosts ? 'in posts' : 'in lines of a song', voice.passages)}.`,
    zh: ({ article, voice, named, inPosts }) =>
      say`${nameOf(article, voice)}在${counted(`${inChinese(named.length)}句`, asPassages(named))}中出现，只以${counted(inPosts ? '帖文' : '歌词', voice.passages)}形式被引用。`,
  }),
];
