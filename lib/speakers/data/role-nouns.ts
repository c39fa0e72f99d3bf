import { wordList } from './word-list.ts';

/**
 * What sort of role a word is, as a feature for finding names; which kind a voice has is decided in `lib/speakers/kinds`. `open`
 * roles are those that every body has: the director of an institute, of a ministry, of a company.
 */
export type RoleClass = 'expert' | 'official' | 'politician' | 'media' | 'person' | 'open';

const LISTS: readonly (readonly [RoleClass, ReadonlySet<string>])[] = [
  // “senior military analyst”, “associate research fellow”, “pulmonologist”
  [
    'expert',
    wordList(`
      analyst expert professor researcher fellow scholar scientist economist historian sociologist psychologist
      psychiatrist physicist chemist biologist epidemiologist virologist immunologist pulmonologist cardiologist
      oncologist neurologist pediatrician paediatrician pathologist surgeon physician doctor gp practitioner nutritionist
      dietitian criminologist climatologist geologist ecologist zoologist botanist astronomer astrophysicist engineer
      academic lecturer statistician demographer pollster anthropologist archaeologist linguist philosopher theorist
      specialist observer pundit commentator author biographer ethicist geographer meteorologist
      seismologist toxicologist veterinarian mathematician futurologist sinologist therapist
      clinician radiologist dermatologist gynecologist obstetrician anesthesiologist hydrologist oceanographer glaciologist
    `),
  ],
  // “National Security Advisor”, “Lt. Col.”, “police chief”
  [
    'official',
    wordList(`
      secretary undersecretary ambassador envoy diplomat counselor counsellor consul attaché attache commissioner
      commander general colonel lieutenant captain major sergeant admiral marshal brigadier corporal officer soldier
      official sheriff constable inspector superintendent detective prosecutor judge justice magistrate
      regulator administrator bureaucrat negotiator adviser advisor aide comptroller ombudsman whip
      solicitor-general policeman policewoman trooper firefighter warden ranger coroner registrar       governor-general rapporteur paratrooper insider operative counterpart airman serviceman servicewoman
    `),
  ],
  [
    'politician',
    wordList(`
      president premier chancellor minister senator congressman congresswoman representative lawmaker legislator mp mep
      mla governor mayor councilor councillor councilman councilwoman alderman assemblyman assemblywoman delegate candidate
      nominee front-runner frontrunner politician leader king queen prince princess emperor sultan emir pope monarch
      vice-president republican democrat conservative tory liberal speaker incumbent hopeful challenger contender
      dictator rival committeeman committeewoman lawmaker-elect ruler vice-premier
    `),
  ],
  [
    'media',
    wordList(`
      reporter correspondent journalist columnist editor anchor anchorman anchorwoman host co-host blogger broadcaster
      presenter publisher newsreader moderator interviewer photographer critic reviewer podcaster editor-in-chief
      photojournalist
    `),
  ],
  [
    'person',
    wordList(`
      coach player guard forward center-forward striker goalkeeper quarterback pitcher midfielder defender winger       star great legend rookie champion athlete actor actress singer musician rapper composer comedian comedienne writer
      novelist poet playwright screenwriter filmmaker artist painter designer model chef farmer teacher nurse student
      driver worker employee resident neighbor neighbour witness victim survivor mother father mom dad parent son daughter
      brother sister wife husband widow widower grandmother grandfather aunt uncle cousin friend boyfriend girlfriend
      partner lawyer attorney solicitor barrister counsel billionaire millionaire tycoon investor businessman businesswoman
      entrepreneur developer hotelier philanthropist activist campaigner advocate organizer organiser dissident whistleblower
      voter supporter volunteer veteran retiree pensioner refugee migrant immigrant man woman boy girl teenager
      pastor priest bishop archbishop cardinal imam rabbi reverend monk nun preacher evangelist       suspect defendant plaintiff customer client tenant landlord owner guitarist drummer dancer fighter boxer golfer
      goalie swimmer runner cyclist pilot astronaut sailor carpenter electrician plumber
      stylist agent deportee
      patient passenger tourist shopper fan spectator attendee protester demonstrator guest donor fundraiser mogul magnate heir
      heiress socialite celebrity personality influencer youtuber strategist lobbyist consultant speechwriter
      beneficiary operator bidder shareholder trader banker broker accountant surrogate ally opponent     `),
  ],
  [
    'open',
    wordList(`
      spokesman spokeswoman spokesperson director chief head chairman chairwoman chairperson chair president vice
      executive ceo cfo coo cto founder co-founder cofounder manager coordinator boss principal dean provost rector
      treasurer member trustee curator librarian superintendent representative
      co-chair co-director co-author coauthor lead supervisor controller archivist staffer staff assistant
      director-general secretary-general secretary-treasurer vice-chancellor vice-rector svp evp vp c.e.o c.e.o. steward
      associate intern inventor creator architect convener       vice-chairman vice-chair deputy
    `),
  ],
];

