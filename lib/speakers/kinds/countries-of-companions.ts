import type { RunningText } from '../sources/running-text.ts';
import type { Speaker } from '../speaker.ts';

/** “Kalmen Secretary of State Ilse Varga and Okkonen”: the office named before the first goes for both. */
export function withCountriesOfCompanions(text: RunningText, speakers: readonly Speaker[]): Speaker[] {
  const ends = new Map<string, string>(
    speakers.flatMap(({ country, mentions }) =>
      country === null ? [] : mentions.map(({ span }) => [`${span.block}:${span.end}`, country] as const),
    ),
  );
  const endBefore = new Map<string, string>(
    text.words.flatMap((word, i) => {
      const [and, last] = [text.words[i - 1], text.words[i - 2]];
      return and?.lower === 'and' && last?.block === word.block
        ? [[`${word.block}:${word.start}`, `${last.block}:${last.end}`] as const]
        : [];
    }),
  );
  return speakers.map((speaker) => {
    if (speaker.kind !== 'official' || speaker.country !== null) return speaker;
    const country = speaker.mentions
      .map(({ span }) => ends.get(endBefore.get(`${span.block}:${span.start}`) ?? ''))
      .find((found) => found !== undefined);
    return country === undefined ? speaker : { ...speaker, country };
  });
}
