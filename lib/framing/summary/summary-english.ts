import type { ReportingClass } from '../../attribution/reporting-words.ts';
import type { FrameName } from '../lexicons/frame-lexicon.ts';
import type { SummaryText, VoiceGroup } from './summary-text.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

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
  whoSpeaks: ({ credited, total, shares, inPercent, oneWriter }) => {
    const own = total - credited;
    const first = `${credited} of the ${count(total, 'sentence')} ${credited === 1 ? 'is' : 'are'} credited to somebody; ${own === 0 ? 'none' : own} ${own === 1 ? 'is' : 'are'} ${writers(oneWriter)} own.`;
    if (shares.length === 0) return first;
    const unit = (value: number) => (inPercent ? `${value}%` : count(value, 'word'));
    const from = shares.map(
      ({ group, value }, i) =>
        `${unit(value)} ${i === 0 ? `${value === 1 || inPercent ? 'come' : 'come'} from` : 'from'} ${GROUPS[group]}`,
    );
    return `${first} Of the credited words, ${list(from)}.`;
  },
  nobodySpeaks: ({ total, oneWriter }) =>
    `We found no statement that is credited to somebody: all ${count(total, 'sentence')} are ${writers(oneWriter)} own.`,
  noName: ({ sentences, sources, first, relayed, relays }) => {
    const relay = `${relayed === 1 ? 'passes' : 'pass'} words on from unnamed ${list(relays.map(quoted))}`;
    if (sentences === 0) return `${capital(number(relayed))} ${plural(relayed, 'sentence')} ${relay}.`;
    const among = first > 1 ? `, among them the first ${number(first)}` : '';
    const also = relayed > 0 ? `, and ${number(relayed)} ${relay}` : '';
    return `${capital(number(sentences))} ${plural(sentences, 'sentence')} ${sentences === 1 ? 'rests' : 'rest'} on ${list(sources.map(quoted), 'or')} without a name${among}${also}.`;
  },
  standOut: ({ name, sentences, percent, last }) => {
    const facts = [`speaks in ${count(sentences, 'sentence')}`, `has ${percent}% of all credited words`];
    if (last > 1) facts.push(`has the last ${number(last)} sentences`);
    return `One voice stands out: ${name} ${list(facts)}.`;
  },
  namedExperts: ({ names, sentences, nationality, toldTo, institution, last }) => {
    const ties = [
      ...(nationality ? [`are introduced with ${nationality} institutions`] : []),
      ...(toldTo ? [`spoke to the ${toldTo}`] : []),
    ];
    const n = names.length;
    // “Both named experts” and “All three named experts” only when something is said of all of them.
    const howMany = ties.length === 0 ? capital(number(n)) : n === 2 ? 'Both' : `All ${number(n)}`;
    const who =
      n === 1
        ? `One named expert, ${names.join('')}, speaks in ${count(sentences, 'sentence')}`
        : `${howMany} named experts (${names.join(', ')}; ${count(sentences, 'sentence')})`;
    const rest = n === 1 ? '' : ties.length > 0 ? ` ${list(ties)}` : ' speak';
    const at = institution ? `; ${number(institution.count)} of them belong to the ${institution.name}` : '';
    const end = last ? `; ${last.name} has the last ${number(last.count)} sentences` : '';
    return `${who}${rest}${at}${end}.`;
  },
  officials: ({ groups }) => {
    const parts = groups.map(({ nationality, count: own, most }, i) => {
      const who = nationality ? `${nationality} officials` : i === 0 ? 'officials' : 'other officials';
      const by = most ? ` (${most.name} in ${most.count})` : '';
      return i === 0 ? `${who} speak in ${count(own, 'sentence')}${by}` : `${who} in ${own}${by}`;
    });
    return `${capital(parts.join(', '))}.`;
  },
  others: ({ groups }) => {
    const parts = groups.map(({ group, count: own, names }, i) => {
      const who = names.length > 0 ? ` (${shortList(names)})` : '';
      return i === 0
        ? `${GROUPS[group]}${who} speak in ${count(own, 'sentence')}`
        : `${GROUPS[group]}${who} in ${own}`;
    });
    return `${capital(parts.join(', '))}.`;
  },
  notHeard: ({ actors }) => {
    const named = actors.map(
      ({ name, count: own }, i) => `${name}${i === 0 ? ` is named in ${own} sentences` : ` in ${own}`}`,
    );
    const one = actors[0]?.isPerson ? 'that person' : 'it';
    const who = actors.length === 1 ? one : actors.length === 2 ? 'either' : 'any of them';
    return `${list(named)}, but we found no statement by ${who}.`;
  },
  unanswered: ({ who }) => `Asked, but without an answer in the text: ${shortList(who.map(lowerArticle))}.`,
  ends: ({ first, last }) =>
    first === last
      ? `The first and the last statement are by ${first}.`
      : `The first statement is by ${first}, the last by ${last}.`,
  relayed: ({ outlets, sentences }) =>
    `${capital(number(sentences))} ${plural(sentences, 'sentence')} pass on words at second hand: ${list(outlets.map(({ name, count: own }) => `${own} from ${name}`))}.`,
  frames: ({ mainly, then, aside, blame }) => {
    const told = mainly.map(
      ({ frame, count: own }, i) => `${FRAME_WORDS[frame]} (about ${own}${i === 0 ? ' sentences' : ''})`,
    );
    const rest = then.map(({ frame, count: own }) => `${FRAME_WORDS[frame]} (${own})`);
    const more = aside.map(({ frame, count: own }) => `about ${own} sentences show ${FRAME_WORDS[frame]}`);
    const blamed = blame
      ? [
          `sentences that say who is to blame (${blame.count})${blame.nearEnd ? ' are nearly all near the end' : ' occur as well'}`,
        ]
      : [];
    const first =
      told.length > 0
        ? [`the story is told mainly as ${list(told)}${rest.length > 0 ? `, then ${list(rest)}` : ''}`]
        : [];
    return `${capital([...first, ...more, ...blamed].join('; '))}.`;
  },
  loaded: ({
    total,
    perThousand,
    reference,
    referenceArticles,
    byVoice,
    harsh,
    repeated,
    actor,
    oneWriter,
  }) => {
    const density =
      perThousand === null
        ? ''
        : ` (${perThousand} per 1,000; in half of ${referenceArticles} US news articles it is ${reference} or fewer)`;
    const voices = byVoice.map(({ group, name, count: own }) => {
      const n = own === 0 ? 'none' : own;
      if (group === 'writer') return `${n} in ${writers(oneWriter)} own words`;
      return `${n} from ${name ?? SHORT_GROUPS[group]}`;
    });
    const sentences = [`We marked ${count(total, 'loaded word')}${density}: ${voices.join(', ')}.`];
    if (harsh.length > 0)
      sentences.push(
        `Of these, ${list(harsh.map(quoted))} ${harsh.length === 1 ? 'ridicules or condemns' : 'ridicule or condemn'}.`,
      );
    if (repeated.length > 0)
      sentences.push(
        `${list(repeated.map(({ name, count: own }) => `${quoted(name)} occurs ${times(own)}`))}.`,
      );
    if (actor)
      sentences.push(`${actor.count} of the ${total} are in sentences that name ${withArticle(actor.name)}.`);
    return sentences.join(' ');
  },
  beside: ({ actors }) =>
    `${actors
      .map(({ name, words }, i) => {
        const stand = words.map(
          ({ name: text, count: own }) => `${quoted(text)}${own > 1 ? ` (${times(own)})` : ''}`,
        );
        return `${i === 0 ? 'Directly beside' : 'beside'} ${quoted(name)} ${words.length === 1 ? 'stands' : 'stand'} ${list(stand)}`;
      })
      .join('; ')}.`,
  fragments: ({ total, short }) => {
    const few =
      short.length > 0
        ? `; ${number(short.length)} ${short.length === 1 ? 'is' : 'are'} only one or two words: ${short.map(quoted).join(', ')}`
        : '';
    const note = short.length > 0 ? ' Marks this short can report a word or keep a distance from it.' : '';
    return `${total} short ${plural(total, 'phrase')} stand in quotation marks${few}.${note}`;
  },
  reportingWords: ({ total, plain, charged, class: of }) => {
    const half = Math.abs(plain / total - 0.5) < 0.05 ? 'Half' : plain / total > 0.5 ? 'Most' : 'Some';
    const sentences = [
      `${half} of the reporting words are plain: ${plain} of ${total} are “said” or “told”.`,
    ];
    const by = charged.map(({ name, words }) => `${name} ${list(words.map(quoted))}`);
    const effect = of ? CLASS_EFFECTS[of.class] : undefined;
    const used =
      of && effect
        ? `${list(of.words.map(quoted), 'or')}, ${effect}, is used ${times(of.count)}${of.only ? `, each time for ${GROUPS[of.only]}` : ''}`
        : '';
    const rest = [by.join(', '), used].filter((part) => part !== '').join('; ');
    if (rest !== '') sentences.push(`${capital(rest)}.`);
    return sentences.join(' ');
  },
  unsourced: ({ total, loaded, blame, uncredited, oneWriter }) => {
    const parts = [
      ...(loaded.length > 0 ? [`loaded words (${loaded.map(quoted).join(', ')})`] : []),
      ...(blame.length > 0 ? [`words of blame (${blame.map(quoted).join(', ')})`] : []),
    ];
    return `${capital(number(total))} of the ${count(uncredited, 'sentence')} in ${writers(oneWriter)} own words ${total === 1 ? 'carries' : 'carry'} ${list(parts)}.`;
  },
  headline: ({ missing, quotes, credited, absent }) => {
    const sentences = [
      ...(missing.length > 0
        ? [
            `The headline’s ${list(missing.map(quoted))} ${missing.length === 1 ? 'does' : 'do'} not occur in the text.`,
          ]
        : []),
      ...quotes.map(({ text, printed, exact, credit }) => {
        const by = credit ? `, credited to ${credit.name}` : '';
        if (printed === null)
          return `The headline quotes ${quoted(text)}; we found no such words in the text.`;
        if (exact)
          return `The headline quotes ${quoted(text)}${credit ? `; in the text the words are credited to ${credit.name}` : ', as the text does, without a source'}.`;
        return `The headline quotes ${quoted(text)}; the text has ${quoted(printed)}${by}.`;
      }),
      ...credited.map(
        ({ word, sentences: own, names }) =>
          `In the text ${quoted(word)} stands in ${own} sentences, all credited (${shortList(names)}).`,
      ),
      ...absent.map(
        ({ name, count: own, total }) =>
          `${name} is in ${own} of ${total} sentences but not in the headline.`,
      ),
    ];
    return sentences.join(' ');
  },
};

function writers(one: boolean): string {
  return one ? 'the reporter’s' : 'the reporters’';
}

function count(n: number, noun: string): string {
  return `${n} ${plural(n, noun)}`;
}

function plural(n: number, noun: string): string {
  return n === 1 ? noun : `${noun}s`;
}

function number(n: number): string {
  return NUMBERS[n] ?? String(n);
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`;
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** “a, b and c”. */
function list(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

const NAMES_IN_A_LIST = 5;

function shortList(names: readonly string[]): string {
  const more = names.length - NAMES_IN_A_LIST;
  return more > 1 ? `${names.slice(0, NAMES_IN_A_LIST).join(', ')} and ${more} more` : names.join(', ');
}

/** “The ministry” → “the ministry”. */
function lowerArticle(text: string): string {
  return text.replace(/^(?:The|A|An|Its|His|Her|Their)(?=\s)/u, (word) => word.toLowerCase());
}

function withArticle(name: string): string {
  return /^(?:US|UK|EU|UAE|UN|Netherlands|Philippines)$/u.test(name) ? `the ${name}` : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
