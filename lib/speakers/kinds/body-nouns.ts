import { phraseList } from '../data/word-list.ts';
import type { SpeakerKind } from '../speaker.ts';

// prettier-ignore
const LISTS: readonly (readonly [SpeakerKind, string])[] = [
  // “the Ministry of Works”, “Hong Kong police”, “the central bank”, “the Trump campaign”, “Oporia city council”
  ['official', `
    ministry, ministries, department, government, governments, administration, embassy, consulate, high commission, agency, bureau,
    commission, committee, subcommittee, select committee, council, city council, town council, county council, parish council,
    borough council, security council, parliament, congress, senate, house of representatives, house of commons, house of lords,
    court, supreme court, high court, crown court, appeals court, court of appeal, tribunal, army, navy, air force, air forces, armed forces,
    military, forces, coalition forces, defence forces, defense forces, border force, coast guard, national guard, royal guard,
    police, police force, constabulary, gendarmerie, carabinieri, troops, treasury, exchequer, directorate, authority, authorities,
    secretariat, cabinet, assembly, general assembly, national assembly, duma, bundestag, knesset, politburo, legislature, service,
    civil service, secret service, intelligence service, intelligence agency, health service, ambulance service, fire service,
    fire department, police department, fire brigade, inspectorate, presidency, fleet, command, office, attorney’s office,
    attorney's office, prosecutor’s office, prosecutor's office, prosecutors, delegation, mission, task force, task-force, kremlin,
    white house, pentagon, downing street, no 10, no. 10, number 10, number ten, palace, royal household, party, campaign, caucus, pac, super pac, camp, regime, junta, country, countries, states, side, sides, nations, powers, ministerio, ministério, ministère, ministerium,
    dictatorship, monarchy, crown, state, nation, republic, kingdom, federation council, municipality, city, town hall, city hall,
    county, district, province, prefecture, commune, central bank, reserve bank, federal reserve, national bank, development bank,
    monetary fund, space agency, statistics office, statistics institute, statistical office, national statistics institute, census bureau, weather service,
    weather bureau, met office, meteorological office, meteorological agency, meteorological department, prediction center,
    prediction centre, hurricane center, hurricane centre, tsunami warning center, national park, park service, forest service,
    revenue service, customs, border patrol, border guard, immigration service, prison service, probation service, post office,
    public school, public schools, schools, school district, school board, high school, secondary school, primary school,
    elementary school, middle school, grammar school, kindergarten, nursery school, school, electoral commission, election commission,
    watchdog, regulator, ombudsman, comptroller, registry, land registry, archives, national archives, sheriff, sheriff's department,
    sheriff's office, marshals, legislature, rebels, militia, separatists, occupation authorities, junta, bloc, opposition,
    opposition party, coalition government, ruling party, republicans, democrats, tories, greens, communists, socialists, conservatives, liberals,
    united nations, european union, european commission, european parliament, european council, world bank, peacekeeping mission,
    commonwealth, intelligence community, intelligence,
    public utilities commission, utilities commission, transit authority, transport authority, port authority, housing authority,
    water board, health board, nhs trust, nhs, health authority, health department, public health, board of elections, board of
    supervisors, board of education, mint, governorate, foreign office, home office, state department, national security council,
    protection, security service, security services, security forces, special forces, navy seals, marines, marine corps, corps, peace corps, brigade, battalion,
    regiment, squadron, division, disease control, center for disease control, centre for disease control, centers for disease control, social services, emergency services, emergency service, civil protection, civil defence,
    civil defense, disaster agency, prosecution, prosecution service, jury, grand jury, bench, chancery, chancellery`],
  // “the Institute of Tides”, “University of Oporia”, “a think tank”, “an international team of scientists”
  ['expert', `
    university, universities, institute, college, academy, academy of sciences, academy of social sciences, polytechnic, faculty, laboratory,
    laboratories, lab, labs, observatory, hospital, clinic, infirmary, medical center, medical centre, medical school, law school, business school,
    school of medicine, school of law, school of economics, school of public health, school of business, graduate school, research center, research centre,
    research institute, research institution, research group, research team, research council, research organisation,
    research organization, research program, research programme, think tank, think-tank, museum, library, conservatory, seminary,
    botanical garden, botanical gardens, zoo, aquarium, planetarium, center for, centre for, science center, science centre, center, centre,
    flight center, space center, research, economics, royal society, scientific society, team of scientists, team of researchers, instituto, institut, istituto, universidad, universidade, université, universität, università, observatório, observatorio, scientific council, endowment,
    consultancy, advisory firm, research firm, research company, analytics firm, analytics company, forecasting firm, intelligence firm, market research firm, research house, polling firm, pollsters, rating agency, ratings agency, credit rating agency, brokerage, economists,
    forecasters, observatory network, policy institute, research foundation, scientific research, advisers, wall street, astrophysics, oceanography, study group`],
  // “Tidewall Holding”, “the airline”, “a trade association”, “Goldman Sachs”
  ['business', `
    company, companies, corporation, corp, inc, incorporated, ltd, limited, llc, llp, plc, gmbh, ag, sa, spa, nv, bv, co, holding, holdings, conglomerate,
    industries, industry, technologies, technology, systems, robotics, airline, airlines, airways, air, aviation, motor, motors, bank, banks, bancorp, capital, partners, ventures,
    venture, entertainment, studio, studios, productions, pictures, films, records, record label, label, music group, pharmaceuticals, pharma,
    pharmaceutical, biotech, biosciences, therapeutics, energy, oil, petroleum, gas, electric, electronics, software, networks, telecom,
    telecoms, communications, corporate communications, wireless, mobile, securities, insurance, assurance, insurer, mutual, financial, financial services, finance, investments, investment,
    asset management, wealth management, equities, institutional equities, brands, store, stores, depot, mart, supermarket, supermarkets, shop, shops, foods, food company, bakery, bakeries, brewery,
    breweries, winery, vineyard, distillery, dairy, farms, aerospace, dynamics, enterprises, solutions, logistics, semiconductor,
    semiconductors, firm, law firm, startup, start-up, giant, tech giant, hotel, hotels, inn, lodge, resort, resorts, casino, casinos, restaurant, restaurants, cafe,
    café, bar, pub, nightclub, carrier, automaker, carmaker, car maker, manufacturer, manufacturers, maker, makers, retailer, retailers, lender, lenders, builder, homebuilder,
    utility, utilities, power company, railway company, railway operator, rail operator, train operator, operator, ferry line, line, lines, shipping line, ferries, cruises, cruise line, shipping, shipyard,
    ship owner, modelling agency, talent agency, advertising agency, ad agency, marketing agency, design agency, pr agency, public relations agency, branding agency, creative agency, recruitment agency,
    travel agency, estate agency, real estate, realty, properties, property group, developers, construction, contractors, engineering firm, steel, steelworks, mining, mines, metals, chemicals,
    plastics, paper mill, mill, mills, textiles, apparel, fashion house, cosmetics, foods group, beverages, coffee, tobacco, cars, auto, automotive, tyres, tires, trucks,
    logistics company, couriers, delivery company, platform, social network, app, search engine, games, gaming, interactive,
    consulting, consultants, consulting group, associates, advisors, hedge fund, private equity, private equity firm, venture capital firm, investment firm, investment bank, funds, investors,
    fund manager, trust company, exchange, stock exchange, trade association, trade body, trade group, industry association, industry body, industry group,
    industry federation, manufacturers association, employers association, employers federation, employers' association, business association, business council,
    business group, business federation, chamber of commerce, chambers of commerce, bankers association, banking association, builders association, hotel association,
    restaurant association, retail association, retail federation, airlines association, car dealers association, dealership, car dealership, garage, franchise, chain, vendor, vendors, supplier, suppliers, employers, landlords,
    tech companies, start-ups, startups, workshop, factory, plant, quarry, sawmill, salon, spa, gym, theme park, cinema chain`],
  // “the dockers’ union”, “Clean Rivers Foundation”, “a rights group”
  ['organization', `
    union, unions, local, local union, union local, trade union, trade unions, labor union, labour union, teamsters, association, federation, confederation, guild, society, league, coalition, alliance,
    network, club, football club, rowing club, golf club, sports club, team, movement, forum, initiative, charity, charities, church, cathedral, parish, diocese, archdiocese, synod, mosque,
    temple, synagogue, monastery, convent, vatican, holy see, foundation, trust, fund, children's fund, non-profit, nonprofit, nonprofits, ngo, ngos, aid group, aid groups,
    aid agency, aid agencies, relief agency, relief organization, humanitarian organization, rights group, human rights group, rights groups, advocacy group, campaign group, pressure group, lobby group, lobby,
    environmental group, conservation group, consumer group, civil rights group, women's group, activist group, community group, residents' group, residents group,
    residents' association, residents association, tenants' union, tenants union, neighbourhood association, neighborhood association, parents' association, alumni association,
    student union, students' union, bar association, medical association, teachers association, teachers' union, nurses association, fraternity, sorority, brotherhood, sisterhood,
    scouts, guides, red cross, red crescent, salvation army, greenpeace, amnesty, council of churches, world council of churches, national council of churches, congregation, front,
    front group, consortium, cooperative, co-operative, collective, fellowship, institution, conference, organization, organisation, organizations, organisations, group, groups, community, communities, panel, legal centre, legal center, law centre, law center,
    litigation centre, litigation center, legal aid, legal defense fund, civil liberties union, defense council, defence council, dialogue group, interfaith council, muslim council, council of mosques,
    works council, trades council, trade council, labor council, labour council, united, lives matter, workers' council, supporters club, supporters' trust, fan club, orchestra, choir, theatre company, theater company, ballet, opera, festival, band, orchestra, troupe,
    food bank, stiftung, fundación, fundação, fondation, shelter, hospice, refuge, sanctuary, rescue, mountain rescue, leaders’ council, tribal council, tribe, convention, project, programme, program`],
  // “the newspaper”, “Leeds Evening Chronicle”, “state media”
  ['media', `
    newspaper, newspapers, paper, papers, tabloid, tabloids, broadsheet, daily, weekly, magazine, magazines, outlet, outlets, news outlet, news outlets, news agency, news agencies,
    news organization, news organisation, news channel, news site, news website, newsroom, newswire, wire service, broadcaster, broadcasters, public broadcaster, zeitung, nyheter, diario, jornal, channel, station, radio station,
    tv station, television station, television network, tv network, news network, radio, television, tv, press, media, state media, local media, social media account, mouthpiece,
    news, times, post, journal, herald, tribune, gazette, chronicle, dispatch, courier, sentinel, inquirer, enquirer, examiner, telegraph, bulletin, echo, mirror,
    press association, press agency, publication, publications, podcast, publishing house, website, blog, site, news program, news programme, talk show, msm`],
];

