import type { Report } from '../../lib/report/report.ts';
import { sampleReport, type SampleStatement } from './sample-report.ts';

/** Invented articles, one for each thing a view must cope with. */
export const SAMPLES = {
  rich: rich(),
  doubled: doubled(),
  unnamedOnly: unnamedOnly(),
  longNames: longNames(),
  germanNames: germanNames(),
  crowd: crowd(60),
  few: few(),
  nothing: nothing(),
  empty: sampleReport({ article: { title: '' }, blocks: [] }),
} satisfies Record<string, Report>;

function rich(): Report {
  return sampleReport({
    article: {
      title: 'Port city splits over ‘once-in-a-century’ sea wall as costs climb',
      byline: 'By Ilse Marchetti and Tomas Oyelaran',
      published: '2024-03-12T06:30:00+01:00',
      publisher: 'The Harbour Ledger',
    },
    blocks: [
      'The city council will vote on Thursday on a sea wall that has grown from a line in a budget to the largest public work the port has seen since its grain terminals were built, and the argument over it has moved from committee rooms to kitchens.',
      '“We are building for our grandchildren, and grandchildren are expensive,” said Mayor Adaeze Lindqvist, who has staked her second term on the project. “Nobody has shown me a cheaper way to keep the sea out.”',
      'The wall would cost 412 million, according to Lindqvist, about twice what the council was told in 2021.',
      'Coastal engineers are not of one mind. “A wall moves the water; it does not remove it,” said Henrik Vasquez-Okafor, a professor of coastal engineering at the Norden Institute of Hydraulics. He said the southern quays would flood sooner than before.',
      '“The models we have are good to half a metre,” Vasquez-Okafor added, “and the whole dispute is about half a metre.”',
      'Analysts warned that insurers could leave the port whatever the council decides. Several analysts said premiums had already doubled.',
      'Tidewall Holding, which built a similar barrier in the north, said the price included thirty years of upkeep.',
      'The ministry has told the city that it will pay no more than a third, the Coast Gazette reported, citing a letter from deputy minister Piotr Havel. “The state is not an insurer of last resort,” the letter said.',
      'Fisherwoman Rosa Amundsen, 61, has seen four plans come and go. “They draw it, they colour it in, they put it in a drawer,” she said.',
      'The Harbour Workers’ Union called the plan “a wall for the hotels” and asked for the vote to be put off.',
      'Council member Jonas Brandt and his brother, the contractor Emil Brandt, sat in the front row. Brandt said he had not made up his mind.',
      '“It is late,” somebody shouted from the gallery.',
      'The council meets at nine. Doors open at eight, and the hearing will be streamed in the library for those who cannot be there in person, as it was in spring.',
      ['caption', 'The southern quays in March.'],
      ['links', 'More on the harbour: the dredger is back'],
      ['hidden', 'Subscribe to read on.'],
    ],
    speakers: [
      {
        name: 'Adaeze Lindqvist',
        kind: 'official',
        role: 'mayor',
        aliases: ['Lindqvist', 'Mayor Adaeze Lindqvist'],
        verbs: { said: 1, 'according to': 1 },
      },
      {
        name: 'Henrik Vasquez-Okafor',
        kind: 'expert',
        role: 'professor of coastal engineering',
        affiliation: 'the Norden Institute of Hydraulics',
        aliases: ['Vasquez-Okafor'],
        verbs: { said: 2, added: 1 },
      },
      { name: 'Piotr Havel', kind: 'official', role: 'deputy minister', verbs: { told: 1, said: 1 } },
      { name: 'Rosa Amundsen', kind: 'person', role: 'fisherwoman', verbs: { said: 1 } },
      { name: 'Tidewall Holding', kind: 'business', verbs: { said: 1 } },
      { name: 'Harbour Workers’ Union', kind: 'organization', verbs: { called: 1, asked: 1 } },
      { name: 'Coast Gazette', kind: 'media', verbs: { reported: 1 } },
      { name: 'analysts', kind: 'expert', named: false, verbs: { warned: 1, said: 1 } },
      { name: 'Jonas Brandt', kind: 'official', role: 'council member' },
      { name: 'Emil Brandt', kind: 'business', role: 'contractor' },
    ],
    statements: [
      {
        block: 1,
        words: [
          '“We are building for our grandchildren, and grandchildren are expensive,”',
          '“Nobody has shown me a cheaper way to keep the sea out.”',
        ],
        by: 'Adaeze Lindqvist',
        source: 'Mayor Adaeze Lindqvist',
        cue: 'said',
        why: '“said” stands between the parts of the quotation and names Mayor Adaeze Lindqvist',
      },
      {
        block: 2,
        words: 'The wall would cost 412 million',
        by: 'Adaeze Lindqvist',
        source: 'Lindqvist',
        cue: 'according to',
        type: 'indirect',
        why: '“according to” stands right after the statement and names Lindqvist',
      },
      {
        block: 3,
        words: '“A wall moves the water; it does not remove it,”',
        by: 'Henrik Vasquez-Okafor',
        source: 'Henrik Vasquez-Okafor',
        cue: 'said',
        why: '“said” stands right after the quotation and names Henrik Vasquez-Okafor',
      },
      {
        block: 3,
        words: 'the southern quays would flood sooner than before',
        by: 'Henrik Vasquez-Okafor',
        source: 'He',
        cue: 'said',
        type: 'indirect',
        certainty: 0.82,
        why: '“said” stands right before the statement and names He',
      },
      {
        block: 4,
        words: [
          '“The models we have are good to half a metre,”',
          '“and the whole dispute is about half a metre.”',
        ],
        by: 'Henrik Vasquez-Okafor',
        source: 'Vasquez-Okafor',
        cue: 'added',
        why: '“added” stands between the parts of the quotation and names Vasquez-Okafor',
      },
      {
        block: 5,
        words: 'insurers could leave the port whatever the council decides',
        by: 'analysts',
        source: 'Analysts',
        cue: 'warned',
        type: 'indirect',
      },
      {
        block: 5,
        words: 'premiums had already doubled',
        by: 'analysts',
        source: 'Several analysts',
        cue: 'said',
        type: 'indirect',
      },
      {
        block: 6,
        words: 'the price included thirty years of upkeep',
        by: 'Tidewall Holding',
        source: 'Tidewall Holding',
        cue: 'said',
        type: 'indirect',
      },
      {
        block: 7,
        words: 'The ministry has told the city that it will pay no more than a third',
        by: 'Coast Gazette',
        source: 'the Coast Gazette',
        cue: 'reported',
        type: 'indirect',
      },
      {
        block: 7,
        words: '“The state is not an insurer of last resort,”',
        by: 'Piotr Havel',
        source: 'the letter',
        cue: 'said',
        via: 'the Coast Gazette',
        certainty: 0.52,
        why: '“said” stands after the quotation inside what another source says and names the letter',
      },
      {
        block: 8,
        words: '“They draw it, they colour it in, they put it in a drawer,”',
        by: 'Rosa Amundsen',
        source: 'she',
        cue: 'said',
        why: '“said” stands after the quotation and names she',
      },
      {
        block: 9,
        words: ['“a wall for the hotels”', 'the vote to be put off'],
        by: 'Harbour Workers’ Union',
        source: 'The Harbour Workers’ Union',
        cue: 'called',
        type: 'mixed',
      },
      {
        block: 10,
        words: 'he had not made up his mind',
        couldBe: ['Jonas Brandt', 'Emil Brandt'],
        source: 'Brandt',
        cue: 'said',
        type: 'indirect',
        certainty: 0.5,
        why: '“said” stands right before the statement and names Brandt',
      },
      { block: 11, words: '“It is late,”', source: 'somebody', cue: 'shouted', certainty: 0.3 },
      {
        block: 7,
        words: 'it will pay no more than a third',
        by: 'Piotr Havel',
        source: 'The ministry',
        cue: 'told',
        type: 'indirect',
        inside: 8,
        certainty: 0.7,
      },
    ],
    summary: [
      [
        'More than *four words in ten* of this story are other people’s; 8 speakers, 7 of them with a name.',
        [
          [1, '“We are building for our grandchildren, and grandchildren are expensive,”'],
          [3, '“A wall moves the water; it does not remove it,”'],
          [8, '“They draw it, they colour it in, they put it in a drawer,”'],
        ],
      ],
      [
        'Most words are Henrik Vasquez-Okafor’s: 37 in *3* statements.',
        [
          [3, '“A wall moves the water; it does not remove it,”'],
          [3, 'the southern quays would flood sooner than before'],
          [4, '“The models we have are good to half a metre,”'],
        ],
      ],
      [
        '*2* statements rest on “analysts” without a name.',
        [
          [5, 'Analysts warned'],
          [5, 'Several analysts said'],
        ],
      ],
      ['*One* statement reaches the article through the Coast Gazette.', [[7, 'the Coast Gazette reported']]],
      [
        'Most reporting words are plain: *6* of 14 are “said”.',
        [
          [1, 'said'],
          [3, 'said'],
        ],
        'full only',
      ],
    ],
    framing: {
      frames: [
        [
          'conflict',
          [
            [0, 'argument'],
            [3, 'not of one mind'],
            [4, 'dispute'],
            [9, 'a wall for the hotels'],
          ],
        ],
        [
          'economy',
          [
            [0, 'budget'],
            [1, 'expensive'],
            [1, 'cheaper'],
            [2, 'cost'],
            [5, 'premiums'],
            [7, 'pay'],
          ],
        ],
        ['humanInterest', [[8, 'four plans come and go']]],
      ],
      loaded: [
        [0, 'kitchens', 'certainty'],
        [8, 'come and go', 'ridicule'],
        [1, 'grandchildren', 'praise'],
        [8, 'put it in a drawer', 'condemnation'],
        [5, 'doubled', 'alarm'],
      ],
      weak: [
        [2, 'twice'],
        [9, 'asked'],
      ],
      reporting: [
        [1, 'said', 'neutral', 'Adaeze Lindqvist'],
        [2, 'according to', 'documentary', 'Adaeze Lindqvist'],
        [3, 'said', 'neutral', 'Henrik Vasquez-Okafor'],
        [5, 'warned', 'warning', 'analysts'],
        [6, 'said', 'neutral', 'Tidewall Holding'],
        [8, 'said', 'neutral', 'Rosa Amundsen'],
        [9, 'called', 'naming', 'Harbour Workers’ Union'],
      ],
      fragments: [
        [9, 'a wall for the hotels', 'plain'],
        [11, 'It is late', 'attributed'],
      ],
      beside: [
        [0, 'The city council', 'City council', 'argument'],
        [9, 'The Harbour Workers’ Union', 'Harbour Workers’ Union', 'a wall for the hotels'],
      ],
      judgements: [
        [0, 'kitchens', 'loaded'],
        [12, 'cannot', 'advice'],
      ],
      headline: {
        judging: [],
        missing: ['once-in-a-century', 'splits'],
        absentActors: ['Tidewall Holding'],
        quote: ['once-in-a-century', 0, 'the largest public work'],
        credited: [
          'wall',
          [
            [2, 'wall'],
            [3, 'wall'],
          ],
        ],
      },
    },
  });
}

