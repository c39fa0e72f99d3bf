import type { ReportingClass } from '../../attribution/reporting-words.ts';
import type { FrameName } from '../../framing/lexicons/frame-lexicon.ts';
import type { VoiceGroup } from '../../framing/framing-facts.ts';
import type { VoicePart } from '../../report/divide-words.ts';
import { inEnglish, times } from '../number-words.ts';
import { capital, counted, finished, joined, printed, say, type Piece, type Sayable } from '../say.ts';
import { withThe } from '../with-the.ts';
import { NAMES_IN_A_LIST, type Figure, type ShownWord, type SummaryText } from './summary-text.ts';

const GROUPS: Readonly<Record<VoiceGroup, string>> = {
  expertNamed: 'named experts',
  expertUnnamed: 'experts or analysts without a name',
  official: 'officials',
  media: 'news media',
  business: 'businesses',
  organization: 'organizations',
  person: 'other people',
  document: 'documents or surveys',
};

/** The same where those who are listed are bodies and people of them. */
const BODIES_AND_PEOPLE: Readonly<Partial<Record<VoiceGroup, string>>> = {
  media: 'news media and their people',
  business: 'businesses and their people',
  organization: 'organizations and their people',
};

/** The same where those who are listed are people. */
const PEOPLE_OF: Readonly<Partial<Record<VoiceGroup, string>>> = {
  media: 'people from news media',
  business: 'people from businesses',
  organization: 'people from organizations',
};

const WHO_OF = { all: PEOPLE_OF, some: BODIES_AND_PEOPLE, none: GROUPS } as const;

/** Parts of all words. */
const VOICES: Readonly<Record<VoicePart, string>> = {
  expert: 'experts',
  official: 'officials',
  media: 'news media',
  business: 'businesses',
  organization: 'organizations',
  person: 'other people',
  document: 'documents or surveys',
  unclear: 'speakers who are not settled',
  narrator: 'the page itself',
};

const SHORT_GROUPS: Readonly<Record<VoiceGroup, string>> = { ...GROUPS, expertUnnamed: 'unnamed experts' };

/** What a story with this frame is “told as”. */
const FRAME_WORDS: Readonly<Record<FrameName, string>> = {
  conflict: 'conflict',
  security: 'security',
  diplomacy: 'diplomacy',
  responsibility: 'blame',
  resolution: 'cooperation or solutions',
  economy: 'trade or money',
  humanInterest: 'human interest',
  morality: 'right and wrong',
  legality: 'law and crime',
  politics: 'politics as a contest',
  health: 'health and safety',
  publicOpinion: 'public opinion',
  fairness: 'fairness',
  identity: 'culture and identity',
};

/** Half a sentence on what a class of reporting words does. */
const CLASS_EFFECTS: Partial<Readonly<Record<ReportingClass, string>>> = {
  factive: 'which presents the words as fact',
  doubting: 'which keeps a distance from the words',
  conceding: 'which makes the words sound reluctant',
  assertive: 'which makes the speaker sound insistent',
  aggressive: 'which casts the words as an attack',
  warning: 'which casts the words as a danger to come',
  critical: 'which puts somebody else in the wrong',
};

