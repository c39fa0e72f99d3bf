/**
 * Generic news frames and the words that are signs of them. Written for this project.
 *
 * A row of signs is a list of dictionary forms with commas between; `word|N` is a sign only as a noun (`V` verb, `A` adjective,
 * `R` adverb). A sentence shows a frame with one strong sign or two different weak ones.
 * Definitions: Semetko & Valkenburg 2000; Boydstun et al. 2014; Frermann et al. 2023.
 */
export interface Frame {
  readonly label: string;
  readonly definition: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** What the signs are known to get wrong. */
  readonly pitfalls: string;
  readonly strong: string;
  readonly weak: string;
}

// prettier-ignore
export const FRAMES = {
  conflict: {
    label: 'Conflict',
    definition: 'Stresses disagreement, confrontation or attack between people, groups or countries.',
    source: 'Semetko & Valkenburg 2000: conflict',
    pitfalls: 'Sport and market reports use fight/battle/rival figuratively; "conflict of interest" is law; a war report is about war, which is security, even when nobody quarrels in it.',
    strong: `
      conflict, clash, confrontation, confront, dispute, feud, rivalry, rival, standoff, showdown, battle,
      fight, war of words, accuse, accusation, condemn, condemnation, denounce, criticize, criticise, criticism,
      slam, blast|V, attack, retaliate, retaliation, hostile, hostility, tension, adversary, opponent, oppose,
      opposition, at odds, disagreement, disagree, rift, provoke, provocation, provocative, escalate,
      escalation, ultimatum, push back, hit back, counterattack, redline, red line, cold war, cold war
      mentality, zero-sum, us-or-them, backlash, lash out, collision, defy, feuding, row|N, clashing, lambast,
      lambaste, rebuke, critic, divided|A, bitter, blame, resist, battleground, crackdown, smear, divergence,
      antagonize, severe consequences, containment, aggression, dissent, quarrel, spat|N, trade barbs,
      hostilities, antagonism`,
    weak: `
      struggle, threaten, warn, reject, fierce, divide, split, object, protest, debate, argue, controversial,
      versus, deny, against, dismiss, isolate|V, contain|V, pressure, threat, tough, confrontational,
      consequence, difference|N, differences|N, challenge|V, provoking`,
  },
  security: {
    label: 'Security and military',
    definition: 'Treats the matter as one of threats, weapons, armies, terror or national protection.',
    source: 'Boydstun et al. 2014: security and defence',
    pitfalls: '"social security", "job security", "security guard" and "food security"; defence in sport and in court; arms as body parts.',
    strong: `
      military, army, troop, soldier, weapon, missile, deterrence, deter, invade, invasion, warfare, national
      security, nato, terrorism, terrorist, nuclear, armed, arms|N, battle group, cease-fire, ceasefire, combat,
      airstrike, air strike, militia, insurgent, cyberattack, espionage, peacekeeper, containment, defense|N,
      defence|N, warship, troops, bomb|N, bombing, navy, pentagon, homeland security, security, armament,
      arsenal, drone, jihadist, isis, intelligence agency, arms race, commander, veteran, gunpowder, airspace`,
    weak: `
      war, threat, attack, border, deploy, deployment, occupation, occupy, allied, alliance, exercise, base|N,
      protect, protection, intelligence, spy, strike|N, guard, hostage, gun, conflict, enemy`,
  },
  diplomacy: {
    label: 'Diplomacy and world order',
    definition: 'Treats the matter as relations between states: talks, alliances, treaties, standing in the world.',
    source: 'Boydstun et al. 2014: external regulation and reputation',
    pitfalls: '"summit" of a mountain, "talks" in business news; trade deals are also economy.',
    strong: `
      negotiation, negotiator, negotiate, diplomat, diplomatic, diplomacy, dialogue, summit, treaty, ambassador,
      embassy, envoy, accord|N, foreign minister, foreign ministry, secretary of state, state department,
      bilateral, trilateral, multilateral, multilateralism, delegation, geopolitical, geopolitics, international
      community, international order, united nations, hegemony, unilateralism, kremlin, talks|N, sovereignty,
      superpower, bloc, concession, foreign policy, state visit, foreign affairs, world order, global system,
      exchange views, rapprochement, statecraft, head of state, heads of state, peace talks, ceasefire talks,
      charge d'affaires`,
    weak: `
      ally, sanction, counterpart, relation, ties|N, relationship, agreement, international, boycott, partner,
      cooperation, coordinate, membership, expansion, nation, global, abroad, foreign, meeting|N, talk|N, phone
      call, video call, leader, face-to-face, consultation, visit|N, hotline`,
  },
  responsibility: {
    label: 'Blame and responsibility',
    definition: 'Says who caused the problem or who has the duty to deal with it.',
    source: 'Semetko & Valkenburg 2000: attribution of responsibility',
    pitfalls: '"responsible for marketing" is a job; "should" is often plain advice, so it counts only with a second sign.',
    strong: `
      blame, fault|N, responsible, responsibility, accountable, accountability, culprit, liable, negligence,
      mismanage, mishandle, scapegoat, stem from, because of, caused by, result of, to blame, at fault,
      trigger|V, instigate, incite, hold accountable, root cause, obligation, duty, failure, failing|N, root|V,
      brought on, instigator, complicit, complicity, neglect|V, shirk, wrongdoing, inaction`,
    weak: `
      cause, lead to, due to, should, must, ought, fail, owe, urge, call on, provoke, create, contribute,
      force|V, bring about, allow, fuel|V, push|V, source|N, demand|V, push into`,
  },
  resolution: {
    label: 'Solutions and cooperation',
    definition: 'Offers a way out: a plan, a remedy, help, compromise or working together.',
    source: 'Frermann et al. 2023: resolution (from attribution of responsibility)',
    pitfalls: '"resolution" as a UN or New Year text; "peace" in names and prizes; a plan that is only attacked is conflict, not solution.',
    strong: `
      solution, solve, resolve, resolution, remedy, cooperate, cooperation, cooperative, compromise, consensus,
      reconcile, reconciliation, mediate, mediation, collaborate, collaboration, partnership, peace, peaceful,
      overcome, mitigate, mitigation, proposal, reform, initiative, coordination, rebuild, breakthrough, tackle,
      combat|V, roadmap, transition, renewable, sustainable, invest, investment, phase out, take action,
      peacekeeper, stabilize, goal, join forces, joining forces, work together, common ground, mutual trust,
      common interest, make peace, truce, reconstruction`,
    weak: `
      plan, propose, agree, agreement, deal, address|V, improve, assist, assistance, aid, support, commit,
      pledge, reduce, action, effort, urgent, step, together, joint, strategy, policy, adapt, strengthen,
      develop, bond|N, friendship, closer, trust|N, target|N, back|V`,
  },
  economy: {
    label: 'Economic consequences',
    definition: 'Looks at the matter through money: costs, jobs, prices, trade, profit and loss.',
    source: 'Semetko & Valkenburg 2000: economic consequences',
    pitfalls: 'A dollar figure in passing is not an economic frame; "at the cost of lives"; the word million with people.',
    strong: `
      economy, economic, economist, economically, tax, taxpayer, trade, tariff, market, job, unemployment, wage,
      income, recession, inflation, budget, investment, investor, financial, finance, debt, loan, profit,
      revenue, export, import, subsidy, gdp, currency, bankruptcy, bankrupt, billion, trillion, layoff,
      expensive, consumer, stock market, earnings, deficit, wealth, afford, affordable, cost, economics, sale,
      shareholder, fund|N, funding, fiscal, monetary, salary, bank, corporate`,
    weak: `
      price, spend, spending, business, industry, company, million, money, pay, growth, worker, employ, supply,
      shortage, energy, oil, gas, pipeline, dollar, buy, sell, loss, gain, invest, rich, poor, retailer, bill|N,
      percent`,
  },
  humanInterest: {
    label: 'Human interest',
    definition: 'Puts a human face on the matter: individuals, families, feelings, private lives.',
    source: 'Semetko & Valkenburg 2000: human interest',
    pitfalls: '"family" of products, "parent company", "death of an idea"; friendship between states is metaphor.',
    strong: `
      mother, father, parent, mom, dad, grandmother, grandfather, son, daughter, wife, husband, widow, baby,
      survivor, grieve, grief, mourn, heartbreak, heartbreaking, suffering, anguish, loved one, tears|N, weep,
      homeless, refugee, orphan, villager, trauma, traumatic, sympathy, compassion, heartfelt, tearful,
      childhood, hometown, childless, famine, hungry, starve, kid, sister, brother, fiancee, hug|V, devastated,
      lifelong, sob, emotional, grandchild, grandchildren, newborn`,
    weak: `
      family, child, victim, fear, pain, dream, love, home, suffer, injure, die, death, lose, life, story,
      personal, resident, neighbor, neighbour, struggle, hope, remember, young, feel, cry, friend, flee,
      friendship, people-to-people, woman, man, people`,
  },
  morality: {
    label: 'Morality and values',
    definition: 'Judges by right and wrong, virtue, faith, or good and bad character.',
    source: 'Semetko & Valkenburg 2000: morality',
    pitfalls: '"values" as numbers, "God" in exclamations, "right" as direction or legal right.',
    strong: `
      moral, morality, morally, immoral, ethical, ethics, unethical, ethic, sin, sinful, evil, god, faith,
      church, bible, biblical, pope, pray, prayer, sacred, holy, conscience, virtue, shame, shameful, integrity,
      decency, hypocrisy, hypocritical, hypocrite, selfish, selfishness, betray, betrayal, dignity, righteous,
      guilt, greed, greedy, uphold, injustice, honor|V, disgrace, disgraceful, unconscionable, wicked, theology,
      theologian, pastor, bishop, catholic, christian, spiritual, sermon, preach, creation, sinner, moralize,
      indefensible, altruism, stewardship`,
    weak: `
      wrong, justice, principle, value, values|N, honest, dishonest, lie|V, corrupt, duty, obligation, true,
      selfless, should, deserve, lesson, religion, religious, soul, cruel, friendship`,
  },
  legality: {
    label: 'Law, rights and crime',
    definition: 'Treats the matter as one of laws, courts, rights, policing and punishment.',
    source: 'Boydstun et al. 2014: legality; crime and punishment',
    pitfalls: '"law of physics", "judge" as a plain verb, "court" in sport, "charge" for money.',
    strong: `
      law, legal, legally, illegal, illegally, unlawful, lawful, court, judge, ruling, lawsuit, sue, attorney,
      lawyer, prosecutor, prosecute, prosecution, indict, indictment, convict, conviction, trial, jury, verdict,
      constitution, constitutional, unconstitutional, statute, human rights, supreme court, police, arrest,
      crime, criminal, murder, prison, jail, felony, jurisdiction, subpoena, plaintiff, defendant, outlaw,
      legislation, litigation, sheriff, detain, detention, misdemeanor, officer, justice department, civil
      rights, legality, cop|N, inmate, perpetrator, custody`,
    weak: `
      suspect, charge|N, appeal|N, rights|N, regulation, regulate, ban, enforce, enforcement, violate,
      violation, penalty, amendment, bill|N, justice, rule|V, sentence|V, investigate, investigation, evidence,
      permit, license, shooting, killing, rape, abuse, guilty, fine|N`,
  },
  politics: {
    label: 'Politics as a contest',
    definition: 'Treats the matter as party politics: elections, campaigns, votes, tactics, who is up and who is down.',
    source: 'Boydstun et al. 2014: political; Cappella & Jamieson 1997: strategy',
    pitfalls: 'Every president or minister as a speaker is not yet a contest; "party" with guests; names of parties in foreign affairs.',
    strong: `
      election, electoral, campaign, candidate, voter, ballot, republican, democrat, gop, senate, senator,
      congress, congressman, congresswoman, lawmaker, parliament, white house, partisan, bipartisan, lobbyist,
      legislature, legislator, caucus, midterm, incumbent, nominee, prime minister, governor, mayor, politician,
      filibuster, veto, conservative, liberal, party, minister, premier, political, politics, presidential,
      politically, cabinet, federal government, legislation, congressional, administration`,
    weak: `
      vote, elect, president, democratic, opposition, majority, coalition, strategy, tactic, lobby, resign,
      leader, leadership, government, policy, rally, win, lose, race|N, bill|N, campaign|V, proposal, platform,
      populist`,
  },
  health: {
    label: 'Health and safety',
    definition: 'Treats the matter as one of illness, care, accidents and bodily safety.',
    source: 'Boydstun et al. 2014: health and safety; quality of life',
    pitfalls: '"healthy growth", "political suicide", "surgical strike"; "toxic" as a metaphor.',
    strong: `
      health, healthcare, hospital, doctor, nurse, patient, medical, medicine, disease, illness, sick, virus,
      infection, infected, vaccine, vaccination, vaccinate, pandemic, epidemic, symptom, treatment, therapy,
      addiction, mental health, psychiatric, suicide, unsafe, cancer, clinic, surgery, diagnosis, medicaid,
      medicare, obamacare, coronavirus, covid-19, covid, pollution, contamination, asthma, obesity, nutrition,
      toxic, overdose, safety, physician, disability, pregnancy, pregnant, radiation, mental, counseling,
      diabetes, hygiene, medication, accident, abortion`,
    weak: `
      safe, death, die, injury, drug, risk, dangerous, exposure, chemical, diet, food, water, care, heal, hurt,
      body, casualty, kill, fatal, smoke, disorder, brain, outbreak`,
  },
  publicOpinion: {
    label: 'Public opinion and protest',
    definition: 'Shows what the public thinks or does: polls, protests, petitions, online reaction.',
    source: 'Boydstun et al. 2014: public opinion',
    pitfalls: '"march" the month, "strike" by aircraft, "rally" of shares; a single tweet is a source, not public opinion.',
    strong: `
      poll|N, pollster, survey, public opinion, respondent, approval, popularity, protest, protester,
      demonstrator, demonstration, march|N, petition, activist, activism, outcry, public support, sentiment,
      walkout, boycott, social media, hashtag, tweet|N, viral, riot, unrest, strike|N, rally|N, opinion poll,
      majority of, perception, popular, commenter, opinion, grassroots, chant, international opinion, public
      opinion poll, electorate, citizenry, sit-in`,
    weak: `
      public, opinion, majority, supporter, support, crowd, movement, backlash, debate, reaction, angry, people,
      believe, demand, percent, voter, user, comment, tweet|V`,
  },
  fairness: {
    label: 'Fairness and equality',
    definition: 'Asks whether people or groups are treated equally.',
    source: 'Boydstun et al. 2014: fairness and equality',
    pitfalls: '"fair" weather and trade fair; "equal" in arithmetic; "justice" in court titles.',
    strong: `
      fair, unfair, fairly, unfairly, fairness, equal, equality, equally, inequality, inequity, equity,
      discrimination, discriminate, discriminatory, prejudice, racism, racist, sexism, sexist, marginalized,
      marginalised, disadvantaged, privileged, oppression, oppressed, injustice, segregation, disparity, pay
      gap, double standard, underprivileged, women's rights, equal rights, civil rights, intolerance, bigotry,
      diversity, inclusive, inclusion, stereotype, misogyny, harassment, affirmative action, civil liberties,
      unequal, homophobia, islamophobia`,
    weak: `
      minority, privilege, exclude, justice, rights|N, vulnerable, gender, racial, poverty, poor, wealthy, rich,
      treat, treatment, deserve, women, black, white, disabled, men, male, female, access`,
  },
  identity: {
    label: 'Culture and identity',
    definition: 'Treats the matter as one of who "we" are: nation, religion, ethnicity, tradition, generation.',
    source: 'Boydstun et al. 2014: cultural identity',
    pitfalls: 'Nationality words are in every foreign story; they count only with a second sign. "culture" in a lab; "race" to win.',
    strong: `
      culture, cultural, identity, tradition, traditional, heritage, ethnic, ethnicity, race|N, racial, muslim,
      christian, jewish, jew, islam, islamic, immigrant, immigration, indigenous, nationalist, nationalism,
      patriot, patriotic, patriotism, way of life, ancestor, civilization, civilisation, lgbt, gay, lesbian,
      transgender, feminist, feminism, multicultural, multiculturalism, diaspora, secular, hijab, religion,
      religious, westerner, native|A, aboriginal, language, white supremacy, white supremacist, assimilate,
      hispanic, latino, society, masculinity`,
    weak: `
      national, nation, community, societal, values|N, generation, custom, western, white, black, homeland,
      country, history, people, born, citizen, symbol, flag`,
  },
} as const satisfies Record<string, Frame>;

export type FrameName = keyof typeof FRAMES;
