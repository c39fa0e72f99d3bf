import type { Article, Block, BlockKind } from '../../lib/text/article.ts';
import type { ReadAttribution } from '../evaluation/verdicts.ts';
import { seededRandom } from './crf.ts';
import type { Range } from './polnear-corpus.ts';

/** An article with what is said in it; offsets count in the blocks' texts put one after another. */
export interface LabelledArticle {
  readonly id: string;
  readonly article: Article;
  /** Where each block's text begins. */
  readonly starts: readonly number[];
  readonly attributions: readonly ReadAttribution[];
}

/** Invented articles of each shape. */
const OF_EACH = 6;

const PEOPLE =
  'Greta Solheim|Tomas Orban|Nadia Ferrante|Peter Quill|Ife Bankole|Ruth Castellan|Jonas Weil|Mei Tanaka|Omar Haddad|Clara Voss|Ivan Petrenko|Aisha Nyongo|Hugh Marlow|Lena Brandt|Pablo Ortega|Sunita Rao'.split(
    '|',
  );
const ROLES =
  'an engineer at the Harbour Trust|the mayor of Oporia|a nurse from Westhaven|chief economist at Torva Bank|a spokesperson for the ministry|who owns the bakery next door|head coach of the Lions|a lawyer for the family'.split(
    '|',
  );
const WHO =
  'a neighbour|one resident|the minister|the owner|a spokesman|her brother|the coach|he|she|an official'.split(
    '|',
  );
const BODIES =
  'The ministry|The minister|The council|The union|The report|Police|The Harbour Trust|The court|The agency'.split(
    '|',
  );
const THINGS =
  'The bridge was never meant to last|Nobody asked us before they came|We will rebuild the school by spring|The price of bread has doubled since May|There is no money left for the ferry|I have waited nine years for this day|The river will flood again next winter|They closed the clinic without a word|Our team played the best match of the year|This law protects the people who need it least|The court has made a grave mistake|It was the worst night of my life|You cannot run a hospital on hope|The figures speak for themselves|We found the letter in a drawer'.split(
    '|',
  );
const ASKED =
  'When did you first see the cracks|Who paid for the new roof|What would you do differently|Why did nobody call the police|How long will the work take|Do you still believe in the plan'.split(
    '|',
  );
const PLAIN_VERBS = 'said|told reporters|added|warned|explained|wrote|insisted|replied|argued|noted'.split(
  '|',
);
const RARE_VERBS =
  'muttered|bellowed|drawled|chirped|mused|snapped|beamed|croaked|sneered|murmured|fumed|quavered|shrugged|sniffed|hollered|cooed'.split(
    '|',
  );
const FILLERS =
  'The town lies at the mouth of the river and lives on fishing.|Work on the new wall began in March and is to end in the autumn.|About two thousand people live on the island, half of them all year round.|The old mill burned down in 1974 and was never rebuilt.|Tickets for the match cost between ten and thirty crowns.|Rain fell for the third day in a row.|The council meets on the first Monday of each month.|Three men carried the piano down the stairs.|The film opens in May and stars nobody you know.|A routine check brought the leak to light.|The results raise questions about the safety of the tunnel.|The museum holds the key to the oldest gate of the town.'.split(
    '|',
  );
/** Talk of which nobody's words are told. */
const TOPICS =
  'The council will discuss the ferry on Monday|Regulars argue about the new menu|Experts have long debated the age of the wall|The two sides talked about the harbour for hours|Parents and teachers will meet to review the plan|The board considers the coach’s future next week'.split(
    '|',
  );
const FURNITURE =
  'Where: Harbour Hall, 8 p.m.|Price: 12 crowns|Opening hours: Monday to Friday|June 4, 1931: The pool opens|Score: Lions 3, Rovers 1|Address: 4 Mill Lane|Ingredients: flour, butter, two eggs|Length: 94 minutes|Round One: The long walk|Part Two: What came after|Photo: The old pier at dawn|Step 3: Fold the paper along the line'.split(
    '|',
  );

/** A paragraph: its kind, and its text with `[c1:words]` for a content and `[s1:words]` for a source of statement 1. */
type Paragraph = readonly [kind: BlockKind, text: string];
type Shape = (pick: (from: readonly string[]) => string) => readonly Paragraph[];