/** Role words (singular, lower case) with what they say; the first list that holds a word wins. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleClass> = new Map(
  [...LISTS].reverse().flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

/** A role word in any number: “coach”, “analysts”. */
export function isRoleWord(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));
}

/** Words that say how a role is held, and stand before it: “former White House adviser”, “then-Secretary of State”. */
export const ROLE_ADJECTIVES = wordList(`
  former ex then acting interim deputy assistant associate senior junior chief vice lead
  longtime long-time veteran top leading prominent renowned noted late incoming outgoing retired current executive
  general managing founding principal special national international political foreign military medical legal
  technical scientific research honorary emeritus distinguished first second co fellow permanent
  presumptive presidential gubernatorial vice-president onetime one-time ousted disgraced embattled self-described
  conservative liberal republican democratic right-wing left-wing independent supreme
`);

/** Words that say which office, after “Secretary of”, “Minister for”, “Chief of”: no part of the name that follows. */
export const OFFICE_WORDS = wordList(`
  state defense defence staff treasury commerce justice foreign affairs health education energy labor labour homeland
  security interior transportation transport agriculture finance trade environment culture war navy army police
  staff justice budget management representatives lords commons parliament congress works industry technology science
  human services housing urban development veterans intelligence sport sports tourism women equality equalities
`);

/** Role words that say a person's gender by themselves. */
export const MALE_ROLES = wordList(`
  spokesman congressman businessman chairman councilman actor king prince father son husband brother uncle grandfather
  man boy widower anchorman assemblyman policeman dad boyfriend
`);
export const FEMALE_ROLES = wordList(`
  spokeswoman congresswoman businesswoman chairwoman councilwoman actress queen princess mother daughter wife sister
  aunt grandmother woman girl widow anchorwoman assemblywoman policewoman mom girlfriend heiress comedienne
`);

/** Words for one and the same post: “the envoy” may be the ambassador. */
export const ROLE_SYNONYMS: readonly ReadonlySet<string>[] = [
  wordList('ambassador envoy diplomat counselor counsellor consul'),
  wordList(
    'expert analyst professor scholar researcher fellow academic scientist specialist economist historian observer',
  ),
  wordList(
    'doctor physician surgeon gp practitioner specialist pulmonologist cardiologist oncologist neurologist',
  ),
  wordList('lawyer attorney counsel solicitor barrister'),
  wordList('president leader premier chancellor ruler dictator'),
  wordList('senator lawmaker legislator congressman congresswoman representative politician'),
  wordList('spokesman spokeswoman spokesperson'),
  wordList('reporter journalist correspondent columnist'),
  wordList('executive ceo chief boss founder chairman'),
  wordList('candidate nominee front-runner frontrunner hopeful contender'),
  wordList('officer commander colonel general lieutenant captain sergeant'),
  wordList('mogul billionaire businessman tycoon developer magnate'),
];
