import { wordList } from './word-list.ts';

/**
 * Family names that stand first, in lower case, by the language they come from; written by hand from general knowledge.
 * Example: “Yang Jin” is Yang, “Ban Ki-moon” is Ban.
 */
export const CHINESE_FAMILY_NAMES = wordList(`
  ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu cui dai dang deng di diao
  ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hang hao he hong hou hu hua huang
  huo ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lao le lei leng li lian liang liao lin ling liu
  long lou lu luo lü lv ma mai man mao mei men meng mi miao min ming mo mou mu nan ni nie ning niu ou ouyang pan pang pei
  peng pi ping pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ruan rui sang sha shan shang shao she shen sheng
  shi shu shui si sima situ song su sui sun tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian
  xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying yong you yu yuan yue yun zang zeng zha zhai zhan
  zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zhuge zong zou zu zuo shangguan murong
`);

/** Wade-Giles and Hong Kong or Singapore spellings: “Tsai Ing-wen”, “Chow Yun-fat”. */
export const OTHER_CHINESE_FAMILY_NAMES = wordList(`
  au chan chao chau chen cheung chiang chien chin chiu choi chou chow choy chu chua chui chung fok fong foo fung goh ho
  hsi hsiao hsieh hsu hui hung ip kan keung ko kong koo kuan kuo kwan kwok kwong lam lau law lee leong leung liao lim
  lo loh loke low lui luk lum mak mok ng ngai ong pan poon quek siu soong sung szeto tam tan tang tay teo tham tong
  tsai tsang tse tseng tsui tung wong woo yam yap yau yee yeh yeo yeung yip yiu yuen yung
`);

/** “Moon Jae-in”, “Park Geun-hye”. */
export const KOREAN_FAMILY_NAMES = wordList(`
  ahn an bae baek ban byun cha chang cho choe choi chon chun chung chu eom gim gu gwak ha han heo hong huh hwang hyun
  im jang jeon jeong ji jin jo joo ju jung kang kim ko koh kong koo kook kwak kwon lee lim ma min moon myung na nam noh
  oh ok paik pak park pyo ri rhee roh ryu seo seok seol shin shim sim sin so sohn son song suh sung uhm won woo yang yi
  yim yoo yoon youn yu yun
`);

/** “Nguyen Phu Trong”; later called by the last word: “Trong”. */
export const VIETNAMESE_FAMILY_NAMES = wordList(`
  nguyen nguyễn tran trần le lê pham phạm huynh huỳnh hoang hoàng phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô
  duong dương ly lý dinh đinh doan đoàn truong trương trinh trịnh mai dao đào luong lương ha hà
`);

/** Hungarian names are printed both ways; the family name leads in “Orbán Viktor”. */
export const HUNGARIAN_FAMILY_NAMES = wordList(`
  orbán orban nagy kovács kovacs szabó szabo tóth toth horváth horvath varga kiss molnár molnar németh nemeth farkas
  balogh papp takács takacs juhász juhasz szijjártó szijjarto gulyás gulyas karácsony karacsony gyurcsány gyurcsany
  magyar fekete lakatos szilágyi szilagyi
`);

/** A syllable of a Chinese given name in pinyin, one to three of which make up the second word: “Jin”, “Huirong”. */
export const PINYIN_GIVEN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uan|uai|üan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|uo|ui|üe|ue|er|a|e|i|o|u|ü)){1,3}$/u;

/** Two syllables with a hyphen, as Korean and Wade-Giles names are printed: “Ki-moon”, “Ing-wen”. */
export const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u;
