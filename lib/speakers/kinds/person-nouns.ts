import { phraseList } from '../data/word-list.ts';
import type { SpeakerKind } from '../speaker.ts';

/**
 * What a noun for people says of their kind. `of body`: whoever holds this post speaks for the body it is held in, and has its
 * kind; `alone` where the text names no body, `unknown` where it names one of which nothing is known (“vice president at Corvella”).
 */
export type PersonClass =
  | SpeakerKind
  | { readonly alone: SpeakerKind; readonly unknown: SpeakerKind }
  /** Somebody's lawyer is a person, a lawyer of a field comments on it: “Ahn’s lawyer”, “an immigration lawyer”. */
  | 'lawyer'
  /** Person, unless an advocacy group or a union stands beside it: “an activist”, “an activist with Clean Rivers”. */
  | 'campaigner';

// prettier-ignore
const CLOSED: readonly (readonly [Exclude<PersonClass, object>, string])[] = [
  // “a senior military analyst”, “Tarnwick Bank economist”, “the study's lead author”
  ['expert', `
    analyst, expert, professor, assistant professor, associate professor, researcher, fellow, research fellow, scholar,
    scientist, political scientist, economist, historian, sociologist, psychologist, psychiatrist, psychotherapist, physicist,
    chemist, biochemist, biologist, microbiologist, epidemiologist, virologist, immunologist, pulmonologist, cardiologist,
    oncologist, neurologist, neuroscientist, neurosurgeon, pediatrician, paediatrician, pathologist, surgeon, physician,
    doctor, gp, general practitioner, family doctor, practitioner, nutritionist, dietitian, dietician, criminologist,
    climatologist, geologist, ecologist, zoologist, botanist, entomologist, ornithologist, primatologist, geneticist,
    astronomer, astrophysicist, astrobiologist, cosmologist, engineer, academic, lecturer, senior lecturer, 
    statistician, demographer, pollster, anthropologist, archaeologist, archeologist, linguist, philosopher, theorist,
    theologian, specialist, observer, pundit, commentator, ethicist, bioethicist, geographer, meteorologist, forecaster,
    seismologist, volcanologist, toxicologist, veterinarian, vet, mathematician, logician, futurologist, futurist, sinologist,
    kremlinologist, therapist, prof, dr, physiotherapist, clinician, radiologist, dermatologist, gynecologist, gynaecologist,
    obstetrician, anesthesiologist, anaesthetist, gastroenterologist, endocrinologist, urologist, ophthalmologist, optometrist,
    audiologist, dentist, orthodontist, pharmacist, pharmacologist, hydrologist, oceanographer, glaciologist, limnologist,
    paleontologist, palaeontologist, agronomist, horticulturist, forester, arborist, musicologist, egyptologist, curator,
    conservator, archivist, librarian, dean, provost, rector, vice-rector, vice-chancellor, vice chancellor, chancellor of the university,
    postdoc, postdoctoral researcher, postdoctoral fellow, phd student, phd candidate, doctoral student, doctoral candidate,
    graduate student, research student, research assistant, principal investigator, study author, lead author,
    senior author, co-author, coauthor, corresponding author, author of the study, author of the report, authors of the study,
    authors of the report, authors of the paper, author of the paper, strategist, consultant, actuary, auditor,
    appraiser, surveyor, planner, financial planner, urban planner, town planner, financial adviser, financial advisor,
    investment adviser, investment advisor, wealth adviser, wealth advisor, wealth manager, portfolio manager, fund manager,
    asset manager, money manager, tax adviser, tax advisor, head of research, head of strategy, head of macro strategy, head of economics, head of analysis, director of analysis, head of policy research, head of fundamental research, research director,
    director of research, research manager, chief scientist, chief economist, film critic, food critic, art critic, music critic,
    theatre critic, theater critic, literary critic, restaurant critic, book critic, dance critic, architecture critic,
    chief medical officer, medical director, clinical director, scientific director, grammarian, lexicographer,
    cryptographer, ethnographer, ethnologist, semiotician, graphologist, biostatistician, bioinformatician, jurist, legal scholar, legal expert, musicologist, pedagogue, educationalist,
    think tanker, technologist, cybersecurity expert`],
  // “the National Security Advisor”, “a police sergeant”, “her campaign manager”, “ANC ministers”
  ['official', `
    undersecretary, under secretary, under-secretary, secretary of state, home secretary, foreign secretary, defence secretary,
    defense secretary, treasury secretary, health secretary, education secretary, transport secretary, justice secretary,
    interior secretary, cabinet secretary, permanent secretary, parliamentary secretary, assistant secretary, deputy secretary,
    ambassador, envoy, special envoy, diplomat, consul, consul general, attaché, attache, chargé d'affaires, political counselor,
    political counsellor, commander, general, brigadier general, major general, lieutenant general, colonel, lieutenant colonel,
    lieutenant, major, sergeant, admiral, rear admiral, marshal, field marshal, air marshal, brigadier, corporal, commodore,
    private first class, soldier, servicemen, serviceman, servicewoman, airman, airmen, troop, military officer, army officer,
    naval officer, police officer, sheriff, sheriff's deputy, constable, chief constable, detective, detective inspector,
    detective superintendent, detective sergeant, inspector, inspector general, superintendent, prosecutor, public prosecutor, special prosecutor, special counsel, independent counsel,
    director of national intelligence, state auditor, county auditor, city auditor, auditor general, auditor-general, county clerk,
    town clerk, city attorney, county attorney, state attorney, state's attorney,
    state prosecutor, federal prosecutor, district attorney, attorney general, solicitor general, solicitor-general,
    attorney-general, u.s. attorney, us attorney, state advocate, judge, justice, chief justice, magistrate, regulator,
    bureaucrat, civil servant, negotiator, mediator, comptroller, ombudsman, whip, chief whip, policeman,
    policewoman, cop, trooper, paratrooper, firefighter, fire chief, fire marshal, warden, park ranger, coroner, medical examiner,
    registrar, governor-general, governor general, special rapporteur, rapporteur, peacekeeper, spy, intelligence officer,
    counterpart, president-elect, prime minister, premier, vice-premier, vice premier, minister, senator, congressman,
    congresswoman, congress member, member of congress, member of parliament, member of the parliament, state representative,
    us representative, u.s. representative, lawmaker, lawmaker-elect, legislator, mp, mep, mla, msp, mayor, deputy mayor,
    vice mayor, councilor, councillor, councilman, councilwoman, councilmember, council member, council leader, alderman,
    assemblyman, assemblywoman, assembly member, assemblymember, delegate, nominee, front-runner, frontrunner, politician,
    king, queen, monarch, emperor, sultan, emir, dictator, ruler, head of state, head of government, 
    first minister, first lady, republican, democrat, tory, conservative, liberal democrat, labour politician, incumbent,
    challenger, contender, presidential hopeful, hopeful, presidential candidate, candidate, committeeman, committeewoman,
    authority, authorities, lawgiver, census taker, tax inspector, customs officer, border guard, border agent, prison officer,
    prison guard, immigration officer, public information officer, information officer, health officer, medical officer of health,
    probation officer, commissioner, high commissioner, police commissioner, police chief, chief of police, chief of staff,
    deputy chief of staff, national security adviser, national security advisor, security adviser, security advisor,
    campaign manager, campaign chairman, campaign adviser, campaign aide, running mate, running-mate, surrogate, headteacher,
    head teacher, headmaster, headmistress, school principal, school superintendent, district superintendent, censor,
    secretary general, secretary-general, undersecretary general, under-secretary-general, ally,
    government minister, shadow minister, shadow chancellor, shadow secretary, shadow home secretary, shadow foreign secretary,
    deputy prime minister, ruling party, rebel commander, warlord, militant leader,
    insurgent, servicemember, service member, investigator, police investigator, crime investigator, federal investigator,
    policymaker, policy maker, decision-maker, rate-setter, central banker, weapons inspector, arms inspector, electoral officer,
    returning officer, election official, poll worker, commander-in-chief, commander in chief, sen, sens, gov, govs, pm, lt, col, lt col, gen, lt gen, maj gen, sgt, capt, maj, cmdr,
    adm, cpl, det, insp, supt, amb, cllr, mps, meps, clerk of the court, county clerk, town clerk, city clerk, city manager,
    county executive, fire captain, fire officer, police captain, lord mayor, lord chancellor, chief secretary, speaker of the house,
    house speaker, majority leader, minority leader, opposition leader, party leader, faction leader, standard-bearer,
    intelligence chief, spy chief, army chief, military chief, defence chief, defense chief, foreign policy chief, navy chief`],
  // “who owns the bakery”, “a property developer”, “restaurant owners and other employers”
  ['business', `
    owner, co-owner, business owner, shop owner, restaurant owner, store owner, proprietor, shopkeeper, storekeeper, restaurateur,
    hotelier, publican, innkeeper, retailer, wholesaler, vendor, merchant, grocer, businessman, businesswoman, businessperson,
    businesspeople, business leader, industrialist, entrepreneur, tycoon, magnate, mogul, investor, venture capitalist, financier,
    banker, investment banker, trader, broker, stockbroker, shareholder, bondholder, creditor, lender, insurer, employer,
    property developer, real estate developer, land developer, contractor, subcontractor, supplier, importer, exporter, distributor,
    manufacturer, chief commercial officer, chief marketing officer, chief revenue officer, commercial director,
    sales director, sales manager, marketing manager, marketing director, brand manager, product manager, head of sales,
    head of marketing, store manager, shop manager, branch manager, hotel manager, restaurant manager, plant manager,
    factory manager, regional manager, account manager, franchisee, landlord, landlady, lessor, dealer, car dealer, art dealer,
    auctioneer, underwriter, startup founder, start-up founder, tech founder, advertiser, marketer,
    publicist, brewer, winemaker, distiller, shipowner, ship owner, oilman`],
  // “a bishop”, “a union leader”, “a scout leader”, “the shop steward”
  ['organization', `
    bishop, archbishop, cardinal, pope, patriarch, vicar, canon, priest, pastor, reverend, rev, msgr, imam, rabbi,
    chief rabbi, mufti, grand mufti, ayatollah, abbot, abbess, prior, deacon, chaplain, church leader, religious leader,
    faith leader, muslim leader, scout leader, scoutmaster, guide leader, youth leader, union leader, union boss, union official,
    union representative, union organizer, union organiser, trade unionist, shop steward, labor leader, labour leader of the union,
    club president, club secretary, club chairman, charity worker, aid worker, humanitarian worker, relief worker, lobbyist,
    tribal leader, tribal chairman, ngo worker`],
  // “AP photojournalist”, “the paper's editor”, “a Reuters reporter”
  ['media', `
    reporter, correspondent, foreign correspondent, war correspondent, journalist, investigative journalist, columnist, editor,
    editor-in-chief, editor in chief, managing editor, news editor, executive editor, deputy editor, news director,
    global news director, anchor, anchorman, anchorwoman, news anchor, newsreader, host, co-host, radio host, television host,
    tv host, talk show host, broadcaster, presenter, tv presenter, television presenter, publisher, moderator, interviewer,
    photojournalist, podcaster, blogger, newscaster, bureau chief, freelance journalist, freelancer, cameraman, camerawoman,
    stringer, leader writer, sportswriter, sports writer, staff writer, newspaperman, cartoonist, film reviewer, opinion writer`],
  // Whoever speaks for nobody but themselves: “a retired teacher”, “the victim's mother”, “goalkeeper”, “a film director”
  ['person', `
    coach, head coach, assistant coach, football manager, football coach, trainer, player, guard, forward,
    point guard, center-forward, centre-forward, striker, goalkeeper, keeper, quarterback, linebacker, pitcher, batsman, batter,
    bowler, midfielder, defender, full-back, winger, fly-half, team captain, captain of the team, club captain, star, football star,
    film star, movie star, pop star, great, legend, rookie, champion, world champion, olympian, medallist, medalist, athlete,
    sprinter, jockey, racing driver, actor, actress, singer, songstress, vocalist, musician, songwriter, singer-songwriter, rapper,
    composer, conductor, comedian, comedienne, comic, writer, author, novelist, poet, playwright, screenwriter, filmmaker,
    film-maker, film director, movie director, director of the film, director of the movie, director of the play, stage director,
    theatre director, music director, producer, film producer, record producer, showrunner, artist, painter, sculptor, illustrator,
    designer, fashion designer, stylist, fashion model, supermodel, chef, cook, baker, butcher, farmer, grower, rancher, fisherman, fisherwoman,
    teacher, nurse, midwife, carer, caregiver, babysitter, nanny, student, pupil, schoolboy, schoolgirl, driver, bus driver,
    truck driver, lorry driver, taxi driver, trucker, worker, factory worker, office worker, employee, staff,
    colleague, co-worker, coworker, resident, local, villager, islander, townsperson, inhabitant, citizen, neighbor,
    neighbour, witness, eyewitness, bystander, passerby, passer-by, onlooker, victim, survivor, casualty, accuser, complainant,
    mother, father, mom, mum, dad, parent, grandparent, stepfather, stepmother, son, daughter, child, kid, baby, brother, sister,
    sibling, wife, husband, spouse, widow, widower, grandmother, grandfather, grandson, granddaughter, aunt, uncle, niece, nephew,
    cousin, family, family member, relative, friend, best friend, boyfriend, girlfriend, fiancé, fiancée, partner, ex-wife,
    ex-husband, couple, roommate, flatmate, housemate, classmate, teammate, fellow passenger, billionaire, millionaire,
    philanthropist, dissident, whistleblower, whistle-blower, protester, protestor, counter-protester, demonstrator, rioter,
    voter, supporter, opponent, critic, detractor, skeptic, sceptic, proponent, backer, volunteer,
    veteran, army veteran, retiree, pensioner, refugee, migrant, immigrant, asylum seeker, deportee, exile, evacuee, man, woman,
    boy, girl, teenager, teen, youth, adult, people, person, individual, human, guy, lady, gentleman, someone, somebody, anyone,
    everyone, everybody, nobody, monk, nun, preacher, evangelist, televangelist, missionary, believer, worshipper,
    parishioner, suspect, defendant, accused, plaintiff, claimant, inmate, prisoner, detainee, convict, felon, convicted felon,
    hostage, captive, customer, client, consumer, shopper, buyer, diner, guest, tenant, renter, homeowner, guitarist, drummer,
    bassist, pianist, violinist, dj, dancer, ballerina, fighter, boxer, wrestler, golfer, goalie, swimmer, runner, cyclist, rower,
    skier, snowboarder, skater, tennis player, chess player, gamer, pilot, astronaut, cosmonaut, sailor, ferryman, carpenter,
    electrician, plumber, roofer, mechanic, welder, builder, bricklayer, labourer, laborer, miner, cleaner, janitor, gardener,
    hairdresser, barber, tailor, bartender, barman, barista, waiter, waitress, flight attendant, cashier, clerk, 
    typist, receptionist, real estate agent, estate agent, realtor, insurance agent, travel agent, sales assistant, salesman,
    saleswoman, customer service representative, sales representative, courier, postman, mail carrier, patient, passenger, tourist,
    traveller, traveler, visitor, holidaymaker, camper, hiker, climber, commuter, motorist, pedestrian, user, subscriber, follower,
    commenter, anonymous poster, unidentified poster, online poster, forum poster, reddit poster, facebook poster, reader, viewer, listener, fan, spectator, attendee, crowd, audience, celebrity, socialite, reality star, personality,
    television personality, tv personality, influencer, youtuber, streamer, heir, heiress, prince, princess, duke, duchess,
    royal, applicant, jobseeker, job seeker, newcomer, beneficiary, taxpayer, donor, fundraiser, founding member, band member,
    household member, insider, acquaintance, contact, tipster, informant, leaker, hacker, speechwriter, ghostwriter, translator,
    interpreter, security guard, doorman, caretaker, lifeguard, stuntman, magician, clown, paramedic, rescuer, diver, finalist,
    contestant, winner, lottery winner, laureate, nobel laureate, gunman, attacker, killer, murderer, 
    collector, enthusiast, hobbyist, birdwatcher, beekeeper, dog owner, pet owner, cat owner, homeowner, car owner, gun owner,
    stoker, tiler, thatcher, plasterer, glazier, mason, stonemason, weaver, potter, tanner, upholsterer, decorator, docker, porter, stevedore, lorryman, bargeman, boatman,
    ferryman, lighthouse keeper, shepherd, drover, picker, packer, cutter, grinder, fitter, turner, riveter, printer, bookbinder, bookseller, florist, milkman, binman,
    refuse collector, caterer, greengrocer, fishmonger, locksmith, blacksmith, clockmaker, dressmaker, seamstress, undertaker, gravedigger, chimney sweep, window cleaner,
    organist, busker, juggler, acrobat, usher, cloakroom attendant, groundsman, groundskeeper, harbour master, harbourmaster, harbor master, innkeeper, housekeeper, gamekeeper,
    graduate, alumnus, alumna, apprentice, trainee, intern, americans, britons, generation, majority, minority, half, third, quarter,
    percent, many, some, most, several, few, others, other, both, all, more, community, public, population, base, contingent`],
  ['lawyer', `
    lawyer, attorney, counsel, solicitor, barrister, legal team, legal adviser, legal advisor, law partner,
    defence lawyer, defense lawyer, defence attorney, defense attorney, defence team, defense team, defence counsel,
    defense counsel, public defender, trial lawyer, general counsel`],
  ['campaigner', `
    activist, rights activist, campaigner, advocate, organizer, organiser, community organizer, community organiser, environmentalist,
    conservationist, feminist, abolitionist, suffragist, volunteer lead, reformer, board member, trustee,
    patron`],
];