const short = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Sentences that stand alone: a quotation and its tag in every order, with plain and with rare verbs. */
const TAGGED: readonly Shape[] = [RARE_VERBS, RARE_VERBS, PLAIN_VERBS].flatMap((verbs): Shape[] => [
  (pick) => [['paragraph', `[c1:“${pick(THINGS)},”] ${pick(verbs)} [s1:${pick(PEOPLE)}].`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)}”], ${pick(verbs)} [s1:${pick(PEOPLE)}].`]],
  (pick) => [['paragraph', `[c1:‘${pick(THINGS)},’] ${pick(verbs)} [s1:${pick(PEOPLE)}].`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)},”] [s1:${pick(PEOPLE)}] ${pick(verbs)}.`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)},”] [s1:${pick(WHO)}] ${pick(verbs)}.`]],
  (pick) => [['paragraph', `[c1:“${pick(ASKED)}?”] ${pick(verbs)} [s1:${pick(WHO)}].`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)},”] ${pick(verbs)} [s1:${pick(PEOPLE)}, ${pick(ROLES)}].`]],
  (pick) => [['paragraph', `[s1:${pick(PEOPLE)}] ${pick(verbs)}: [c1:“${pick(THINGS)}.”]`]],
]);

const PLAIN: readonly Shape[] = [
  (pick) => [['paragraph', `[s1:${pick(PEOPLE)}] said [c1:${lower(pick(THINGS))}].`]],
  (pick) => [['paragraph', `[s1:${pick(PEOPLE)}, ${pick(ROLES)},] warned [c1:that ${lower(pick(THINGS))}].`]],
  (pick) => [['paragraph', `[s1:${pick(PEOPLE)}] believes [c1:${lower(pick(THINGS))}].`]],
  (pick) => [['paragraph', `According to [s1:${lower(pick(BODIES))}], [c1:${lower(pick(THINGS))}].`]],
  (pick) => [['paragraph', `According to [s1:${pick(PEOPLE)}], [c1:${lower(pick(THINGS))}].`]],
  (pick) => [['paragraph', `In [s1:${pick(PEOPLE)}]’s words, [c1:the plan was “a house of straw”].`]],
  (pick) => [
    [
      'paragraph',
      `[c1:${pick(THINGS)}], [s1:${pick(WHO)} who asked not to be named] told the Post on Sunday.`,
    ],
  ],
  (pick) => [['paragraph', `[c1:${pick(THINGS)}], said [s1:${pick(WHO)}, ${pick(PEOPLE)},] in a letter.`]],
  (pick) => [
    [
      'paragraph',
      `[s1:${pick(PEOPLE)}] was asked about the ferry and replied [c1:that ${lower(pick(THINGS))}].`,
    ],
  ],
  (pick) => [['paragraph', `[s1:${pick(PEOPLE)}], when asked, answered [c1:that ${lower(pick(THINGS))}].`]],
  (pick) => [
    ['paragraph', `[s1:${pick(PEOPLE)}] had posted to a few hundred followers, [c1:“${pick(THINGS)}.”]`],
  ],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)},”] posted [s1:${pick(PEOPLE)}] on Sunday.`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)}.”] — [s1:${pick(PEOPLE)}, ${pick(ROLES)}]`]],
  (pick) => [['paragraph', `[c1:“${pick(THINGS)}.”] - [s1:${pick(PEOPLE)}]`]],
];

