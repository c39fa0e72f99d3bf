import { wordList } from './word-list.ts';

/** What sort of body a word makes of the name it stands in. */
export type BodyClass = 'research' | 'state' | 'political' | 'company' | 'other';

const LISTS: readonly (readonly [BodyClass, ReadonlySet<string>])[] = [
  // “Institute of …”, “Renmin University”
  [
    'research',
    wordList(`
      university institute college academy school center centre laboratory lab observatory hospital clinic infirmary
      faculty polytechnic museum library seminary conservatory think-tank
    `),
  ],
  // “Ministry of …”, “State Department”, “Jordanian government”
  [
    'state',
    wordList(`
      ministry ministries department departments government governments administration embassy consulate agency bureau commission committee
      subcommittee council parliament congress senate court courts tribunal army navy military forces police treasury
      directorate authority authorities secretariat cabinet assembly duma bundestag knesset politburo legislature service
      inspectorate presidency guard fleet command office delegation mission task-force headquarters prosecutor's sheriff's
      house corps kremlin chamber
    `),
  ],
  // “Ceres Robotics”, “Sierra Nevada Corporation”
  [
    'company',
    wordList(`
      company companies corporation corp corp. inc inc. ltd ltd. llc plc gmbh co co. group holdings industries technologies
      technology systems robotics airlines airways motor motors bank banks capital partners ventures entertainment studios
      pharmaceuticals pharma energy oil petroleum gas electric electronics software networks telecom securities
      insurance brands stores foods labs aerospace dynamics enterprises solutions services logistics semiconductor
      firm startup start-up giant hotel hotels resort resorts casino restaurant supermarket airline carrier automaker
      manufacturer retailer insurer lender equities productions records investments realty properties
    `),
  ],
  // “Clinton campaign”, “Labour Party”
  ['political', wordList('party campaign campaigns caucus pac')],
  [
    'other',
    wordList(`
      organization organisation association union unions federation foundation fund society league coalition alliance
      network club team movement forum initiative trust charity church diocese mosque temple board
      institution panel lobby nonprofit ngo nations conference project program programme consortium syndicate
      brotherhood front group's camp
    `),
  ],
];

/** Head words of the names of bodies (lower case) with what they say. */
export const BODY_WORDS: ReadonlyMap<string, BodyClass> = new Map(
  [...LISTS].reverse().flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

/** Bodies known by a name that shows no head word, lower case without “the”. */
export const KNOWN_BODIES: ReadonlyMap<string, BodyClass> = new Map([
  ...'kremlin,white house,pentagon,downing street,state house,élysée,capitol,foreign office,home office,fed,federal reserve,nato,european union,eu,united nations,un,u.n.,who,imf,wto,unicef,unesco,opec,asean,fbi,cia,nsa,doj,epa,fda,cdc,irs,nasa,esa,fema,ice,dhs,homeland security,interpol,europol,scotland yard,mossad,fsb,kgb,gru,csto,hamas,hezbollah,taliban,congress,parliament,senate,house,supreme court,high court,house of representatives,house of commons,house of lords,bundestag,duma,knesset,bundesbank,ecb,european commission,european parliament,security council,politburo'
    .split(',')
    .map((name) => [name, 'state'] as const),
  ..."apple,google,microsoft,amazon,facebook,meta,twitter,tesla,netflix,boeing,airbus,huawei,tencent,alibaba,baidu,xiaomi,samsung,sony,toyota,honda,nissan,volkswagen,bmw,siemens,intel,nvidia,ibm,oracle,uber,lyft,airbnb,walmart,exxon,chevron,shell,bp,gazprom,rosneft,pfizer,moderna,astrazeneca,spacex,starbucks,nike,disney,comcast,verizon,at&t,goldman sachs,morgan stanley,jpmorgan,citigroup,hsbc,barclays,mckinsey,deloitte,kpmg,moody's,standard & poor's,youtube,instagram,tiktok,weibo,wechat,linkedin,reddit"
    .split(',')
    .map((name) => [name, 'company'] as const),
  ...'gop,rnc,dnc,republican national committee,democratic national committee'
    .split(',')
    .map((name) => [name, 'political'] as const),
  ...'greenpeace,oxfam,amnesty international,human rights watch,red cross,gallup,pew,rand,brookings,stratfor,aclu,nra,naacp,nba,nfl,nhl,mlb,fifa,uefa,ioc,ncaa'
    .split(',')
    .map((name) => [name, 'other'] as const),
]);

/** Plain nouns that stand for a body named before: “the company said”. */
export const BODY_NOUNS = wordList(`
  company firm agency group organization organisation ministry department government administration party campaign
  university institute college hospital bank airline club team association union council committee commission court
  office embassy body foundation charity church board network carrier automaker manufacturer retailer institution
  ministries governments departments administrations campaigns parliament cabinet directorate delegation mission forces
  military treasury council consulate camp legislature secretariat tribunal bank federation network team coalition alliance
  league army police startup start-up giant operator authority bureau centre center academy league think-tank publisher
  regulator watchdog studio label brewery force utility brokerage constabulary consultancy carmaker chipmaker conglomerate bloc
`);

/** Documents speak too, but are nobody: “the report said”, “a new study”. */
export const DOCUMENT_NOUNS = wordList(`
  poll polls survey surveys study studies report reports analysis data figures statistics document documents memo filing
  filings lawsuit complaint email emails e-mail e-mails letter statement law bill constitution article articles treaty
  ruling census index ad ads plan op-ed transcript indictment paper book memoir findings results tests test scan
  editorial post tweet message records ledger agreement brief order review release resolution
`);
