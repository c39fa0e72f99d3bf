import { nameKey } from '../compare-articles.ts';
import type { SpeakerKind } from '../../speakers/speaker.ts';
import {
  dayOf,
  outletOf,
  statementsOf,
  type RememberedArticle,
  type RememberedStatement,
} from './remembered-article.ts';
import { isChosen, isChosenVoice, type ReadingFilter } from './reading-filter.ts';

/** Which of the chosen statements a number was counted from; what is left out is any. */
export interface StatementChoice {
  readonly outlet?: string;
  /** Null: not settled. */
  readonly kind?: SpeakerKind | null;
  readonly named?: boolean;
  /** `VoiceFigures.key` */
  readonly voice?: string;
}

/** A statement with the article it stands in. */
export interface StatementInArticle {
  readonly article: RememberedArticle;
  readonly statement: RememberedStatement;
}

/** The statements that a number of `corpusFigures` was counted from: as many as it says, newest first. */
export function listStatements(
  articles: readonly RememberedArticle[],
  filter: ReadingFilter,
  { outlet, kind, named, voice }: StatementChoice = {},
): StatementInArticle[] {
  return articles
    .filter((article) => (outlet === undefined || outletOf(article) === outlet) && isChosen(article, filter))
    .flatMap((article) =>
      statementsOf(article)
        .filter(
          (statement) =>
            isChosenVoice(statement, filter) &&
            (kind === undefined || statement.kind === kind) &&
            (named === undefined || (statement.kind !== null && statement.named === named)) &&
            (voice === undefined ||
              (statement.speaker?.named === true && nameKey(statement.speaker.name) === voice)),
        )
        .map((statement) => ({ article, statement })),
    )
    .sort((a, b) => newestFirst(a.article, b.article));
}

/** Which of the chosen articles a number was counted from. */
export interface ArticleChoice {
  readonly outlet?: string;
  readonly month?: string;
  /** `UnheardFigures.key` */
  readonly unheard?: string;
  /** `VoiceFigures.key` */
  readonly voice?: string;
}

/** The articles that a number of `corpusFigures` was counted from, newest first. */
export function listArticles(
  articles: readonly RememberedArticle[],
  filter: ReadingFilter,
  { outlet, month, unheard, voice }: ArticleChoice = {},
): RememberedArticle[] {
  return articles
    .filter(
      (article) =>
        (outlet === undefined || outletOf(article) === outlet) &&
        (month === undefined || dayOf(article)?.slice(0, 7) === month) &&
        (unheard === undefined || (article.unheard ?? []).some(({ name }) => nameKey(name) === unheard)) &&
        (voice === undefined ||
          article.speakers.some(
            (speaker) => speaker.named && nameKey(speaker.name) === voice && isChosenVoice(speaker, filter),
          )) &&
        isChosen(article, filter),
    )
    .sort(newestFirst);
}

function newestFirst(a: RememberedArticle, b: RememberedArticle): number {
  const [one, other] = [dayOf(a) ?? '', dayOf(b) ?? ''];
  return one === other ? b.readAt - a.readAt : one < other ? 1 : -1;
}
