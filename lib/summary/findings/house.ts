import type { Passage } from '../../report/passage.ts';
import type { CountedArticle, CountedVoice } from '../counted-article.ts';
import { textOf, type TextSpan } from '../../text/article.ts';
import { nameOf, roleOf } from '../naming.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, printed, say } from '../say.ts';
import { placesOf } from '../text-places.ts';

/** A publisher’s name as its own pages print it: “the Guardian”, “Reuters.com” and “BBC News” are the Guardian, Reuters and the BBC. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/^the\s|\.(?:com|org|net|co\.uk)$|\s(?:news|online)$/gu, '')
    .trim();
}

const PAID_BY = /\b(?:contracted|commissioned|paid for|funded|paid) (?:for )?by (?:the )?/giu;

function isOf({ speaker }: CountedVoice, publisher: string): boolean {
  const { affiliation, name, kind } = speaker;
  return (
    affiliation !== null &&
    bareName(affiliation) === publisher &&
    kind !== 'document' &&
    bareName(name) !== publisher
  );
}

/** The speaker named last before a place in its sentence: “the institute, which was commissioned by …”. */
function namedBefore({ sentences, voices }: CountedArticle, { block, start }: TextSpan): CountedVoice | null {
  const from = sentences.find(({ span }) => span.block === block && start >= span.start && start < span.end);
  const before = voices
    .filter(({ speaker }) => speaker.named)
    .flatMap((voice) =>
      voice.speaker.mentions
        .filter(({ span, form }) => form !== 'pronoun' && span.block === block && span.end <= start)
        .filter(({ span }) => span.start >= (from?.span.start ?? start))
        .map(({ span }) => ({ voice, at: span.start })),
    );
  return before.sort((a, b) => b.at - a.at)[0]?.voice ?? null;
}

export const HOUSE: readonly Pattern[] = [
  pattern({
    id: 'C',
    example:
      'The Institute of Rivers was commissioned by the Harbour Post, which publishes this page; Ines Roth, its editor, is among the speakers.',
    read: (article) => {
      const publisher = article.report.article.publisher;
      const bare = publisher === null ? '' : bareName(publisher);
      if (publisher === null || bare.length < 3) return null;
      const voice = article.voices.find((one) => one.speaker.named && isOf(one, bare)) ?? null;
      const paid = placesOf(article, PAID_BY).flatMap(([span]): Passage[] => {
        if (span === undefined) return [];
        const behind = article.report.article.blocks[span.block]?.text.slice(span.end) ?? '';
        const isHouse =
          behind.toLowerCase().startsWith(bare) && !/^[\p{L}\p{N}]/u.test(behind.slice(bare.length));
        return isHouse ? [[{ ...span, end: span.end + bare.length }]] : [];
      });
      if (!voice && paid.length === 0) return null;
      const place = paid[0]?.[0];
      const words = place === undefined ? '' : textOf(article.report.article, place);
      const whose = place === undefined ? null : namedBefore(article, place);
      return { article, voice, paid, publisher, whose, how: words.split(/\s(?:for )?by\s/u, 1)[0] ?? '' };
    },
    en: ({ article, voice, paid, publisher, whose, how }) => {
      const what = whose ? nameOf(article, whose) : 'part of what is reported here';
      const house = say`${what} was ${counted(how, paid)} by ${printed(publisher, [])}, which publishes this page`;
      if (voice === null) return say`${house}.`;
      const role = roleOf(article, voice);
      const who = say`${nameOf(article, voice)}, ${role === null ? 'who speaks for it' : say`its ${printed(role, [])}`}`;
      return paid.length > 0
        ? say`${house}; ${who}, is among the speakers.`
        : say`${nameOf(article, voice)}, one of the speakers, speaks for ${printed(publisher, [])}, which publishes this page.`;
    },
    zh: ({ article, voice, paid, publisher, whose }) => {
      const what = whose ? nameOf(article, whose) : '文中所报道之事';
      const house =
        paid.length > 0
          ? say`${what}受本页发布者${printed(publisher, [])}${counted('委托或资助', paid)}`
          : '';
      const who =
        voice === null
          ? ''
          : say`说话人之一${nameOf(article, voice)}代表本页发布者${paid.length > 0 ? '' : printed(publisher, [])}发言`;
      return say`${house}${house !== '' && who !== '' ? '；' : ''}${who}。`;
    },
  }),
];
