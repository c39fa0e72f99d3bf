import { type ReportingClass, REPORTING_CLASSES } from '../../attribution/reporting-words.ts';
import type { TextSpan } from '../../text/article.ts';
import { MAX_SHORT_WORDS } from '../../framing/find-fragments.ts';
import type { FrameName } from '../../framing/lexicons/frame-lexicon.ts';
import type { LoadedWord, ReportingUse } from '../../framing/framing.ts';
import { groupOf, reportsSpeech, type VoiceGroup } from '../../framing/framing-facts.ts';
import { contentWords } from '../content-words.ts';
import { isPerson } from '../is-person.ts';
import { canBeSource, nameInSentence } from '../naming.ts';
import type { PlannedSentence } from './planned-sentence.ts';
import type { SummaryInput } from './planned-sentence.ts';
import type { Figure, NamedCount, ShownWord } from './summary-text.ts';
import { unique } from './summary-voices.ts';

/** At most this many frames are named; the first two are what the story is “told mainly as”. */
const FRAMES_NAMED = 5;
const FRAMES_MAINLY = 2;
/** A second frame is named together with the first from this share of its sentences on. */
const NEARLY_AS_OFTEN = 0.6;
/** Half a right answer: never what a story is “told as”. */
const ASIDE: ReadonlySet<FrameName> = new Set<FrameName>(['humanInterest', 'morality']);
const BLAME_SENTENCES = 3;
/** Blame is “nearly all near the end” when this share of its sentences stands in the last third. */
const NEAR_END_SHARE = 0.65;

/**
 * Strongly loaded words per 1,000 words in 299 US news articles on 100 events (median), found with these lists; only the
 * aggregate is kept.
 */
const REFERENCE = { articles: 299, median: 3 };
/** Density is given from this many words of text up. */
const ENOUGH_WORDS = 300;
/** An actor is named when its sentences hold this share of at least five loaded words. */
const ACTOR_SHARE = 0.6;
const ACTOR_LOADED = 5;
const WORDS_SHOWN = 6;
const CHARGED_SHOWN = 5;
const WORDS_OF_CLASS = 3;

/** Which frames the sentences show. */
export function frames({ framing }: SummaryInput): PlannedSentence {
  const telling = framing.frames.filter(({ telling: is, frame }) => is && frame !== 'responsibility');
  const told = telling.filter(({ frame }) => !ASIDE.has(frame)).slice(0, FRAMES_NAMED);
  const aside = telling.filter(({ frame }) => ASIDE.has(frame));
  const blame = framing.frames.find(
    ({ frame, sentences }) => frame === 'responsibility' && sentences.length >= BLAME_SENTENCES,
  );
  if (told.length === 0 && aside.length === 0) return null;
  const [first] = told;
  const mainly = told
    .slice(0, FRAMES_MAINLY)
    .filter(({ sentences }) => sentences.length >= NEARLY_AS_OFTEN * (first?.sentences.length ?? 0));
  // Three that are almost equal are named together.
  const third = told[FRAMES_MAINLY];
  const second = mainly[1];
  if (third && second && second.sentences.length - third.sentences.length <= 1) mainly.push(third);
  const then = told.slice(mainly.length);
  const counted = (found: typeof telling) =>
    found.map(({ frame, sentences }) => ({ frame, ...figureOf(sentences) }));
  const figureOf = (own: readonly number[]) => ({
    count: own.length,
    passages: own.flatMap((i) => (framing.sentences[i] ? [[framing.sentences[i].span]] : [])),
  });
  const lastThird = (2 * framing.sentences.length) / 3;
  const late = blame?.sentences.filter((i) => i >= lastThird).length ?? 0;
  return {
    topic: 'frames',
    values: {
      mainly: counted(mainly),
      then: counted(then),
      aside: counted(aside),
      blame: blame
        ? { ...figureOf(blame.sentences), nearEnd: late / blame.sentences.length >= NEAR_END_SHARE }
        : null,
    },
  };
}