function doubled(): Report {
  const body = [
    'The bridge will stay shut until the ice is gone, the road office said on Monday.',
    '“Salt has done what forty winters could not,” said Mei Tanaka, the office’s chief engineer.',
    'Drivers are sent round by the mill. “I leave at five now,” said Olu Sand, a baker.',
    'Experts said the old piers could be kept.',
  ];
  return sampleReport({
    article: {
      title: 'Ice closes the mill bridge',
      publisher: 'Northern Courier',
      published: '8 January, late edition',
    },
    blocks: [...body, ...body],
    repeats: [{ kind: 'exact', first: [0, 1, 2, 3], copies: [[4, 5, 6, 7]] }],
    speakers: [
      { name: 'Mei Tanaka', kind: 'expert', role: 'chief engineer', affiliation: 'the road office' },
      { name: 'Olu Sand', kind: 'person', role: 'baker', verbs: { said: 1 } },
      { name: 'road office', kind: 'organization', verbs: { said: 1 } },
      { name: 'experts', kind: 'expert', named: false, verbs: { said: 1 } },
    ],
    statements: [
      {
        block: 0,
        words: 'The bridge will stay shut until the ice is gone',
        by: 'road office',
        type: 'indirect',
      },
      { block: 1, words: '“Salt has done what forty winters could not,”', by: 'Mei Tanaka' },
      { block: 2, words: '“I leave at five now,”', by: 'Olu Sand' },
      { block: 3, words: 'the old piers could be kept', by: 'experts', type: 'indirect' },
    ],
    summary: [['*4* speakers are quoted once each.', [[1, '“Salt has done what forty winters could not,”']]]],
  });
}

