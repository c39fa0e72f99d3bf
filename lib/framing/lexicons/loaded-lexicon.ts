/**
 * Loaded words by what they do to their target. Written for this project.
 *
 * Lists as in `frame-lexicon.ts`: dictionary forms with commas between, `word|V` only as a verb. Words of the weak tier are
 * marked on request only: on news sentences marked by experts not one in two of them was meant as loaded.
 */
export interface LoadedCategory {
  /** What such a word does, for readers. */
  readonly effect: string;
  readonly strong: string;
  readonly weak: string;
}

// prettier-ignore
export const LOADED_WORDS = {
  ridicule: {
    effect: 'makes the target look foolish or unserious',
    strong: `
      absurd, absurdity, absurdly, amateurish, antics, asinine, babble, bizarre, bizarrely, bloviate, blowhard,
      brainless, buffoon, buffoonish, cartoonish, charade, childish, circus, clown, clownish, clueless,
      clumsily, clumsy, comical, comically, crackpot, crazy, creepy, cringeworthy, delusion, delusional,
      deranged, diatribe, dimwitted, dumb, eccentric, embarrassingly, farce, farcical, foolish, foolishly,
      gibberish, gimmick, gullible, half-baked, harebrained, hypocrisy, hypocrite, hypocritical, hysteria,
      hysterical, idiot, idiotic, ignorance, ignorant, inane, incompetence, incompetent, inept, ineptitude,
      insane, insanity, kooky, lackluster, lacklustre, laughable, laughably, laughingstock, loony, ludicrous,
      lunacy, lunatic, madness, meltdown, mindless, mindlessly, mockery, moron, moronic, nonsense, nonsensical,
      nutjob, nutty, paranoia, paranoid, pathetic, petulant, pompous, preposterous, quack|N, ramble, rambling,
      rant, rave|V, ridiculous, ridiculously, sanctimonious, screed, self-serving, shenanigans, sideshow, silly,
      smug, sneer, stunt, stupid, stupidity, tantrum, thin-skinned, thoughtless, tirade, tone-deaf, travesty,
      unhinged, wacky, wannabe, weird, whine, windbag, witless, zany`,
    weak: `
      joke|N`,
  },
  condemnation: {
    effect: 'passes a moral sentence on the target',
    strong: `
      abhorrent, appalling, atrocious, barbarian, barbaric, bigot, bigoted, bigotry, bogus, brainwash, brutal,
      brutally, callous, contempt, contemptible, coward, cowardly, crass, crony, cronyism, crooked, cruel,
      cruelty, cult, deceit, deceitful, deceive, deception, demonic, demonise, demonize, deplorable, depraved,
      despicable, despot, despotic, diabolical, dictator, dictatorial, dirty|A, disdain, disdainful, disgrace,
      disgraceful, disgusting, dishonest, dupe, enabler, evil, fake, fascism, fascist, fiend, fiendish, filthy,
      fraudulent, gangster, gaslight, godless, goon, grotesque, gruesome, hateful, hatred, heartless, heinous,
      henchman, hoax, homophobic, hoodwink, horde, horrendous, horrific, horrifying, indoctrinate,
      indoctrination, inhumane, insidious, islamophobic, kingpin, lackey, liar, loathsome, lurid, mafia,
      merciless, minion, misogynist, misogynistic, mob, monster, monstrous, nasty, nazi, nefarious, odious,
      oligarch, outrageous, outrageously, parasite, pernicious, perverse, perverted, phony, plutocrat,
      poisonous, predator, predatory, propaganda, propagandist, puppet|N, rabid, rapacious, repugnant,
      repulsive, revolting, rogue|A, rotten, ruthless, ruthlessly, sadistic, satanic, savage, savagely,
      scapegoat, scourge, scum, shady, sham, shameful, shamefully, shameless, shamelessly, sickening, sinister,
      slanderous, slander|V, sleazy, slimy, smear, sordid, spineless, squalid, stooge, thieving, thug, thuggish,
      toxic, traitor, transphobic, treasonous, twisted|A, tyrannical, tyranny, tyrant, ugly, unholy,
      unscrupulous, venomous, vermin, vile, vilify, vulgar, warlord, warped, wicked, xenophobic`,
    weak: `
      brutality, fraud, immoral, lie|N, lie|V, racist, sexist, supremacist`,
  },
  alarm: {
    effect: 'turns up the threat or the scale',
    strong: `
      abject, alarming, alarmingly, alarmism, alarmist, anarchy, apocalypse, apocalyptic, armageddon, avalanche,
      awful, bellicose, bitter, bitterly, blistering, bloodbath, bombshell, carnage, cataclysmic, catastrophe,
      catastrophic, catastrophically, chaos, chaotic, chilling|A, colossal, crazed, crippling, crisis-ridden,
      crushing, dangerously, deluge, depressingly, destructive, devastating, dire, disaster, disastrous,
      disastrously, disturbing, disturbingly, doom, doomed, doomsday, draconian, dramatic, dramatically,
      drastic, drastically, dreadful, dystopian, earth-shattering, enormous, existential, explode, eye-popping,
      fiercely, firestorm, flood|V, frenzied, frenzy, frightening, furious, furiously, fury, gigantic, grim,
      hair-raising, havoc, hellish, horrible, jaw-dropping, massively, mayhem, menacing, meteoric, nightmare,
      nightmarish, ominous, ominously, onslaught, out of control, panic, perilous, plague|V, plummet, quagmire,
      rage, rampant, relentless, relentlessly, runaway|A, scary, scathing, searing, shocking, shockingly,
      sky-high, skyrocket, spiral|V, stunning, stunningly, swarm, terrible, terribly, terrifying, tsunami|N,
      turmoil, unbridled, unchecked, uproar, vicious, viciously, wildly, withering, worst`,
    weak: `
      backlash, dangerous, deadly, erupt, explosive, fierce, hell, imminent, lethal, massive, severe,
      staggering, tougher, toughest, tough|A, unprecedented`,
  },
  attack: {
    effect: 'casts speech or politics as physical violence or force',
    strong: `
      annihilate, arm-twist, assail, attack dog, badger|V, barb, barrage, bash|V, battleground, beatdown,
      berate, besmirch, blackmail, blast|V, blow up, bludgeon, boast, bombard, brag, broadside, browbeat,
      bulldoze|V, capitulate, cave|V, choke|V, clash|V, clobber, clobbering, coerce, coercion, counterattack,
      cower, cram|V, cripple|V, crow|V, crusade, crush|V, cudgel, dangle, decimate, demolish, deride, double
      down, drub, drum up, eviscerate, excoriate, exploit|V, extort, fan the flames, flail, flay, fleece, flog,
      foist, foment, force through, gag|V, gin up, gloat, gore|V, gouge, grill|V, grovel, gut|V, hammer|V,
      harangue, hijack|V, hound|V, ignite, infest, inflame, jam through, jeer, kowtow, lambast, lambaste, lash
      out, lash|V, loot|V, manipulate, maul, meddle, menace|V, mock, muzzle, obliterate, pander, parrot|V,
      peddle, pillage, plunder, pour fuel, pummel, purge|V, railroad|V, rail|V, ram through, ram|V, regurgitate,
      ridicule, rigged, rig|V, rip|V, roast|V, rubbish|V, sabotage, salvo, savage|V, scoff, scorch|V, shove|V,
      shred|V, skewer, slam|V, slap down, smack down, smackdown, smack|V, snub|V, spew, spout, squander,
      squeeze|V, steamroll, stifle, stir up, stoke, strangle, strike back, strong-arm, subvert, sully, swipe|N,
      takedown, tarnish, taunt, tear apart, throttle|V, torch|V, tout, trash|V, trumpet|V, weaponise, weaponize,
      whip up, witch hunt, wreck|V`,
    weak: `
      bully, crackdown, destroy, fire back, hit back, hit out, incite, intimidate, kill|V, meddling, push back,
      ravage, ruin|V, take aim, threaten, undermine, war on`,
  },
  praise: {
    effect: 'glorifies the target',
    strong: `
      beautiful, beloved, brave, bravely, bravery, brilliant, brilliantly, cherished, courageous, courageously,
      extraordinarily, extraordinary, fantastic, flawless, glorious, glory, groundbreaking, hero, heroic,
      heroically, impressive, incredible, incredibly, ironclad, legendary, magnificent, majestic, masterful,
      masterfully, mighty, miracle, miraculous, noble, patriotic, remarkable, remarkably, revered, rightful,
      sacred, selfless, spectacular, steadfast, steadfastly, stellar, tireless, tirelessly, trailblazing,
      triumph, triumphant, unshakable, unshakeable, unwavering, unwaveringly, visionary, wonderful`,
    weak: `
      amazing, genuine, golden, great|A, true|A`,
  },
  certainty: {
    effect: 'presents a contested judgement as beyond question, or hints at disbelief',
    strong: `
      absolutely, blatant, blatantly, brazen, brazenly, conveniently, downright, egregious, egregiously,
      flagrant, flagrantly, glaring, indisputable, infamous, infamously, ironically, literally, notorious,
      notoriously, obvious, obviously, ostensibly, outright, predictably, purported, purportedly,
      self-proclaimed, self-styled, sheer, so-called, strikingly, supposed, supposedly, suspiciously,
      unabashedly, unapologetic, unapologetically, undeniable, undeniably, undoubtedly, unquestionably, utterly,
      utter|A`,
    weak: `
      clearly, inevitable, inevitably, mere, merely, never before, no doubt, of course, totally, truly`,
  },
  labels: {
    effect: 'an ideological or group label the labelled would not choose',
    strong: `
      abortionist, aggressor, alien|N, anti-american, anti-science, anti-vaxxer, anti-vaxxers, apologist, cancel
      culture, cold war mentality, communist|A, demagogue, demagoguery, denialist, denier, elitist, extremism,
      extremist, fanatic, fanatical, fanaticism, far-left, fringe, globalist, hard-left, hard-line, hard-right,
      hardliner, hegemon, hegemonic, hegemony, ideologue, illegal alien, illegal aliens, illegals, imperialism,
      imperialist, left-winger, leftism, leftist, marxist, militant, nanny state, nativist, open borders, police
      state, provocateur, provocation, provocative, radical, radicals, right-winger, snowflake, socialist|A,
      swamp, sycophant, sycophantic, ultra-conservative, ultraconservative, unilateralism, warmonger,
      warmongering, woke, wokeness, zealot, zealotry`,
    weak: `
      big government, bureaucrat, conspiracy, deep state, elite|N, extreme, far-right, left-wing, regime,
      right-wing`,
  },
  suffering: {
    effect: 'asks for pity or horror',
    strong: `
      agonising, agonizing, agony, anguish, blood-soaked, bloodthirsty, butchery, butcher|V, defenceless,
      defenseless, desperately, desperation, enslave, gut-wrenching, harrowing, heart-wrenching, heartbreaking,
      helpless, miserable, misery, oppress, oppressive, persecute, plight, powerless, powerlessness, slaughter,
      terrorise, terrorize, tragic, tragically, traumatic, traumatize, victimise, victimize, war-ravaged,
      war-torn`,
    weak: `
      desperate, horror, oppression, persecution, tragedy`,
  },
  motive: {
    effect: 'ascribes a bad motive or bad workmanship',
    strong: `
      aggressively, arrogance, arrogant, arrogantly, beleaguered, bloated, boondoggle, botch, botched, bungle,
      bungled, cabal, careless, carelessly, cheat, cherry-pick, correctness, cover-up, craven, cynical,
      cynically, cynicism, debunked, desperate attempt, dirty tricks, discredited, disgraced, distort,
      distortion, double standard, double standards, dubious, ego, embattled, empty promise, failed|A,
      failing|A, falsehood, fearmonger, fearmongering, feckless, fixate, fixation, gimmickry, glossy,
      grandstand, grandstanding, greed, greedy, groundless, guise, ham-fisted, hapless, hastily, hasty,
      heavy-handed, high-handed, hubris, hype, hypocritically, incendiary, inflammatory, irresponsible,
      irresponsibly, kickback, lecture|V, lip service, malice, malicious, maliciously, masquerade, negligent,
      obfuscate, obsess, obsessed, obsession, obsessive, opportunist, opportunistic, pandering, ploy,
      polarizing, politicise, politicize, pork-barrel, posturing, power grab, power-hungry, preach|V, pretend,
      pretense, questionable, race-baiting, reckless, recklessly, righteous, scaremongering, scheme|V, scheming,
      self-righteous, selfish, selfishly, selfishness, shoddy, slipshod, sloppy, slush fund, spectacle,
      spiteful, stonewall, testy, tone deaf, twist|V, unfairly, unfounded, unjust, unjustified, unjustly,
      vanity, venal, vendetta, vengeful, victimhood, virtue signaling, virtue-signal, whitewash`,
    weak: `
      aggressive, baseless, biased, bias|N, collude, collusion, conspire, controversial, divisive, excuse|N,
      extremely, falsely, false|A, flawed, misleading, unfair`,
  },
} as const satisfies Record<string, LoadedCategory>;

export type LoadedCategoryName = keyof typeof LOADED_WORDS;
