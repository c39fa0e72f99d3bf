import type { VoiceKind } from '../framing.ts';

/**
 * Words that say what kind of voice a source is; the earliest in the phrase wins, of two in the same place the longer one.
 * Written for this project.
 */
// prettier-ignore
export const VOICE_CUES: Readonly<Record<VoiceKind, string>> = {
  document: `
    poll, polls, survey, surveys, study, studies, report, reports, analysis, data, figures, statistics,
    document, documents, memo, filing, filings, lawsuit, complaint, email, emails, letter, statement, law, bill,
    act, constitution, article, treaty, ruling, returns, census, index, ad, ads, plan, op-ed, transcript,
    indictment, average, message from, leaflet, exit polls, remarks, message`,
  media: `
    newspaper, daily, broadcaster, magazine, journalist, journalists, reporter, reporters, columnist, editorial,
    editor, anchor, host, co-host, blogger, correspondent, media, press, outlet, outlets, news agency, times,
    post, journal, herald, tribune, gazette, guardian, reuters, bloomberg, xinhua, tass, cnn, bbc, nbc, cbs,
    abc, fox news, msnbc, npr, politico, axios, al jazeera, associated press, afp, usa today, daily news, news,
    buzzfeed, huffpost, vox, program, podcast`,
  expert: `
    expert, experts, analyst, analysts, professor, professors, scholar, scholars, academic, academics,
    researcher, researchers, scientist, scientists, historian, economist, economists, sociologist, psychologist,
    political scientist, research fellow, fellow, institute, university, college, think tank, academy, lecturer,
    author, doctor, doctors, physician, physicians, epidemiologist, criminologist, observer, observers,
    specialist, strategist at, law school, school of, brookings, chair in, statistician, pollster`,
  official: `
    president, vice president, prime minister, premier, chancellor, king, queen, minister, ministry, secretary,
    undersecretary, ambassador, envoy, diplomat, diplomats, governor, gov, lt gov, mayor, senator, senators,
    sen, congressman, congresswoman, rep, representative, representatives, lawmaker, lawmakers, legislator,
    legislators, legislature, mp, mps, delegate, delegates, committee, committeeman, councilor, councillor,
    council member, city council, commissioner, attorney general, general, colonel, commander, army, pentagon,
    police, sheriff, officer, prosecutor, prosecutors, judge, justice, court, spokesperson of, official,
    officials, government, administration, white house, kremlin, state department, treasury, federal reserve,
    inspector general, investigator, investigators, agency, department, congress, parliament, senate, house
    members, intelligence community, eu, nato, candidate, candidates, nominee, front-runner, campaign,
    campaigns, aide, aides, adviser, advisor, surrogate, super pac, pac, rnc, dnc, gop, party, republican,
    republicans, democrat, democrats, democratic, democratic party, insiders, allies, team, camp, operative,
    operatives, politician, politicians, moscow, beijing, washington, london, berlin, britain, france, russia,
    china, israel, iran, district, strategist, consultant`,
  organization: `
    company, companies, corporation, inc, ltd, group, firm, bank, ceo, chief executive, executive, spokesperson,
    spokeswoman, spokesman, association, union, federation, foundation, society, ngo, charity, league, network,
    coalition, alliance, club, chamber, movement, activists, activist, groups, organization, organisation,
    council, nonprofit, church, director, managing director, owner, manager, trade, hotels, tech, giant, workers
    united, united nations`,
  person: `
    voter, voters, resident, residents, witness, witnesses, neighbor, neighbour, mother, father, parent,
    parents, student, students, teacher, nurse, worker, workers, employee, customer, people, supporters,
    supporter, attendees, women, men, woman, man, crowd, public, americans, users, actor, actress, singer,
    player, retiree, veteran, family, friend, friends, half, third, percent, many, most, majority, generation,
    reverend, rev, driver, farmer, screenwriter, designer, community, whites, nonwhites, blacks, numbers, base`,
};

/** Heads of phrases that give no name: “analysts”, “a person familiar with the talks”. */
// prettier-ignore
export const VAGUE_HEADS = `
  analyst, expert, observer, critic, official, source, insider, activist, scholar, diplomat, researcher,
  economist, scientist, lawmaker, politician, supporter, opponent, aide, adviser, advisor, people, commentator,
  pundit, specialist, strategist, voter, resident, witness, ally, officer, investigator, doctor, physician,
  academic, historian, student, user, citizen, leader, member, friend, party official, republican, democrat,
  group, some, many, most, others, few, several, media report, report, media, circle, community`;