function unnamedOnly(): Report {
  return sampleReport({
    article: { title: 'Talks on the fishing quota are said to be close', published: '2023-11-02' },
    blocks: [
      'A deal is within reach, sources familiar with the talks said. Two diplomats said the text had four open brackets.',
      'Observers expect a night session. “Bring a blanket,” one observer said. Analysts see little room, and experts agree.',
    ],
    speakers: [
      { name: 'sources familiar with the talks', kind: 'person', named: false, verbs: { said: 1 } },
      { name: 'two diplomats', kind: 'official', named: false, verbs: { said: 1 } },
      { name: 'observers', kind: 'expert', named: false, verbs: { expect: 1, said: 1 } },
      { name: 'analysts', kind: 'expert', named: false, verbs: { see: 1 } },
    ],
    statements: [
      {
        block: 0,
        words: 'A deal is within reach',
        by: 'sources familiar with the talks',
        type: 'indirect',
      },
      { block: 0, words: 'the text had four open brackets', by: 'two diplomats', type: 'indirect' },
      { block: 1, words: 'a night session', by: 'observers', type: 'indirect' },
      { block: 1, words: '“Bring a blanket,”', by: 'observers' },
      { block: 1, words: 'little room', by: 'analysts', type: 'indirect' },
    ],
    summary: [
      ['None of the *5* statements has a name to it.', [[0, 'sources familiar with the talks said']]],
      ['We found no statement by anybody with a name.', []],
    ],
  });
}

