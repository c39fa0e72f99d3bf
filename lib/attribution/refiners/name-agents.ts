import { either, findPattern, isAt, maybe, pos, printed, word } from '../../text/token-pattern.ts';
import { isQuoted, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';
import type { TokenRange } from '../tagger/token-range.ts';
import { PAD } from '../tagger/token-facts.ts';

/** What is done to somebody with words: the subject of the passive is not who speaks. */
const DONE_TO = word(
  ...[
    'accused',
    'declared',
    'named',
    'called',
    'dubbed',
    'described',
    'criticised',
    'criticized',
    'condemned',
  ],
  ...[
    'denounced',
    'labelled',
    'labeled',
    'branded',
    'blamed',
    'praised',
    'hailed',
    'quoted',
    'cited',
    'slammed',
  ],
  ...[
    'designated',
    'ruled',
    'deemed',
    'considered',
    'charged',
    'convicted',
    'ordered',
    'urged',
    'warned',
    'mocked',
  ],
  ...[
    'lambasted',
    'blasted',
    'ridiculed',
    'decried',
    'portrayed',
    'rejected',
    'dismissed',
    'termed',
    'nicknamed',
  ],
);
const BE = word('is', 'are', 'was', 'were', 'been', 'being', 'be', 'gets', 'got');
/** “who is accused”, “has been widely criticised” */
const PASSIVE = [BE, maybe(either(pos('ADV'), word('not', 'also', 'once'))), DONE_TO];
/** Whoever is told something only hears it, but for quoted words that somebody has told. */
const TOLD = word('told', 'informed', 'reminded', 'advised', 'notified', 'assured');
const HEARS = [BE, maybe(either(pos('ADV'), word('not', 'also', 'once'))), TOLD];
/** The agent stands no farther behind. */
const MAX_DISTANCE = 24;
const MAX_AGENT = 10;

/**
 * The firm was accused of “greed” by Lind. · Kade is accused of “theft”. — whoever is accused, declared or named something says
 * nothing: who does so stands behind “by”, or nowhere.
 */
export const nameAgents: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const [source] = draft.source;
    const [cue] = draft.cue;
    const facts = cue && reading.paragraphs[cue.paragraph]?.facts;
    if (!facts || (source && source.paragraph !== cue.paragraph)) return [draft];
    const { paragraph } = facts;
    const isSubject = source !== undefined && source.to <= cue.from + 1;
    const first = isSubject ? Math.max(source.to, cue.from - 2) : cue.from - 2;
    const passive =
      findPattern(paragraph.tokens, first, PASSIVE, cue.to + 1) ??
      (isQuoted(reading, draft) ? null : hearingOf(paragraph, source, cue));
    if (!passive || passive.to <= cue.from || quotedWhole(reading, draft)) return [draft];
    const agent = agentAfter(paragraph, facts.phraseEnd, passive.to);
    if (!agent) return isSubject ? [] : [draft];
    const by = { ...cue, from: agent.from - 1, to: agent.to };
    const content = draft.content
      .map((place) => (place.from < by.from && place.to > by.from ? { ...place, to: by.from } : place))
      // “The firm … of “greed””: to whom it is done is not what is said.
      .filter((place) => place.to > place.from && place.from !== by.from && place.from >= passive.from);
    return content.length > 0
      ? [
          {
            ...draft,
            source: [{ ...cue, ...agent }],
            cue: [{ ...cue, from: passive.from, to: passive.to }],
            content,
          },
        ]
      : [];
  });

/** “The crew was told”, “Parents have long been told”: the source only hears. */
function hearingOf({ tokens }: Paragraph, source: Place | undefined, cue: Place): TokenRange | null {
  if (!source || source.to > cue.from) return null;
  const found = findPattern(tokens, source.to, HEARS, cue.to + 1);
  return found && tokens.slice(source.to, found.from).every(pos('AUX', 'ADV')) ? found : null;
}

/** “by the prosecutor’s office” in the same sentence. */
function agentAfter(
  { tokens, sentenceEnd, quoteState }: Paragraph,
  phraseEnd: Int32Array,
  from: number,
): { from: number; to: number } | null {
  const end = Math.min(sentenceEnd[from - 1] ?? from, from + MAX_DISTANCE);
  for (let i = from; i < end; i++) {
    if (!isAt(tokens, i, word('by')) || quoteState[i] !== QUOTE_STATE.outside) continue;
    const to = Math.min((phraseEnd[i + 1 + PAD] ?? 0) - PAD, i + 1 + MAX_AGENT);
    return to > i + 1 && !isAt(tokens, i + 1, printed('“', '"')) ? { from: i + 1, to } : null;
  }
  return null;
}

/** “It leaks,” Lind was quoted as saying: a whole quotation has somebody who said it. */
function quotedWhole(reading: Reading, { content, cue }: Draft): boolean {
  const [first] = content;
  const [said] = cue;
  if (!first || !said) return false;
  const tokens = reading.paragraphs[said.paragraph]?.facts.paragraph.tokens ?? [];
  const saying = (place: Place): boolean => tokens.slice(place.from, place.to + 2).some(word('saying', 'as'));
  return cue.some(saying) && tokens.slice(said.from, said.to + 2).some(word('quoted', 'cited'));
}