/** Whole articles in shapes that few news pages have: transcripts, interviews, block quotes, quotations that float. */
const WHOLE: readonly Shape[] = [
  (pick) => {
    const [one, two] = twoOf(PEOPLE, pick);
    return turns([one, two, one, two, one, two], pick);
  },
  (pick) => {
    const [one, two] = twoOf(PEOPLE, pick).map((name) => name.toUpperCase());
    return turns([one ?? '', two ?? '', short(one ?? ''), short(two ?? ''), short(one ?? '')], pick);
  },
  (pick) => [
    ['paragraph', pick(FILLERS)],
    ...[1, 3, 5].flatMap((k): Paragraph[] => [
      ['paragraph', `Q: [c${k}:${pick(ASKED)}?]`],
      ['paragraph', `A: [c${k + 1}:${pick(THINGS)}. ${pick(THINGS)}.]`],
    ]),
  ],
  (pick) => [
    ['paragraph', `[s1:${pick(BODIES)}] put it this way:`],
    ['quote', `[c1:${pick(THINGS)}.]`],
  ],
  (pick) => {
    const name = pick(PEOPLE);
    return [
      ['paragraph', `[s1:${name}] wrote to the owners:`],
      ['quote', `[c1:${pick(THINGS)}. ${pick(THINGS)}.]`],
      ['paragraph', pick(FILLERS)],
    ];
  },
  (pick) => {
    const name = pick(PEOPLE);
    return [
      ['paragraph', `[c1:“${pick(THINGS)},”] said [s1:${name}, ${pick(ROLES)}]. “[c1:${pick(THINGS)}.]”`],
      ['paragraph', pick(FILLERS)],
      ['paragraph', `[s2:${short(name)}] left before noon. [c2:“${pick(THINGS)}.”]`],
    ];
  },
  (pick) => [
    ['paragraph', pick(FILLERS)],
    ['paragraph', `[c1:“${pick(THINGS)},”] [s1:${pick(PEOPLE)}] ${pick(RARE_VERBS)}.`],
    ['paragraph', pick(FILLERS)],
    ['paragraph', `[s2:${pick(PEOPLE)}, ${pick(ROLES)},] said [c2:${lower(pick(THINGS))}].`],
    ['paragraph', `[c3:“${pick(THINGS)},”] [s3:${pick(WHO)}] added.`],
  ],
  (pick) => [
    ['paragraph', pick(FILLERS)],
    ...[1, 2, 3, 4].map((): Paragraph => ['paragraph', pick(FURNITURE)]),
    ['paragraph', pick(FILLERS)],
  ],
  (pick) => [1, 2, 3].map((): Paragraph => ['paragraph', pick(FILLERS)]),
  (pick) => [1, 2, 3].map((): Paragraph => ['paragraph', `${pick(TOPICS)}. ${pick(FILLERS)}`]),
];

function turns(names: readonly string[], pick: (from: readonly string[]) => string): Paragraph[] {
  return [
    ['paragraph', pick(FILLERS)],
    ...names.map((name, k): Paragraph => [
      'paragraph',
      `[s${k + 1}:${name}]: [c${k + 1}:${k % 2 === 0 ? `${pick(ASKED)}?` : `${pick(THINGS)}. ${pick(THINGS)}.`}]`,
    ]),
  ];
}

function twoOf(names: readonly string[], pick: (from: readonly string[]) => string): [string, string] {
  const one = pick(names);
  let two = pick(names);
  while (two === one) two = pick(names);
  return [one, two];
}

/**
 * Articles with invented people in shapes that annotated news pages hardly hold: what the judge knows of transcripts, signatures,
 * block quotes and rare verbs comes from here. The same every time.
 */
export function inventedArticles(): LabelledArticle[] {
  const random = seededRandom(11);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const shapes = [...TAGGED, ...PLAIN, ...WHOLE, ...WHOLE];
  return shapes.flatMap((shape, s) =>
    Array.from({ length: OF_EACH }, (_, k) => labelled(`invented-${s}-${k}`, shape(pick))),
  );
}

function labelled(id: string, paragraphs: readonly Paragraph[]): LabelledArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  const parts = new Map<string, { source: Range[]; content: Range[] }>();
  let at = 0;
  paragraphs.forEach(([kind, marked], block) => {
    starts.push(at);
    let text = '';
    for (const [, role, number = '', words = '', bare = ''] of marked.matchAll(
      /\[([cs])(\d):([^\]]*)\]|([^[]+)/gu,
    )) {
      if (role !== undefined) {
        const own = parts.get(number) ?? { source: [], content: [] };
        parts.set(number, own);
        (role === 'c' ? own.content : own.source).push([at + text.length, at + text.length + words.length]);
      }
      text += words + bare;
    }
    blocks.push({ id: block, kind, text });
    at += text.length + 1;
  });
  const article: Article = {
    title: '',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    blocks,
  };
  const attributions = [...parts.values()].map((own) => ({ ...own, tier: 'core', level: 'outer' }));
  return { id, article, starts, attributions };
}