function longNames(): Report {
  const bureau =
    'the Interregional Standing Committee for the Harmonisation of Inland Waterway Navigation Rules and Lock Operating Hours';
  return sampleReport({
    article: {
      title:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, an association nobody expected to meet again, meets again and adopts a declaration whose title is, all who were there agree, considerably longer than the declaration itself, or than anything else adopted this year',
      byline:
        'By Maximiliana Konstantinopoulos-Featherstonehaugh, Bartholomew van der Westhuizen, Anneliese Schwarzenberger-Leutheusser and seven correspondents',
      published: '2022-07-31',
      publisher: 'The Interior Waterways Observer and Lock-Keepers’ Advertiser',
    },
    blocks: [
      `“Good,” said Wolfeschlegelsteinhausenbergerdorff Maria-Theresia de la Concepción y Todos los Santos, acting deputy rapporteur of ${bureau}.`,
      '«نحن نقرأ كل كلمة قبل أن نوقع» said عبد الرحمن بن محمد الأندلسي, a translator.',
      `“${'We will read it, and read it once more, and then we shall see what it says. '.repeat(9).trim()}”`,
    ],
    speakers: [
      {
        name: 'Wolfeschlegelsteinhausenbergerdorff Maria-Theresia de la Concepción y Todos los Santos',
        kind: 'official',
        role: 'acting deputy rapporteur',
        affiliation: bureau,
        verbs: { said: 12, 'called on the assembled delegates': 2, added: 1, stressed: 1, noted: 1 },
      },
      { name: 'عبد الرحمن بن محمد الأندلسي', kind: 'person', role: 'مترجم', affiliation: 'دار الكتب' },
    ],
    statements: [
      {
        block: 0,
        words: '“Good,”',
        by: 'Wolfeschlegelsteinhausenbergerdorff Maria-Theresia de la Concepción y Todos los Santos',
      },
      { block: 1, words: '«نحن نقرأ كل كلمة قبل أن نوقع»', by: 'عبد الرحمن بن محمد الأندلسي' },
      {
        block: 2,
        words: `“${'We will read it, and read it once more, and then we shall see what it says. '.repeat(9).trim()}”`,
        by: 'Wolfeschlegelsteinhausenbergerdorff Maria-Theresia de la Concepción y Todos los Santos',
      },
    ],
  });
}

