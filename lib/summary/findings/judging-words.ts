import type { Passage } from '../../report/passage.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { isProse } from '../../text/article.ts';
import type { LoadedWord } from '../../framing/framing.ts';
import type { CountedArticle } from '../counted-article.ts';
import { inChinese, inEnglish, many, times } from '../number-words.ts';
import { teller } from '../page-nouns.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, joined, printed, say } from '../say.ts';
import { placesOf, statementAt } from '../text-places.ts';

const LEAST_OWN = 4;
const REPEATED = 3;

/** Where people die or are tortured no adjective of horror or sorrow is a judgement. */
const GRAVE =
  /\b(?:kill\w*|murder\w*|rap(?:e|ed|ist|ing)|tortur\w*|abus\w*|newborns?|burial|buried|massacre\w*|famine|bod(?:y|ies)|dead|died|deaths?|victims?|holocaust|genocide|attack(?:s|ed)?|explosion|crash|earthquake|flood(?:s|ing)?|wildfires?|hurricane|tornado\w*|storms?)\b/iu;
const OF_HORROR: ReadonlySet<string> = new Set(['alarm', 'suffering', 'condemnation', 'praise']);
/** Terms of elections and sport, whoever uses them. */
const TERMS: ReadonlySet<string> = new Set(['battleground', 'landslide', 'barnstorm', 'underdog']);
/** Of size and degree: everyday words, whoever uses them. */
const OF_SIZE: ReadonlySet<string> = new Set(
  'enormous gigantic colossal massively dramatic dramatically drastic drastically impressive remarkable remarkably extraordinary incredible incredibly absolutely obvious obviously literally'.split(
    ' ',
  ),
);
const NEGATED = /\b(?:not|no|never|nor|without|hardly|n[’']t)(?:\s\w+){0,2}\s$/iu;

/** Judging words of the page’s own voice and of statements; only those that are left when terms, names and grave matter are out. */
function judging(article: CountedArticle): {
  readonly own: readonly LoadedWord[];
  readonly said: readonly LoadedWord[];
} {
  const { loaded } = article.report.framing;
  const marks = Map.groupBy(
    findQuotations(article.report.article.blocks.filter(isProse)),
    ({ block }) => block,
  );
  const meant = loaded.filter(({ span, sentence, category, entry }) => {
    const text = article.sentences[sentence];
    if (!text || OF_SIZE.has(entry) || TERMS.has(entry) || (GRAVE.test(text.text) && OF_HORROR.has(category)))
      return false;
    return !NEGATED.test(text.text.slice(0, span.start - text.span.start));
  });
  const isSaid = ({ span, voice }: LoadedWord) =>
    voice !== null ||
    statementAt(article, span) !== null ||
    (marks.get(span.block) ?? []).some(({ start, end }) => span.start >= start && span.end <= end);
  return { own: meant.filter((word) => !isSaid(word)), said: meant.filter(isSaid) };
}

/** What judges most is shown first; a word of the page's danger or sorrow last. */
const BY_WEIGHT = [
  'ridicule',
  'condemnation',
  'praise',
  'motive',
  'labels',
  'attack',
  'certainty',
  'alarm',
  'suffering',
];

function weightOf({ category }: LoadedWord): number {
  return BY_WEIGHT.indexOf(category);
}

function passagesFor(words: readonly LoadedWord[]): readonly Passage[] {
  return words.map(({ span }) => [span]);
}

/** People as a page may call them; of the second kind it judges. */
const PEOPLE: ReadonlySet<string> = new Set(
  'protesters protestors demonstrators activists campaigners marchers supporters opponents group groups crowd crowds voters politicians leaders members fighters migrants settlers farmers students workers lawmakers critics'.split(
    ' ',
  ),
);
const JUDGED_PEOPLE: ReadonlySet<string> = new Set(
  'thug thugs mob mobs yob yobs hooligan hooligans extremist extremists fanatic fanatics zealot zealots radical radicals rioters goon goons horde hordes cronies lackeys minions terrorist terrorists militant militants agitators troublemakers lout louts'.split(
    ' ',
  ),
);
const LABELLED =
  /\b(?<modifier>[Ff]ar[- ](?:right|left)|[Hh]ard[- ](?:right|left)|(?:anti|pro)-\p{L}+|\p{L}+[- ]wing|\p{Lu}\p{Ll}+(?:ian|ish|ese|ist|i|an))\s(?<people>\p{Ll}+)/gu;
const LABELS = 3;

export const JUDGING_WORDS: readonly Pattern[] = [
  pattern({
    id: 'J1',
    example:
      'About ten judging words are the writer’s own, among them ‘pathetic’ and ‘masterful’; one stands in a statement.',
    read: (article) => {
      const { own, said } = judging(article);
      const byWeight = [...own].sort((a, b) => weightOf(a) - weightOf(b));
      const shown = [...Map.groupBy(byWeight, ({ text }) => text.toLowerCase()).values()].slice(0, 2);
      if (own.length < LEAST_OWN || own.length <= said.length || shown.length < 2) return null;
      return { article, own, said, shown };
    },
    en: ({ article, own, said, shown }) => {
      const words = shown.map((all) => say`‘${printed(all[0]?.text ?? '', passagesFor(all))}’`);
      const rest =
        said.length === 0
          ? ''
          : say`; ${counted(inEnglish(said.length), passagesFor(said))} ${said.length === 1 ? 'stands in a statement' : 'stand in statements'}`;
      return say`About ${counted(many(own.length, 'judging word'), passagesFor(own))} are ${teller(article).en} own, among them ${joined(words, ', ', ' and ')}${rest}.`;
    },
    zh: ({ article, own, said, shown }) => {
      const words = shown.map((all) => say`“${printed(all[0]?.text ?? '', passagesFor(all))}”`);
      const rest =
        said.length === 0 ? '' : say`；引语中有${counted(`${inChinese(said.length)}个`, passagesFor(said))}`;
      return say`约${counted(`${inChinese(own.length)}个`, passagesFor(own))}带评判色彩的词出自${teller(article).zh}，如${joined(words, '、', '和')}${rest}。`;
    },
  }),
  pattern({
    id: 'J2',
    example:
      'The words ‘far right’ go with ‘protesters’ twice and with ‘thugs’ once, in the page’s own voice.',
    read: (article) => {
      // Most texts hold no such word, and no label need be looked for.
      const words = [...JUDGED_PEOPLE];
      if (!article.sentences.some(({ text }) => words.some((word) => text.includes(word)))) return null;
      const found = placesOf(article, LABELLED).flatMap((passage) => {
        const [span] = passage;
        if (!span || statementAt(article, span)) return [];
        const text = article.report.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
        const at = text.lastIndexOf(' ');
        const people = text.slice(at + 1);
        const isPeople = PEOPLE.has(people) || JUDGED_PEOPLE.has(people);
        return isPeople ? [{ passage, modifier: text.slice(0, at), people }] : [];
      });
      const groups = [
        ...Map.groupBy(found, ({ modifier }) => modifier.toLowerCase().replace('-', ' ')).values(),
      ];
      for (const own of groups) {
        const labels = [...Map.groupBy(own, ({ people }) => people.toLowerCase())];
        const judged = labels.some(([people]) => JUDGED_PEOPLE.has(people));
        // As it stands inside a sentence, where it does.
        const shown = own.find(({ modifier }) => /^\p{Ll}/u.test(modifier)) ?? own[0];
        if (labels.length >= LABELS && judged && shown) return { own, labels, modifier: shown.modifier };
      }
      return null;
    },
    en: ({ own, labels, modifier }) =>
      say`The words ‘${printed(
        modifier,
        own.map(({ passage }) => passage),
      )}’ go ${joined(
        labels.map(
          ([, all]) =>
            say`with ‘${printed(
              all[0]?.people ?? '',
              all.map(({ passage }) => passage),
            )}’ ${times(all.length)}`,
        ),
        ', ',
        ' and ',
      )}, in the page’s own voice.`,
    zh: ({ own, labels, modifier }) =>
      say`“${printed(
        modifier,
        own.map(({ passage }) => passage),
      )}”${joined(
        labels.map(
          ([, all]) =>
            say`与“${printed(
              all[0]?.people ?? '',
              all.map(({ passage }) => passage),
            )}”搭配${inChinese(all.length)}次`,
        ),
        '、',
        '，',
      )}，均为页面自己的用词。`,
  }),
  pattern({
    id: 'J3',
    example: 'The word ‘miraculous’ stands three times, each time in the writer’s own voice.',
    read: (article) => {
      const { own, said } = judging(article);
      const [most] = [...Map.groupBy(own, ({ entry }) => entry)].sort((a, b) => b[1].length - a[1].length);
      if (!most || most[1].length < REPEATED || said.some(({ entry }) => entry === most[0])) return null;
      const all = most[1];
      const forms = [...new Set(all.map(({ text }) => text.toLowerCase()))];
      return {
        article,
        all,
        forms: forms.map((form) => all.find(({ text }) => text.toLowerCase() === form)?.text ?? form),
      };
    },
    en: ({ article, all, forms }) =>
      say`The word ${joined(
        forms.map(
          (form) =>
            say`‘${printed(form, passagesFor(all.filter(({ text }) => text.toLowerCase() === form.toLowerCase())))}’`,
        ),
        ', ',
        ' or ',
      )} stands ${counted(times(all.length), passagesFor(all))}, each time in ${teller(article).en} own voice.`,
    zh: ({ article, all, forms }) =>
      say`${joined(
        forms.map(
          (form) =>
            say`“${printed(form, passagesFor(all.filter(({ text }) => text.toLowerCase() === form.toLowerCase())))}”`,
        ),
        '、',
        '或',
      )}出现${counted(`${inChinese(all.length)}次`, passagesFor(all))}，均为${teller(article).zh}自己的用词。`,
  }),
];
