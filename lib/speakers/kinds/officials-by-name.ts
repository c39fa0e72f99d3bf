import { phraseList } from '../data/word-list.ts';

/**
 * People of public office whom articles name without saying what they are: heads of state and government, party leaders, ministers
 * and candidates of states much written about, since about 2000; lower case. From general knowledge: a name that is missing costs
 * a kind, none is decided by it where the text tells a role.
 */
// prettier-ignore
export const OFFICIALS_BY_NAME: ReadonlySet<string> = phraseList(`
  donald trump, joe biden, kamala harris, mike pence, jd vance, barack obama, george w. bush, george h.w. bush, bill clinton, hillary clinton, ronald reagan, jimmy carter, richard nixon,
  john f. kennedy, franklin d. roosevelt, abraham lincoln, george washington, nancy pelosi, mitch mcconnell, chuck schumer, bernie sanders, elizabeth warren, ted cruz, marco rubio, ron desantis, nikki haley,
  mitt romney, john mccain, john kerry, al gore, dick cheney, lindsey graham, rand paul, josh hawley, tim scott, chris christie, vivek ramaswamy, pete buttigieg, amy klobuchar, cory booker, beto o'rourke, tim walz,
  gavin newsom, andrew cuomo, greg abbott, gretchen whitmer, kevin mccarthy, mike johnson, hakeem jeffries, alexandria ocasio-cortez, ilhan omar, rashida tlaib, ayanna pressley, adam schiff, matt gaetz, marjorie taylor greene, jim jordan,
  liz cheney, joe manchin, kyrsten sinema, susan collins, lisa murkowski, tulsi gabbard, robert f. kennedy jr., robert kennedy jr., pete hegseth, antony blinken, lloyd austin, janet yellen, jerome powell, merrick garland, william barr, bill barr, robert mueller, james comey,
  mike pompeo, rex tillerson, john bolton, jake sullivan, anthony fauci, zohran mamdani, karoline leavitt, pam bondi, kristi noem, kash patel, scott bessent,
  keir starmer, rishi sunak, liz truss, boris johnson, theresa may, david cameron, gordon brown, tony blair, margaret thatcher, winston churchill, rachel reeves, angela rayner, david lammy, yvette cooper, wes streeting, ed miliband,
  jeremy corbyn, kemi badenoch, jeremy hunt, kwasi kwarteng, dominic raab, dominic cummings, priti patel, suella braverman, james cleverly, michael gove, sajid javid, matt hancock, jacob rees-mogg, nigel farage, ed davey, nick clegg, nicola sturgeon, humza yousaf,
  john swinney, alex salmond, sadiq khan, andy burnham, george osborne, philip hammond, jo swinson, michelle o'neill, leo varadkar, simon harris, micheál martin,
  justin trudeau, mark carney, pierre poilievre, stephen harper, chrystia freeland, jagmeet singh, doug ford, danielle smith, françois legault, brian mulroney,
  anthony albanese, scott morrison, malcolm turnbull, tony abbott, kevin rudd, julia gillard, peter dutton, penny wong, jacinda ardern, christopher luxon, chris hipkins, winston peters,
  vladimir putin, dmitry medvedev, sergei lavrov, sergey lavrov, dmitry peskov, sergei shoigu, sergey shoigu, maria zakharova, boris yeltsin, mikhail gorbachev, joseph stalin, vladimir lenin, alexei navalny, alexander lukashenko,
  volodymyr zelensky, volodymyr zelenskyy, volodymyr zelenskiy, petro poroshenko, dmytro kuleba, oleksandr syrsky, oleksandr syrskyi, valerii zaluzhnyi,
  emmanuel macron, françois hollande, nicolas sarkozy, jacques chirac, marine le pen, jordan bardella, gabriel attal, michel barnier, jean-luc mélenchon, charles de gaulle,
  angela merkel, olaf scholz, friedrich merz, annalena baerbock, robert habeck, gerhard schröder, helmut kohl, christian lindner, adolf hitler, ursula von der leyen, charles michel, jean-claude juncker, donald tusk, josep borrell, kaja kallas, jens stoltenberg, mark rutte, christine lagarde, mario draghi,
  antónio guterres, antonio guterres, ban ki-moon, kofi annan, tedros adhanom ghebreyesus, giorgia meloni, matteo salvini, silvio berlusconi, giuseppe conte, pedro sánchez, pedro sanchez, mariano rajoy, viktor orbán, viktor orban, péter magyar, andrzej duda, mateusz morawiecki,
  geert wilders, sanna marin, alexander stubb, ulf kristersson, magdalena andersson, mette frederiksen, erna solberg, kyriakos mitsotakis, alexis tsipras, aleksandar vučić, aleksandar vucic, robert fico, nicolae ceaușescu,
  recep tayyip erdogan, recep tayyip erdoğan, benjamin netanyahu, yoav gallant, benny gantz, yair lapid, naftali bennett, ehud olmert, itamar ben-gvir, bezalel smotrich, mahmoud abbas, yasser arafat, ismail haniyeh, yahya sinwar, hassan nasrallah,
  bashar al-assad, bashar assad, ahmed al-sharaa, ali khamenei, ayatollah ali khamenei, hassan rouhani, ebrahim raisi, masoud pezeshkian, javad zarif, mohammad javad zarif, abbas araghchi, mahmoud ahmadinejad, qassem soleimani, saddam hussein, mohammed bin salman, abdel fattah el-sisi, muammar gaddafi, hosni mubarak,
  xi jinping, li keqiang, li qiang, wang yi, hu jintao, deng xiaoping, mao zedong, carrie lam, john lee ka-chiu, tsai ing-wen, lai ching-te, william lai, shinzo abe, fumio kishida, shigeru ishiba, sanae takaichi, yoshihide suga, moon jae-in, yoon suk yeol, lee jae-myung, kim jong un, kim jong-un, kim yo jong, park geun-hye,
  narendra modi, rahul gandhi, sonia gandhi, manmohan singh, amit shah, s. jaishankar, rajnath singh, arvind kejriwal, mamata banerjee, yogi adityanath, imran khan, nawaz sharif, shehbaz sharif, bilawal bhutto zardari, asim munir, sheikh hasina, muhammad yunus, ashraf ghani, hamid karzai,
  joko widodo, prabowo subianto, rodrigo duterte, ferdinand marcos jr., mahathir mohamad, anwar ibrahim, najib razak, lee hsien loong, aung san suu kyi, min aung hlaing, thaksin shinawatra, paetongtarn shinawatra,
  jair bolsonaro, luiz inácio lula da silva, luiz inacio lula da silva, dilma rousseff, nicolás maduro, nicolas maduro, hugo chávez, juan guaidó, maría corina machado, javier milei, cristina fernández de kirchner, mauricio macri, gabriel boric, gustavo petro, evo morales, andrés manuel lópez obrador,
  claudia sheinbaum, nayib bukele, daniel ortega, fidel castro, raúl castro, miguel díaz-canel, delcy rodríguez,
  cyril ramaphosa, jacob zuma, nelson mandela, thabo mbeki, john steenhuisen, julius malema, helen zille, robert mugabe, emmerson mnangagwa, bola tinubu, muhammadu buhari, peter obi, atiku abubakar, william ruto, uhuru kenyatta, raila odinga, yoweri museveni, bobi wine, paul kagame, abiy ahmed, félix tshisekedi, nana akufo-addo, john mahama
`);