/** The summary's sentences in English. */
export const ENGLISH: SummaryText = {
  whoSpeaks: ({ credited, own, total, shares, unnamed, unnamedDocuments, inPercent, teller }) => {
    const first = say`${figure(credited)} of the ${count(total, 'sentence')} ${credited.count === 1 ? 'is' : 'are'} credited to somebody; ${own.count === 0 ? 'none' : figure(own)} ${own.count === 1 ? 'is' : 'are'} ${teller.en} own.`;
    if (shares.length === 0) return first;
    const unit = ({ count: n, passages }: Figure) =>
      counted(inPercent ? `${n}%` : count(n, 'word'), passages);
    const from = shares.map(
      (share, i) => say`${unit(share)} ${i === 0 ? 'come from' : 'from'} ${VOICES[share.voice]}`,
    );
    const nameless =
      unnamed.count > 0
        ? say`; ${unit(unnamed)} ${unnamed.count === 1 && !inPercent ? 'has' : 'have'} no name to them${unnamedDocuments ? ', documents included' : ''}`
        : '';
    return say`${first} ${inPercent ? 'Of all words, ' : ''}${pieceList(from)}${nameless}.`;
  },
  nobodySpeaks: ({ own, teller }) =>
    say`We found no statement that is credited to somebody: all ${many(own, 'sentence')} are ${teller.en} own.`,
  noName: ({ sentences, sources, all, first, relayed, relays }) => {
    const relay = say`${relayed.count === 1 ? 'passes' : 'pass'} words on from unnamed ${list(relays.map(quoted))}`;
    if (sentences.count === 0)
      return say`${counted(inEnglish(relayed.count), relayed.passages)} ${plural(relayed.count, 'sentence')} ${relay}.`;
    const subject = say`${counted(inEnglish(sentences.count), sentences.passages)} ${plural(sentences.count, 'sentence')}`;
    const rest = sentences.count === 1 ? 'rests' : 'rest';
    const isOpening = first.count === sentences.count;
    const opening =
      first.count > 1
        ? say`, ${inWords(first, 'the first ')} ${isOpening ? 'of the text' : 'included'},`
        : '';
    const also =
      relayed.count > 0 ? say`, and ${counted(inEnglish(relayed.count), relayed.passages)} ${relay}` : '';
    if (sources.length === 0) return say`${subject}${opening} ${rest} on voices without a name${also}.`;
    if (all)
      return say`${subject}${opening} ${rest} on ${list(sources.map(quoted), 'or')} without a name${also}.`;
    // The list is shorter than what is counted.
    const these = sources.length === 1 ? 'one of them' : 'among them';
    return say`${subject}${opening} ${rest} on voices without a name, ${these} ${list(sources.map(quoted))}${relayed.count > 0 ? say`; ${counted(inEnglish(relayed.count), relayed.passages)} ${relay}` : ''}.`;
  },
  standOut: ({ name, sentences, percent, last }) => {
    const end = last.count > 1 ? say`, and has ${inWords(last, 'the last ', ' sentences')}` : '';
    return say`One voice stands out: ${printed(name, percent.passages)} speaks in ${counted(count(sentences.count, 'sentence'), sentences.passages)}${last.count > 1 ? ',' : ' and'} has ${counted(`${percent.count}%`, percent.passages)} of all words${end}.`;
  },
  namedExperts: ({ names, sentences, nationality, toldTo, institution, last }) => {
    const ties = [
      ...(nationality ? [`are introduced with ${nationality} institutions`] : []),
      ...(toldTo ? [`spoke to the ${toldTo}`] : []),
    ];
    const n = names.length;
    // “Both named experts” and “All three named experts” only when something is said of all of them.
    const howMany = ties.length === 0 ? capital(inEnglish(n)) : n === 2 ? 'Both' : `All ${inEnglish(n)}`;
    const who =
      n === 1
        ? say`One named expert, ${names.join('')}, speaks in ${many(sentences, 'sentence')}`
        : say`${howMany} named experts (${names.join(', ')}; ${many(sentences, 'sentence')})`;
    const rest = n === 1 ? '' : ties.length > 0 ? ` ${list(ties)}` : ' speak';
    const at = institution ? say`; ${inWords(institution)} of them belong to the ${institution.name}` : '';
    const end = last ? say`; ${last.name} has ${inWords(last, 'the last ', ' sentences')}` : '';
    return say`${who}${rest}${at}${end}.`;
  },
  officials: ({ groups }) => {
    const parts = groups.map(({ nationality, most, ...own }, i) => {
      const who = nationality ? `${nationality} officials` : i === 0 ? 'officials' : 'other officials';
      const by = most ? say` (${most.name} in ${figure(most)})` : '';
      return i === 0
        ? say`${who} speak in ${counted(count(own.count, 'sentence'), own.passages)}${by}`
        : say`${who} in ${figure(own)}${by}`;
    });
    return say`${joined(parts, ', ', ', ')}.`;
  },
  others: ({ groups }) => {
    const parts = groups.map(({ group, names, nameless, people, ...own }, i) => {
      const called = WHO_OF[people][group] ?? GROUPS[group];
      const beside = nameless ? ', others without a name' : '';
      const who = `${called}${names.length > 0 ? ` (${shortList(names)}${beside})` : ''}`;
      return i === 0
        ? say`${who} speak in ${counted(count(own.count, 'sentence'), own.passages)}`
        : say`${who} in ${figure(own)}`;
    });
    return say`${joined(parts, ', ', ', ')}.`;
  },
  notHeard: ({ actors }) => {
    const named = actors.map((actor, i) =>
      i === 0
        ? say`${withThe(actor.name)} is named in ${counted(`${actor.count} sentences`, actor.passages)}`
        : say`${withThe(actor.name)} in ${figure(actor)}`,
    );
    const [only, ...others] = actors;
    if (only && others.length === 0)
      return say`We found no statement by ${withThe(only.name)}, named in ${counted(`${only.count} sentences`, only.passages)}.`;
    return say`${pieceList(named)}, but we found no statement by ${actors.length === 2 ? 'either' : 'any of them'}.`;
  },
  unanswered: ({ who }) => {
    const more = who.length - NAMES_IN_A_LIST;
    const shown = (more > 1 ? who.slice(0, NAMES_IN_A_LIST) : who).map(({ text, passages }) =>
      printed(text, passages),
    );
    return say`Asked, but without an answer in the text: ${joined(shown, ', ', ', ')}${more > 1 ? ` and ${more} more` : ''}.`;
  },
  ends: ({ first, last }) => {
    const [one, other] = [counted('first', first.passages), counted('last', last.passages)];
    return first.text === last.text
      ? say`The ${one} and the ${other} statement are by ${first.text}.`
      : say`The ${one} statement is by ${first.text}, the ${other} by ${last.text}.`;
  },
  relayed: ({ outlets, sentences }) =>
    say`${counted(inEnglish(sentences.count), sentences.passages)} ${plural(sentences.count, 'sentence')} pass on words at second hand: ${pieceList(outlets.map((outlet) => say`${figure(outlet)} from ${outlet.name}`))}.`,
  frames: ({ mainly, then, aside, blame }) => {
    const told = mainly.map(
      ({ frame, ...own }, i) =>
        say`${FRAME_WORDS[frame]} (about ${figure(own)}${i === 0 ? ' sentences' : ''})`,
    );
    const rest = then.map(({ frame, ...own }) => say`${FRAME_WORDS[frame]} (${figure(own)})`);
    const more = aside.map(
      ({ frame, ...own }) => say`about ${figure(own)} sentences show ${FRAME_WORDS[frame]}`,
    );
    const blamed = blame
      ? [
          say`sentences that say who is to blame (${figure(blame)})${blame.nearEnd ? ' are nearly all near the end' : ' occur as well'}`,
        ]
      : [];
    const first =
      told.length > 0
        ? [
            say`the story is told mainly as ${pieceList(told)}${rest.length > 0 ? say`, then ${pieceList(rest)}` : ''}`,
          ]
        : [];
    return say`${joined([...first, ...more, ...blamed], '; ', '; ')}.`;
  },
  loaded: ({ all, perThousand, reference, referenceArticles, byVoice, harsh, repeated, actor, teller }) => {
    const density =
      perThousand === null
        ? ''
        : ` (${perThousand} per 1,000; in half of ${referenceArticles} US news articles it is ${reference} or fewer)`;
    const voices = byVoice.map(({ group, name, ...own }) => {
      const n = own.count === 0 ? 'none' : figure(own);
      if (group === 'writer') return say`${n} in ${teller.en} own words`;
      return say`${n} from ${name ?? SHORT_GROUPS[group]}`;
    });
    const sentences = [say`We marked ${many(all, 'loaded word')}${density}: ${joined(voices, ', ', ', ')}.`];
    if (harsh.length > 0)
      sentences.push(
        say`Of these, ${pieceList(harsh.map(shown))} ${harsh.length === 1 ? 'ridicules or condemns' : 'ridicule or condemn'}.`,
      );
    if (repeated.length > 0)
      sentences.push(
        say`${pieceList(
          repeated.map(
            ({ name, count: own, passages }) => say`${quoted(name)} occurs ${counted(times(own), passages)}`,
          ),
        )}.`,
      );
    if (actor)
      sentences.push(
        actor.count === all.count
          ? say`${counted(`All ${all.count}`, actor.passages)} are in sentences that name ${withThe(actor.name)}.`
          : say`${figure(actor)} of the ${String(all.count)} are in sentences that name ${withThe(actor.name)}.`,
      );
    return joined(sentences, ' ', ' ');
  },
  beside: ({ actors }) => {
    const stand = actors.map(({ name, words }, i) => {
      const found = words.map(
        ({ name: text, count: own, passages }) =>
          say`${shown({ text, passages })}${own > 1 ? ` (${times(own)})` : ''}`,
      );
      return say`${i === 0 ? 'directly beside' : 'beside'} ${quoted(name)} ${words.length === 1 ? 'stands' : 'stand'} ${pieceList(found)}`;
    });
    return say`${joined(stand, '; ', '; ')}.`;
  },
  fragments: ({ all, short, words }) => {
    const few =
      short.count > 0
        ? say`; ${short.count === all.count ? counted('all of them', short.passages) : figure(short)} ${short.count === 1 ? 'is' : 'are'} only one or two words: ${joined(words.map(shown), ', ', ', ')}`
        : '';
    const note = short.count > 0 ? ' Marks this short can report a word or keep a distance from it.' : '';
    return say`${figure(all)} short phrases stand in quotation marks${few}.${note}`;
  },
  reportingWords: ({ all, plain, charged, class: of }) => {
    const share = plain.count / all.count;
    const half = Math.abs(share - 0.5) < 0.05 ? 'half' : share > 0.5 ? 'most' : 'some';
    const first =
      plain.count === all.count
        ? say`${all.count === 2 ? 'both' : say`all ${figure(all)}`} reporting words are plain: “said” or “told”.`
        : plain.count === 0
          ? say`None of the ${figure(all)} reporting words is “said” or “told”.`
          : plain.count === 1
            ? say`One of the ${figure(all)} reporting words is plain, “said” or “told”.`
            : say`${half} of the reporting words are plain: ${figure(plain)} of ${figure(all)} are “said” or “told”.`;
    const lead =
      plain.count === 0
        ? 'they include'
        : charged.flatMap(({ words }) => words).length === 1
          ? 'another is'
          : 'others are';
    const by =
      charged.length === 0
        ? []
        : [
            say`${lead} ${pieceList(charged.map(({ name, words }) => say`${pieceList(words.map(shown))} (${name})`))}`,
          ];
    const effect = of ? CLASS_EFFECTS[of.class] : undefined;
    const used =
      of && effect
        ? [
            say`${joined(of.words.map(shown), ', ', ' or ')}, ${effect}, is used ${counted(times(of.count), of.passages)}${of.only ? `, each time for ${GROUPS[of.only]}` : ''}`,
          ]
        : [];
    const rest = [...by, ...used];
    if (rest.length === 0) return first;
    return say`${first} ${finished(joined(rest, '; ', '; '))}.`;
  },
  unsourced: ({ judging, loaded, blame, uncredited, teller }) => {
    const words = (of: readonly ShownWord[]) => joined(of.map(shown), ', ', ', ');
    const parts = [
      ...(loaded.length > 0 ? [say`loaded words (${words(loaded)})`] : []),
      ...(blame.length > 0 ? [say`words of blame (${words(blame)})`] : []),
    ];
    return say`${inWords(judging)} of the ${many(uncredited, 'sentence')} in ${teller.en} own words ${judging.count === 1 ? 'carries' : 'carry'} ${pieceList(parts)}.`;
  },
  headline: ({ missing, quotes, credited, absent }) => {
    const sentences = [
      ...(missing.length > 0
        ? [
            say`The headline’s ${list(missing.map(quoted))} ${missing.length === 1 ? 'does' : 'do'} not occur in the text.`,
          ]
        : []),
      ...quotes.map(({ text, printed: inText, exact, credit, passages }) => {
        if (inText === null)
          return say`The headline quotes ${quoted(text)}; we found no such words in the text.`;
        const by = credit ? `, credited to ${creditedTo(credit)}` : '';
        if (!exact)
          return say`The headline quotes ${quoted(text)}; the text has ${shown({ text: inText, passages })}${by}.`;
        return credit
          ? say`The headline quotes ${quoted(text)}; in the text ${counted('the words', passages)} are credited to ${creditedTo(credit)}.`
          : say`The headline quotes ${quoted(text)}, ${counted('as the text does', passages)}, without a source.`;
      }),
      ...credited.map(
        ({ word, sentences: own, names }) =>
          say`In the text ${quoted(word)} stands in ${many(own, 'sentence')}, all credited (${shortList(names)}).`,
      ),
      ...absent.map(
        ({ name, total, ...own }) =>
          say`${capital(withThe(name))} is in ${figure(own)} of ${String(total)} sentences but not in the headline.`,
      ),
    ];
    return joined(sentences, ' ', ' ');
  },
};