/** Nouns and short phrases for bodies, lower case, with the kind of body; the first list that holds one wins. */
export const BODY_NOUNS_BY_KIND: ReadonlyMap<string, SpeakerKind> = new Map<string, SpeakerKind>(
  [...LISTS]
    .reverse()
    .flatMap(([kind, nouns]) => [...phraseList(nouns)].map((noun) => [noun, kind] as const)),
);

/** Longest of them, in words. */
export const BODY_NOUN_WORDS = 4;

/** Bodies whose name says nothing, lower case without “the”; from general knowledge. */
// prettier-ignore
const KNOWN: readonly (readonly [SpeakerKind, string])[] = [
  ['official', `
    nato, un, u.n., eu, e.u., who, imf, wto, unicef, unesco, unhcr, unrwa, ocha, undp, unep, wfp, iaea, ilo, icc, icj, opec, opec+, asean, african union, au, osce, oecd, g7, g20, brics,
    arab league, mercosur, ecb, fed, bank of england, bank of canada, bank of japan, bank of russia, bank of france, bank of italy, bank of spain, bank of korea, bank of israel, bank of mexico,
    people's bank of china, reserve bank of india, reserve bank of australia, bundesbank, nsc, omb, hud, dol, bls, fbi, cia, nsa, doj, epa, fda, cdc, centers for disease control, centers for disease control and prevention,
    center for disease control, center for disease control and prevention, irs, nasa, esa, noaa, fema, ice, dhs, hhs, sec, ftc, fcc, faa, ntsb, nhtsa, osha, usda, usaid, atf, dea, tsa, nih, nih, niaid, cbo, gao, nlrb, cpuc,
    nypd, lapd, scotland yard, met police, met, the met, mi5, mi6, gchq, interpol, europol, frontex, eurostat, ofcom, ofsted, ofgem, ofwat, cqc, fca, hmrc, dwp, nhs england, public health england, defra, idf,
    israel defense forces, mossad, shin bet, fsb, kgb, gru, csto, isi, ispr, iaf, hamas, hezbollah, hizbollah, taliban, houthis, fatah, plo, palestinian authority, irgc, pkk, ypg, gop, rnc, dnc, dccc, nrsc,
    republican national committee, democratic national committee, labour, conservatives, liberal democrats, lib dems, snp, plaid cymru, dup, sinn féin, sinn fein, reform uk, ukip, afd, cdu, spd, fdp, likud, bjp, anc, eff, da, mk party, pml-n, ppp, pti,
    capitol, capitol hill, state house, élysée, elysee, quai d'orsay, number 10, number ten, whitehall, westminster, buckingham palace, kensington palace, clarence house, zhongnanhai, blue house,
    foggy bottom, langley, house, statistics canada, health canada, rcmp, rcmp, sars, hawks, mounties, bart, mta, tfl, amtrak, transport for london, environment agency, met éireann, garda, gardaí, an garda síochána`],
  ['expert', `
    wall street, brookings, brookings institution, rand, rand corporation, chatham house, carnegie endowment, carnegie corporation, heritage foundation, cato institute, cato, american enterprise institute, aei, csis, iiss, rusi, sipri,
    stratfor, institute for fiscal studies, ifs, resolution foundation, kaiser family foundation, kff, pew, pew research center, gallup, ipsos, yougov, norc, ap-norc, quinnipiac, nielsen, gartner, forrester, idc, capital economics, oxford economics, moody's analytics,
    mit, ucla, uc berkeley, caltech, eth, eth zurich, lse, ucl, cern, nasa goddard, jpl, jet propulsion laboratory, max planck, fraunhofer, inria, cnrs, csiro, mayo clinic, cleveland clinic, johns hopkins, harvard, yale, princeton, stanford, oxford, cambridge,
    columbia, cornell, dartmouth, duke, georgetown, berkeley, sciences po, tsinghua, peking university, morningstar, s&p global, ihs markit, wood mackenzie, rystad, rystad energy, third bridge, international crisis group, crisis group, council on foreign relations, freedom house`],
  ['business', `
    apple, google, alphabet, microsoft, amazon, facebook, meta, twitter, x corp, tesla, netflix, boeing, airbus, huawei, tencent, alibaba, baidu, xiaomi, bytedance, samsung, sony, nintendo, toyota, honda, nissan, volkswagen, vw, audi, bmw, mercedes, porsche,
    ford, gm, general motors, chrysler, stellantis, renault, peugeot, fiat, volvo, siemens, bosch, intel, nvidia, amd, ibm, oracle, salesforce, sap, uber, lyft, airbnb, booking.com, expedia, walmart, target, costco, kroger, tesco, asda, sainsbury's, aldi, lidl, ikea, h&m, zara,
    home depot, lowe's, lowe’s, exxon, exxonmobil, chevron, conocophillips, shell, bp, totalenergies, total, gazprom, rosneft, lukoil, aramco, saudi aramco, pfizer, moderna, astrazeneca, gsk, novartis, roche, bayer, merck, johnson & johnson, novo nordisk, eli lilly, spacex, blue origin, rocket lab,
    starbucks, mcdonald's, mcdonald’s, burger king, kfc, coca-cola, pepsi, pepsico, nestlé, nestle, unilever, nike, adidas, puma, disney, warner bros, paramount, universal, comcast, verizon, at&t, t-mobile, vodafone, bt, ee, goldman sachs, morgan stanley, jpmorgan, jp morgan, jpmorgan chase, citigroup, citi, citibank,
    bank of america, wells fargo, hsbc, barclays, lloyds, natwest, santander, ubs, credit suisse, deutsche bank, bnp paribas, nomura, softbank, berkshire hathaway, blackrock, vanguard, fidelity, mckinsey, bain, boston consulting group, bcg, deloitte, kpmg, pwc, ey, accenture, moody's, standard & poor's, visa, mastercard,
    paypal, stripe, klarna, youtube, instagram, whatsapp, tiktok, snap, snapchat, pinterest, spotify, twitch, weibo, wechat, linkedin, reddit, openai, anthropic, deepmind, palantir, wework, ups, fedex, dhl, royal mail, maersk, delta, united, american airlines, ryanair, easyjet, qantas, emirates, lufthansa, air france, klm,
    live nation, ticketmaster, sotheby's, christie's, 3m, ge, general electric, caterpillar, john deere, lockheed martin, raytheon, northrop grumman, bae systems, rolls-royce, pg&e, pacific gas & electric, con edison, edf, e.on, rwe, enel, iberdrola, foxconn, tsmc, qualcomm, cisco, dell, hp, lenovo, adobe, zoom, dropbox, strava, peloton,
    coty, l'oréal, estée lauder, lvmh, gucci, prada, burberry, edmunds, kelley blue book, zillow, redfin, airbnb, doordash, deliveroo, just eat`],
  ['organization', `
    greenpeace, oxfam, amnesty international, amnesty, human rights watch, hrw, red cross, icrc, medecins sans frontieres, médecins sans frontières, msf, doctors without borders, save the children, care international, world vision, mercy corps, caritas, christian aid, islamic relief,
    aclu, nra, naacp, splc, planned parenthood, sierra club, wwf, rspb, rspca, peta, friends of the earth, extinction rebellion, just stop oil, insulate britain, shelter, crisis, barnardo's, nspcc, age uk, mind, samaritans, macmillan, cancer research uk, british heart foundation, full fact, liberty, stonewall,
    transparency international, reporters without borders, committee to protect journalists, wikimedia foundation, wikipedia, mozilla, teamsters, uaw, afl-cio, seiu, unite, unison, gmb, rmt, aslef, tuc, bma, rcn, nut, neu, nasuwt, unite the union, verdi, ig metall, cgt, cosatu, numsa, black lives matter,
    nba, nfl, nhl, mlb, mls, fifa, uefa, ioc, ncaa, fia, fa, efl, rfu, icann, ieee, american medical association, american bar association, american heart association, american cancer society, church of england, vatican, holy see, salvation army, knights of columbus, rotary, masons, boy scouts, girl guides, color of change, indivisible, moveon, emily's list, citizens advice`],
];

/** Bodies known by a name that shows no kind, lower case without “the”. */
export const BODIES_BY_NAME: ReadonlyMap<string, SpeakerKind> = new Map(
  KNOWN.flatMap(([kind, names]) => [...phraseList(names)].map((name) => [name, kind] as const)),
);