// prettier-ignore
const POSTS: readonly (readonly [alone: SpeakerKind, unknown: SpeakerKind, nouns: string])[] = [
  // Posts of companies: “the company's chief executive”, “CEO of Tidewall”, “founder”
  ['business', 'business', `
    chief executive, chief executive officer, ceo, c.e.o, cfo, cto, coo, cio, cmo, cpo, chief operating officer,
    chief financial officer, chief technology officer, chief product officer, chief information officer, chief legal officer,
    chief strategy officer, chief people officer, chief security officer, chief sustainability officer, chief compliance officer,
    chief officer, managing director, general manager, executive, senior executive, executive chairman, executive chairwoman,
    executive chair, founder, co-founder, cofounder, founding partner, managing partner, svp, evp, vp,
    senior vice president, executive vice president, vice president of sales, vice president of marketing,
    vice president of operations, senior director, operations director, operations manager, project manager, manager,
    communications manager, product lead, search lead, team lead, lead, controller,
    boss, creative director, human resources director, head of product, supervisor, foreman,
    superintendent of the works, company secretary, director, deputy director, associate director, executive director, regional director, policy director, programme director, program director, head of communications, developer, inventor, architect,
    chain, operator`],
  // Posts of anybody: what they are follows from the body. Nobody named: of a state, most often.
  ['official', 'business', `
    spokesman, spokeswoman, spokesperson, spokespeople, military spokesperson, military spokesman, army spokesman,
    press officer, press secretary, press office, president, former president, chief, head, deputy head, deputy chief, leader, leadership,
    chairman, chairwoman, chairperson, chair, co-chair, vice-chairman, vice chairman, vice chair, vice-chair, chairman emeritus,
    representative, rep, secretary, general secretary, treasurer, secretary-treasurer, deputy, 
    director general, director-general, vice president, vice-president, political director, communications director,
    press aide, delegation`],
  ['official', 'official', `
    official, senior official, officer, adviser, advisor, special adviser, senior adviser, senior advisor, aide, governor, speaker,
    chancellor, administrator, associate administrator, deputy associate administrator, program administrator,
    programme administrator, operative, functionary, agent, staff member, staffer, monitor,
    political figure, party figure, opposition figure, senior figure, leading figure, military figure`],
  ['person', 'person', `
    member, captain, co-director, coordinator, policy coordinator, international policy coordinator, convener, convenor, associate,
    assistant, creator, fellow member, participant, keynote speaker, source, photographer, 
    counselor, counsellor, social worker, guide, programmer, software engineer, programme lead`],
];

/** Nouns and short phrases for people, singular and lower case, with what they say of their kind; the first list that holds one wins. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonClass> = new Map<string, PersonClass>([
  ...[...POSTS]
    .reverse()
    .flatMap(([alone, unknown, nouns]) =>
      [...phraseList(nouns)].map((noun) => [noun, { alone, unknown }] as const),
    ),
  ...[...CLOSED]
    .reverse()
    .flatMap(([kind, nouns]) => [...phraseList(nouns)].map((noun) => [noun, kind] as const)),
]);

/** Longest of them, in words. */
export const PERSON_NOUN_WORDS = 4;