/** Loaded words, and in whose voice. */
export function loadedWords({ framing, teller, counted }: SummaryInput): PlannedSentence {
  const { loaded, voices, words, actors } = framing;
  if (loaded.length < 2) return null;
  const byGroup = new Map<VoiceGroup | 'writer', LoadedWord[]>([['writer', []]]);
  for (const word of loaded) {
    const voice = word.voice === null ? undefined : voices[word.voice];
    const group = voice ? groupOf(voice) : 'writer';
    const known = byGroup.get(group);
    if (known) known.push(word);
    else byGroup.set(group, [word]);
  }
  const byVoice = [...byGroup]
    .map(([group, own]) => {
      const names = unique(own.map(({ voice }) => (voice === null ? '' : (voices[voice]?.name ?? ''))));
      const named = own.every(({ voice }) => voice !== null && voices[voice]?.named);
      return { group, name: names.length === 1 && named ? (names[0] ?? null) : null, ...asFigure(own) };
    })
    .map((row) => ({
      ...row,
      name: row.group === 'writer' || row.name === null ? null : nameInSentence(counted, row.name),
    }))
    .sort((a, b) => b.count - a.count);
  const harsh = loaded.filter(({ category }) => category === 'ridicule' || category === 'condemnation');
  const timesBeside = (name: string) => framing.beside.filter(({ actor: of }) => of === name).length;
  const actor = actors
    .map(({ name, sentences }): NamedCount => {
      const own = new Set(sentences);
      return { name, ...asFigure(loaded.filter(({ sentence }) => own.has(sentence))) };
    })
    // Of two in as many, the one that judging words stand right beside.
    .sort((a, b) => b.count - a.count || timesBeside(b.name) - timesBeside(a.name))[0];
  const repeated = tally(loaded).filter(({ count }) => count > 1);
  return {
    topic: 'loaded',
    values: {
      // Ridicule and condemnation first: of these words the fewest are debatable.
      all: asFigure([...harsh, ...loaded.filter((word) => !harsh.includes(word))]),
      perThousand: words >= ENOUGH_WORDS ? Math.round((1000 * loaded.length) / words) : null,
      reference: REFERENCE.median,
      referenceArticles: REFERENCE.articles,
      byVoice,
      harsh: shownWords(harsh).slice(0, WORDS_SHOWN),
      repeated: repeated.slice(0, 2),
      actor:
        actor && loaded.length >= ACTOR_LOADED && actor.count / loaded.length >= ACTOR_SHARE ? actor : null,
      teller,
    },
  };
}

/** Judging words right beside an actor's name, for all actors alike. */
export function wordsBeside({ framing }: SummaryInput): PlannedSentence {
  const byActor = Map.groupBy(framing.beside, ({ actor }) => actor);
  const shown = [...byActor].sort((a, b) => b[1].length - a[1].length).slice(0, 3);
  if (framing.beside.length < 2) return null;
  return {
    topic: 'beside',
    values: {
      actors: shown.map(([name, words]) => ({ name, words: tally(words).slice(0, WORDS_SHOWN) })),
    },
  };
}

/** Short phrases in quotation marks. */
export function fragments({ framing }: SummaryInput): PlannedSentence {
  const own = framing.fragments.filter(({ reading }) => reading !== 'term');
  if (own.length < 2) return null;
  const short = own.filter(({ words }) => words <= MAX_SHORT_WORDS);
  return {
    topic: 'fragments',
    values: {
      all: asFigure(own),
      short: asFigure(short),
      words: shownWords(short).slice(0, WORDS_SHOWN + 2),
    },
  };
}

/** Of some class, and yet everyday words that tell nothing of how somebody is made to speak: “asked”, “found”. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `accept agree allow ask detail determine discover document establish find grant greet hold hope identify know laugh learn notice
  offer plead realise realize recognise recognize recommend request require rule see show understand`.split(
    /\s+/u,
  ),
);

/** Reporting words: how many are plain, which charged ones, and for whom. */
export function reportingWords({ framing, article, speakers, counted }: SummaryInput): PlannedSentence {
  const own = framing.reporting.filter(reportsSpeech);
  const plain = own.filter(({ lemma }) => lemma === 'say' || lemma === 'tell');
  if (own.length < 2) return null;
  const textAt = ({ block, start, end }: TextSpan) => article.blocks[block]?.text.slice(start, end) ?? '';
  const people = new Set(speakers.filter((speaker) => isPerson(counted, speaker)).map(({ id }) => id));
  const charged = own.filter(
    ({ class: of, speaker, lemma, name, named }) =>
      REPORTING_CLASSES[of].charged &&
      of !== 'naming' &&
      speaker !== null &&
      (named || canBeSource(name)) &&
      !EVERYDAY.has(lemma) &&
      // What an agreement maintains is no insisting.
      (lemma !== 'maintain' || people.has(speaker)),
  );
  const class_ = mostUsedClass(charged);
  const ofClass = charged.filter((use) => use.class === class_);
  // Of one use its speaker tells more.
  const inClass = ofClass.length > 1 ? ofClass : [];
  const asWords = (uses: readonly ReportingUse[]) =>
    shownWords(uses.map(({ span }) => ({ text: textAt(span).toLowerCase(), span }))).slice(0, WORDS_OF_CLASS);
  const byName = Map.groupBy(
    charged.filter((use) => !inClass.includes(use)),
    ({ name }) => name,
  );
  const groups = unique(inClass.map(({ kind, named }) => (kind ? groupOf({ kind, named }) : null)));
  return {
    topic: 'reportingWords',
    values: {
      all: asFigure([...charged, ...own.filter((use) => !charged.includes(use))]),
      plain: asFigure(plain),
      charged: [...byName].slice(0, CHARGED_SHOWN).map(([name, uses]) => ({
        name: nameInSentence(counted, name).replace(name, () => asPrinted(framing, name)),
        words: asWords(uses),
      })),
      class:
        class_ && inClass.length > 0
          ? {
              class: class_,
              words: asWords(inClass),
              ...asFigure(inClass),
              only: groups.length === 1 ? (groups[0] ?? null) : null,
            }
          : null,
    },
  };
}