/** Names and offices as long as German ones are, in every row; two people who say one thing together. */
function germanNames(): Report {
  return sampleReport({
    article: {
      title: 'Schifffahrtsverwaltung und Naturschutzverbände streiten über die Elbfahrrinnenunterhaltung',
      byline: 'By Friederike von Hohenlandsberg-Wesendonk',
      published: '2025-05-06',
      publisher: 'Niederelbische Heimatzeitung',
      language: 'de',
    },
    blocks: [
      '“Die Unterhaltungsbaggerungen sind alternativlos,” said Karl-Theodor Freiherr von Schellenberg-Hohenstein, president of the Generaldirektion Wasserstraßen und Schifffahrt.',
      '“We have warned of it for twenty years,” Annegret Kramp-Wiedenhoff and Hans-Joachim Oberpfaffenhofer said. “Thirty,” Oberpfaffenhofer said.',
      'The Bundesarbeitsgemeinschaft der Binnenschifffahrtsgewerkschaften said the locks would be closed on Sundays.',
      'The Norddeutsche Landesbausparkassenvereinigung said it would wait. Wasserstraßenbenutzer said they would not.',
      '“The tide keeps no timetable,” said Ulrike Meyer-Landshut and Wolfram Bergengruen-Schmidtchen.',
    ],
    speakers: [
      {
        name: 'Karl-Theodor Freiherr von Schellenberg-Hohenstein',
        kind: 'official',
        role: 'president',
        affiliation: 'the Generaldirektion Wasserstraßen und Schifffahrt',
        verbs: { said: 1 },
      },
      {
        name: 'Annegret Kramp-Wiedenhoff',
        kind: 'expert',
        role: 'Umweltverträglichkeitsprüferin',
        verbs: { said: 1 },
      },
      {
        name: 'Hans-Joachim Oberpfaffenhofer',
        kind: 'person',
        role: 'Reichsbahnoberinspektor',
        verbs: { said: 1 },
      },
      {
        name: 'Bundesarbeitsgemeinschaft der Binnenschifffahrtsgewerkschaften',
        kind: 'organization',
        verbs: { said: 1 },
      },
      { name: 'Norddeutsche Landesbausparkassenvereinigung', kind: 'business', verbs: { said: 1 } },
      {
        name: 'Ulrike Meyer-Landshut and Wolfram Bergengruen-Schmidtchen',
        kind: 'person',
        verbs: { said: 1 },
      },
      { name: 'Wasserstraßenbenutzer', kind: 'person', named: false, verbs: { said: 1 } },
    ],
    statements: [
      {
        block: 0,
        words: '“Die Unterhaltungsbaggerungen sind alternativlos,”',
        by: 'Karl-Theodor Freiherr von Schellenberg-Hohenstein',
        source: 'Karl-Theodor Freiherr von Schellenberg-Hohenstein',
        cue: 'said',
      },
      {
        block: 1,
        words: '“We have warned of it for twenty years,”',
        by: 'Annegret Kramp-Wiedenhoff',
        beside: ['Hans-Joachim Oberpfaffenhofer'],
        source: 'Annegret Kramp-Wiedenhoff and Hans-Joachim Oberpfaffenhofer',
        cue: 'said',
      },
      {
        block: 1,
        words: '“Thirty,”',
        by: 'Hans-Joachim Oberpfaffenhofer',
        source: 'Oberpfaffenhofer',
        cue: 'said',
      },
      {
        block: 4,
        words: '“The tide keeps no timetable,”',
        by: 'Ulrike Meyer-Landshut and Wolfram Bergengruen-Schmidtchen',
        source: 'Ulrike Meyer-Landshut and Wolfram Bergengruen-Schmidtchen',
        cue: 'said',
      },
      {
        block: 2,
        words: 'the locks would be closed on Sundays',
        by: 'Bundesarbeitsgemeinschaft der Binnenschifffahrtsgewerkschaften',
        cue: 'said',
        type: 'indirect',
      },
      {
        block: 3,
        words: 'it would wait',
        by: 'Norddeutsche Landesbausparkassenvereinigung',
        cue: 'said',
        type: 'indirect',
      },
      { block: 3, words: 'they would not', by: 'Wasserstraßenbenutzer', cue: 'said', type: 'indirect' },
    ],
    summary: [
      [
        '*Two words in three* are other people’s, most of them Karl-Theodor Freiherr von Schellenberg-Hohenstein’s.',
        [[0, '“Die Unterhaltungsbaggerungen sind alternativlos,”']],
      ],
      ['*One* statement is said by two together.', [[1, '“We have warned of it for twenty years,”']]],
    ],
  });
}

