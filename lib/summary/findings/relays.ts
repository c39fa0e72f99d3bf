import { relayOf } from '../../report/relay-of.ts';
import { canBeNamed, passagesOf, withArticle } from '../naming.ts';
import { inChinese, inEnglish, many } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, joined, printed, say } from '../say.ts';

const LEAST = 3;
const LEAST_SHARE = 1 / 3;
const OUTLETS_SHOWN = 4;

export const RELAYS: readonly Pattern[] = [
  pattern({
    id: 'G',
    example: 'Five of the ten statements came by way of the Harbour Post and Radio Nord.',
    read: (article) => {
      const toldTo = new Map(article.report.framing.voices.map((voice) => [voice.attribution, voice.toldTo]));
      const publisher = article.report.article.publisher?.toLowerCase() ?? '';
      const found = article.statements.flatMap((one) => {
        const outlet = relayOf(article.report, one.attribution) || (toldTo.get(one.attribution.id) ?? '');
        const name = outlet.replace(/^the\s+/iu, '');
        const isOwn = publisher !== '' && publisher.includes(name.toLowerCase());
        return canBeNamed(name) && !isOwn && name !== one.speaker?.name ? [{ one, name }] : [];
      });
      // To whom several talk is most likely the page's own outlet, where the page does not say which that is.
      const speakersOf = (outlet: string) =>
        new Set(found.flatMap(({ one, name }) => (name === outlet ? (one.speaker?.id ?? []) : []))).size;
      const relayed = found.filter(({ name }) => publisher !== '' || speakersOf(name) < 2);
      const share = relayed.length / article.statements.length;
      if (relayed.length < 2 || (relayed.length < LEAST && share < LEAST_SHARE)) return null;
      return { article, relayed, outlets: [...Map.groupBy(relayed, ({ name }) => name)] };
    },
    en: ({ article, relayed, outlets }) => {
      const own = counted(inEnglish(relayed.length), passagesOf(relayed.map(({ one }) => one)));
      const of = counted(many(article.statements.length, 'statement'), article.allPassages);
      const names = outlets
        .slice(0, OUTLETS_SHOWN)
        .map(([name, all]) => withArticle(article, name, passagesOf(all.map(({ one }) => one))));
      const more = outlets.length - names.length;
      return say`${own} of the ${of} came by way of ${joined([...names, ...(more > 0 ? [`${inEnglish(more)} more`] : [])], ', ', ' and ')}.`;
    },
    zh: ({ article, relayed, outlets }) =>
      say`${counted(`${inChinese(article.statements.length)}句`, article.allPassages)}中有${counted(`${inChinese(relayed.length)}句`, passagesOf(relayed.map(({ one }) => one)))}经他处转来：${joined(
        outlets
          .slice(0, OUTLETS_SHOWN)
          .map(([name, all]) => printed(name, passagesOf(all.map(({ one }) => one)))),
        '、',
        '和',
      )}${outlets.length > OUTLETS_SHOWN ? '等' : ''}。`,
  }),
];