/** With the letters of the text: “Torvan officials” keep theirs within a sentence. */
function asPrinted({ voices }: SummaryInput['framing'], name: string): string {
  const printed = voices.map((voice) => voice.printed.slice(-name.length));
  return printed.find((words) => words.toLowerCase() === name.toLowerCase()) ?? name;
}

/** The charged class used most, for which half a sentence of explanation exists. */
function mostUsedClass(uses: readonly ReportingUse[]): ReportingClass | null {
  const explained = new Set<ReportingClass>([
    'factive',
    'doubting',
    'conceding',
    'assertive',
    'aggressive',
    'warning',
    'critical',
  ]);
  const counts = new Map<ReportingClass, number>();
  for (const { class: of } of uses) if (explained.has(of)) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Sentences without a source that judge: loaded words, blame. Even a single one is mentioned. */
export function unsourced({ framing, article, teller }: SummaryInput): PlannedSentence {
  const own = framing.unsourced.filter(({ why }) => why !== 'advice');
  if (own.length === 0) return null;
  const textAt = ({ block, start, end }: TextSpan) => article.blocks[block]?.text.slice(start, end) ?? '';
  const words = (why: 'loaded' | 'blame') =>
    shownWords(
      own
        .filter((judgement) => judgement.why === why)
        .flatMap(({ spans }) => spans.map((span) => ({ text: textAt(span), span }))),
    );
  return {
    topic: 'unsourced',
    values: {
      judging: asFigure(own.flatMap(({ sentence }) => framing.sentences[sentence] ?? [])),
      loaded: words('loaded').slice(0, WORDS_SHOWN),
      blame: words('blame').slice(0, WORDS_SHOWN),
      uncredited: asFigure(framing.sentences.filter(({ voices }) => voices.length === 0)),
      teller,
    },
  };
}

/** The headline against the text. */
export function headline({ framing, article, counted }: SummaryInput): PlannedSentence {
  const { headline: found, sentences, voices, actors } = framing;
  if (!found) return null;
  const credited = found.creditedOnly.slice(0, 1).map(({ word, sentences: own }) => ({
    word,
    sentences: asFigure(own.flatMap((i) => sentences[i] ?? [])),
    names: unique(own.flatMap((i) => sentences[i]?.voices.flatMap((v) => voices[v]?.name ?? []) ?? [])),
  }));
  const absent = actors
    .filter(({ name }) => found.absentActors.includes(name))
    .slice(0, 1)
    .map(({ name, sentences: own }) => ({
      name,
      ...asFigure(own.flatMap((i) => sentences[i] ?? [])),
      total: sentences.length,
    }));
  const isInOtherForm = (text: string): boolean => {
    const wanted = contentWords(text).map(({ stem }) => stem);
    return sentences.some(({ span: { block, start, end } }) => {
      const stems = new Set(
        contentWords(article.blocks[block]?.text.slice(start, end) ?? '').map(({ stem }) => stem),
      );
      return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
    });
  };
  // “congratulates” is no quotation that the text lacks when it has “congratulated”.
  const traced = found.quotes
    .filter(({ text, span }) => span !== null || !isInOtherForm(text))
    // Whose words they are is not settled: they are neither without a source nor anybody's.
    .filter(({ voice }) => voice === null || voices[voice]?.speaker !== null);
  const quotes = traced.map(({ text, span, exact, voice }) => {
    const by = voice === null ? undefined : voices[voice];
    return {
      text,
      printed: span ? (article.blocks[span.block]?.text.slice(span.start, span.end) ?? null) : null,
      exact,
      credit: by
        ? {
            name: by.named ? nameInSentence(counted, by.name) : canBeSource(by.printed) ? by.printed : '',
            named: by.named,
          }
        : null,
      passages: span ? [[span]] : [],
    };
  });
  if (found.missing.length + quotes.length + credited.length + absent.length === 0) return null;
  return {
    topic: 'headline',
    values: { missing: found.missing.slice(0, 3), quotes, credited, absent },
  };
}

/** Places as a figure: each is shown by itself. */
function asFigure(found: readonly { readonly span: TextSpan }[]): Figure {
  return { count: found.length, passages: found.map(({ span }) => [span]) };
}

/** Each different text with its places, in order of first occurrence. */
function shownWords(found: readonly { readonly text: string; readonly span: TextSpan }[]): ShownWord[] {
  return [...Map.groupBy(found, ({ text }) => text)].map(([text, own]) => ({
    text,
    passages: own.map(({ span }) => [span]),
  }));
}

/** Each different text with its count, in order of first occurrence; case aside. */
function tally(found: readonly { readonly text: string; readonly span: TextSpan }[]): NamedCount[] {
  return [...Map.groupBy(found, ({ text }) => text.toLowerCase()).values()].map((own) => ({
    name: own[0]?.text ?? '',
    ...asFigure(own),
  }));
}
