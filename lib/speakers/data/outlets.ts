import { phraseList, wordList } from './word-list.ts';

/** News outlets and agencies, without “the”, lower case; written by hand from general knowledge. */
export const OUTLETS = phraseList(`
  reuters, associated press, ap, agence france-presse, afp, bloomberg, bloomberg news, xinhua, xinhua news agency, tass,
  ria novosti, interfax, sputnik, rt, al jazeera, cctv, cgtn, cnn, bbc, bbc news, itv, sky news, nbc, nbc news, cbs, cbs news, abc,
  abc news, fox news, fox, fox business, msnbc, cnbc, pbs, npr, c-span, espn, politico, axios, the hill, vox, slate, salon, buzzfeed,
  buzzfeed news, huffpost, huffington post, daily beast, breitbart, breitbart news, breitbart news network, washington
  times, washington post, washington examiner, new york times, wall street journal, los angeles times, usa today,
  chicago tribune, boston globe, miami herald, new york post, new york daily news, financial times, economist, guardian, times,
  sunday times, daily telegraph, telegraph, independent, daily mail, mail on sunday, sun, daily mirror, mirror,
  evening standard, time, time magazine, newsweek, forbes, fortune, business insider, insider, atlantic, new yorker, new
  republic, national review, mother jones, nation, rolling stone, vanity fair, vice, vice news, wired, verge, techcrunch,
  ars technica, le monde, le figaro, liberation, der spiegel, spiegel, die zeit, bild, süddeutsche zeitung, el país, el pais, el
  mundo, la repubblica, corriere della sera, haaretz, jerusalem post, times of israel, times of india, hindustan times, hindu,
  global times, china daily, people's daily, south china morning post, caixin, the paper, nikkei, asahi shimbun, yomiuri
  shimbun, kyodo, kyodo news, nhk, yonhap, korea herald, straits times, cna, voice of america, voa, radio free europe,
  deutsche welle, dw, euronews, izvestia, kommersant, novaya gazeta, meduza, pravda, rappler, dawn, anadolu, anadolu agency,
  fars, irna, sana, press association, pa, upi, gallup news, propublica, intercept, snopes, politifact, factcheck.org,
  scientific american, live science, national geographic, nature, science, lancet, bmj, jama, cell, new scientist,
  people, variety, hollywood reporter, tmz, deadline, billboard, weekly standard, daily caller, drudge report, infowars,
  newsmax, western journalism, christian science monitor, univision, telemundo, globe and mail, toronto star, cbc,
  sydney morning herald, australian, age, new zealand herald, irish times, irish independent, scotsman, herald, observer,
  jacobin, dissent, commentary magazine, harper's, harper's magazine, foreign affairs, foreign policy, semafor, bulwark, federalist,
  daily wire, free beacon, washington free beacon, gateway pundit, epoch times, newsnation, reason magazine, texas tribune, marshall
  project, stat news, kaiser health news, kff health news, quanta magazine, undark, mongabay, carbon brief, inside climate news,
  marketwatch, barron's, coindesk, quartz, fast company, entrepreneur magazine, fortune magazine, morning brew, sports illustrated,
  bleacher report, sky sports, the athletic, marca, l'équipe, gazzetta dello sport, autosport, ign, gamespot, kotaku, polygon,
  gizmodo, engadget, mashable, cnet, zdnet, the register, bleepingcomputer, 404 media, the information, techradar, pitchfork, nme,
  vulture, gawker, teen vogue, vogue, esquire, gq, cosmopolitan, harper's bazaar, us weekly, page six, entertainment weekly,
  entertainment tonight, e! news, access hollywood, good morning america, 60 minutes, meet the press, today show, pbs newshour, itv
  news, channel 4 news, channel 5 news, gb news, talktv, lbc, daily express, daily star, mailonline, mail online, daily record,
  spectator, new statesman, private eye, ladbible, unilad, manchester evening news, liverpool echo, news24, daily maverick, mail &
  guardian, sabc news, enca, premium times, daily nation, ndtv, pti, press trust of india, scroll.in, the wire, the print, the
  quint, india today, deccan herald, economic times, geo news, ary news, malay mail, bernama, malaysiakini, abs-cbn, gma news,
  kompas, bangkok post, nikkei asia, mainichi, channel newsasia, nine news, seven news, 7news, 9news, sbs news, herald sun, rnz,
  newshub, tvnz, ctv, ctv news, global news, canadian press, national post, maclean's, la presse, le devoir, radio-canada, rte, dpa,
  ard, zdf, frankfurter allgemeine zeitung, handelsblatt, tagesspiegel, ansa, efe, tt news agency, svt, nrk, yle, rtl, bfmtv,
  france 24, franceinfo, rfi, mediapart, le parisien, libération, kyiv independent, kyiv post, ukrainska pravda, ukrinform, suspilne,
  moscow times, tv rain, iran international, press tv, al arabiya, al-arabiya, al mayadeen, middle east eye, ynet, israel
  hayom, gulf news, khaleej times, trt world, daily sabah, hurriyet
`);

/** Outlets named by a plain word: at the start of a sentence it is that word. */
export const OUTLETS_LIKE_WORDS = wordList(
  'people time nature science cell sun vice nation age mirror independent insider fortune slate salon wired verge variety deadline fox rt pa dawn observer herald economist guardian times atlantic intercept billboard hindu australian jacobin dissent quartz spectator polygon vogue federalist bulwark',
);

/** A word in a capitalised run that makes it an outlet: “Leeds Evening Chronicle”. */
export const OUTLET_WORDS = wordList(`
  times post journal herald tribune gazette chronicle news daily weekly magazine newspaper radio television tv press
  broadcasting observer globe courier dispatch examiner sentinel inquirer enquirer argus picayune advertiser bulletin
  telegraph mail review register union-tribune spokesman-review star-tribune post-dispatch times-picayune post-gazette
  journal-constitution democrat-gazette post-intelligencer news-sentinel herald-tribune courier-journal press-enterprise
`);

/** A plain noun for an outlet: “the newspaper reported”. */
export const OUTLET_NOUNS = wordList(`
  newspaper paper outlet broadcaster magazine network agency daily tabloid website site journal station channel media
  newswire wire publication weekly
`);

/** A web address used as a name: “Polygraph.info”. */
export const WEB_NAME = /^[\p{L}\d-]+\.(?:com|org|net|info|tv|io|co|news|fm)$/iu;