/** Many speakers, each with one statement fewer words than the one before. */
function crowd(size: number): Report {
  const kinds = ['expert', 'official', 'official', 'organization', 'business', 'media', 'person'] as const;
  const speakers = Array.from({ length: size }, (_, i) => ({
    name: `Speaker Number ${i + 1}`,
    kind: kinds[i % kinds.length] ?? 'person',
  }));
  const statements = speakers.map(({ name }, i): SampleStatement => ({
    block: i,
    words: `“${Array.from({ length: size - i }, () => 'yes').join(' ')}”`,
    by: name,
  }));
  return sampleReport({
    article: { title: 'Sixty people asked about the weather', publisher: 'Weather Weekly' },
    blocks: statements.map(({ words, by }) => `${String(words)} said ${by ?? ''}.`),
    speakers,
    statements,
    framing: {
      frames: [
        ['conflict', statements.filter((_, i) => i % 3 === 0).map(({ block }) => [block, 'said'])],
        ['security', statements.filter((_, i) => i % 5 === 0).map(({ block }) => [block, 'yes'])],
      ],
    },
  });
}

/** Too few statements for percentages; one paragraph repeated with small changes, one three times. */
function few(): Report {
  return sampleReport({
    article: { title: 'The clock strikes again' },
    blocks: [
      'The clock was mended in May. “It never stopped; it was only slow,” said Vera Bloom.',
      'The tower is open on Sundays.',
      ['heading', 'How it began'],
      'The tower is open on Sundays in summer.',
      'Tickets are at the door.',
      'Tickets are at the door.',
      'Tickets are at the door.',
    ],
    speakers: [{ name: 'Vera Bloom', kind: 'person', verbs: { said: 1 } }],
    statements: [{ block: 0, words: '“It never stopped; it was only slow,”', by: 'Vera Bloom' }],
    repeats: [
      { kind: 'near', first: [1], copies: [[3]] },
      { kind: 'exact', first: [4], copies: [[5], [6]] },
    ],
    summary: [['*One* statement, by Vera Bloom.', [[0, '“It never stopped; it was only slow,”']]]],
  });
}

function nothing(): Report {
  return sampleReport({
    article: { title: 'How to prune a pear tree', publisher: 'Orchard', published: '2024-02-01' },
    blocks: [
      'Begin with what is dead, then what is crossed, then stand back and drink something warm.',
      'A pear wants light in its middle. Cut to a bud that looks outward, and not on a frosty day.',
    ],
    framing: { frames: [['humanInterest', [[0, 'drink something warm']]]], loaded: [[0, 'dead', 'alarm']] },
  });
}