/** “the Harbour Office”, “unnamed analysts”, “‘a new report’, without a name”. */
function creditedTo({ name, named }: { readonly name: string; readonly named: boolean }): string {
  if (named) return name;
  if (
    /^(?!(?:the|some|many|most|several|these|those|all|both)\b)[\p{L} ]+s$/iu.test(name) &&
    !/\s\p{Lu}/u.test(name)
  )
    return `unnamed ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return name === '' ? 'a voice without a name' : `${quoted(name)}, without a name`;
}

function figure({ count: n, passages }: Figure): Piece {
  return counted(String(n), passages);
}

/** “12 sentences” */
function many({ count: n, passages }: Figure, noun: string): Piece {
  return counted(count(n, noun), passages);
}

/** “the first four”, “eleven” */
function inWords({ count: n, passages }: Figure, before = '', behind = ''): Piece {
  return counted(`${before}${inEnglish(n)}${behind}`, passages);
}

/** Words of the page in quotation marks. */
function shown({ text, passages }: ShownWord): readonly Piece[] {
  return say`“${printed(text, passages)}”`;
}

/** “a, b and c” of pieces. */
function pieceList(parts: readonly Sayable[]): readonly Piece[] {
  return joined(parts, ', ', ' and ');
}

function count(n: number, noun: string): string {
  return `${n} ${plural(n, noun)}`;
}

function plural(n: number, noun: string): string {
  return n === 1 ? noun : `${noun}s`;
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** “a, b and c”. */
function list(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

function shortList(names: readonly string[]): string {
  const more = names.length - NAMES_IN_A_LIST;
  return more > 1 ? `${names.slice(0, NAMES_IN_A_LIST).join(', ')} and ${more} more` : names.join(', ');
}
