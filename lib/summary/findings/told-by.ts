import type { FrameName } from '../../framing/lexicons/frame-lexicon.ts';
import type { FrameFinding } from '../../framing/framing.ts';
import type { CountedArticle } from '../counted-article.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, say } from '../say.ts';
import { asPassages } from '../text-places.ts';

const LEAST_SENTENCES = 8;
const LEAST_SHARE = 0.2;
const SECOND_SHARE = 0.1;

/**
 * What each frame shows. Some are never what a story is told by: of a crime against a child “human interest” is no word, and
 * less than half of the sentences found for public opinion are about it.
 */
const SHOWS: Readonly<Partial<Record<FrameName, { readonly en: string; readonly zh: string }>>> = {
  conflict: { en: 'who is against whom', zh: '对立与冲突' },
  security: { en: 'weapons, troops and safety', zh: '军事与安全' },
  diplomacy: { en: 'talks between states', zh: '国家间的会谈' },
  resolution: { en: 'what is planned or could be done', zh: '对策' },
  economy: { en: 'money and trade', zh: '经济' },
  legality: { en: 'courts, law and police', zh: '法律与司法' },
  politics: { en: 'parties and elections', zh: '政党与选举' },
  health: { en: 'health and medicine', zh: '健康与医疗' },
  fairness: { en: 'equal treatment and rights', zh: '平等与权利' },
  identity: { en: 'origin and culture', zh: '出身与文化' },
};

/** Of crimes against people nobody says that they are told as health, money or culture. */
const GRAVE =
  /\b(?:killed|murder\w*|raped?|tortur\w*|abus(?:e|ed|ing)|abandon(?:ed|ment)|newborns?|massacre\w*|bod(?:y|ies)|corpses?|suicide)\b/iu;
const GRAVE_SHARE = 0.25;
const TOLD_OF_CRIMES: ReadonlySet<FrameName> = new Set<FrameName>(['conflict', 'security', 'legality']);

export const TOLD_BY: readonly Pattern[] = [
  pattern({
    id: 'L',
    example:
      'Told mainly by money and trade (about 23 of the 77 sentences), then by courts, law and police (about 14).',
    read: (article) => {
      const all = article.sentences.length;
      const grave = article.sentences.filter(({ text }) => GRAVE.test(text)).length;
      const isGrave = grave >= GRAVE_SHARE * all;
      const told = article.report.framing.frames.filter(
        ({ frame, oneWord }) =>
          SHOWS[frame] !== undefined && !oneWord && (!isGrave || TOLD_OF_CRIMES.has(frame)),
      );
      const [first, second] = told;
      if (!first || first.sentences.length < LEAST_SENTENCES || first.sentences.length < LEAST_SHARE * all)
        return null;
      const then =
        second && second.sentences.length >= SECOND_SHARE * all && second.sentences.length >= LEAST_SENTENCES;
      return { article, first, second: then ? second : null };
    },
    en: ({ article, first, second }) => {
      const then =
        second === null
          ? ''
          : say`${isTie(first, second) ? ' and by' : ', then by'} ${SHOWS[second.frame]?.en ?? ''} (about ${shown(article, second)})`;
      return say`Told mainly by ${SHOWS[first.frame]?.en ?? ''} (about ${shown(article, first)} of the ${String(article.sentences.length)} sentences)${then}.`;
    },
    zh: ({ article, first, second }) => {
      const then =
        second === null
          ? ''
          : say`，${isTie(first, second) ? '以及' : '其次是'}${SHOWS[second.frame]?.zh ?? ''}（约${shown(article, second)}句）`;
      return say`主要从${SHOWS[first.frame]?.zh ?? ''}来写（${String(article.sentences.length)}句中约${shown(article, first)}句）${then}。`;
    },
  }),
];

/** As many sentences show the one as the other: neither comes second. */
function isTie(first: FrameFinding, second: FrameFinding): boolean {
  return first.sentences.length === second.sentences.length;
}

/** How many sentences show a frame; opens them. */
function shown({ sentences }: CountedArticle, frame: FrameFinding) {
  return counted(
    String(frame.sentences.length),
    asPassages(frame.sentences.flatMap((i) => sentences[i] ?? [])),
  );
}
