import type { ReportingClass } from '../../attribution/reporting-words.ts';
import type { FrameName } from '../../framing/lexicons/frame-lexicon.ts';
import type { VoiceGroup } from '../../framing/framing-facts.ts';
import type { VoicePart } from '../../report/divide-words.ts';
import { counted, joined, printed, say, type Piece, type Sayable } from '../say.ts';
import { NAMES_IN_A_LIST, type Figure, type ShownWord, type SummaryText } from './summary-text.ts';

const GROUPS: Readonly<Record<VoiceGroup, string>> = {
  expertNamed: '具名专家',
  expertUnnamed: '未具名的专家或分析人士',
  official: '官员',
  media: '新闻媒体',
  business: '企业',
  organization: '机构',
  person: '其他人士',
  document: '文件或调查',
};

/** The same where those who are listed are bodies and people of them. */
const BODIES_AND_PEOPLE: Readonly<Partial<Record<VoiceGroup, string>>> = {
  media: '新闻媒体及其人士',
  business: '企业及其人士',
  organization: '机构及其人士',
};

/** The same where those who are listed are people. */
const PEOPLE_OF: Readonly<Partial<Record<VoiceGroup, string>>> = {
  media: '新闻媒体人士',
  business: '企业人士',
  organization: '机构人士',
};

const WHO_OF = { all: PEOPLE_OF, some: BODIES_AND_PEOPLE, none: GROUPS } as const;

/** Parts of all words. */
const VOICES: Readonly<Record<VoicePart, string>> = {
  expert: '专家',
  official: '官员',
  media: '新闻媒体',
  business: '企业',
  organization: '机构',
  person: '其他人士',
  document: '文件或调查',
  unclear: '未能确定的说话人',
  narrator: '页面本身',
};

const SHORT_GROUPS: Readonly<Record<VoiceGroup, string>> = { ...GROUPS, expertUnnamed: '未具名专家' };

const FRAME_WORDS: Readonly<Record<FrameName, string>> = {
  conflict: '冲突',
  security: '安全',
  diplomacy: '外交',
  responsibility: '追责',
  resolution: '合作或解决之道',
  economy: '贸易或金钱',
  humanInterest: '人情故事',
  morality: '是非对错',
  legality: '法律与犯罪',
  politics: '政治角逐',
  health: '健康与安全',
  publicOpinion: '民意',
  fairness: '公平',
  identity: '文化与认同',
};

/** Half a sentence on what a class of reporting words does. */
const CLASS_EFFECTS: Partial<Readonly<Record<ReportingClass, string>>> = {
  factive: '把所说的话当作事实',
  doubting: '与所说的话保持距离',
  conceding: '让所说的话显得勉强',
  assertive: '让说话人显得执意坚持',
  aggressive: '把所说的话写成攻击',
  warning: '把所说的话写成将至的危险',
  critical: '让别人显得理亏',
};

/** Countries’ adjectives as the readers of speakers give them; one that is missing here stays as it is. */
const NATIONALITIES: Readonly<Record<string, string>> = {
  American: '美国',
  Australian: '澳大利亚',
  British: '英国',
  Canadian: '加拿大',
  Chinese: '中国',
  Dutch: '荷兰',
  European: '欧洲',
  French: '法国',
  German: '德国',
  Indian: '印度',
  Iranian: '伊朗',
  Israeli: '以色列',
  Italian: '意大利',
  Japanese: '日本',
  Palestinian: '巴勒斯坦',
  Polish: '波兰',
  Russian: '俄罗斯',
  'South Korean': '韩国',
  'North Korean': '朝鲜',
  Spanish: '西班牙',
  Syrian: '叙利亚',
  Turkish: '土耳其',
  Ukrainian: '乌克兰',
  US: '美国',
  UK: '英国',
};

/** The summary's sentences in simplified Chinese. Names and words of the article stay as they are printed. */
export const CHINESE: SummaryText = {
  whoSpeaks: ({ credited, own, total, shares, unnamed, unnamedDocuments, inPercent, teller }) => {
    const first = say`全文 ${String(total)} 句中，${figure(credited, ' 句')}注明出自他人，${own.count === 0 ? '没有一句' : figure(own, ' 句')}是${teller.zh}自己的话。`;
    if (shares.length === 0) return first;
    const unit = (value: Figure) => figure(value, inPercent ? '%' : ' 个词');
    const from = shares.map((share) => say`${unit(share)}来自${VOICES[share.voice]}`);
    const nameless =
      unnamed.count > 0 ? say`；${unit(unnamed)}出自不具名者${unnamedDocuments ? '（含文件）' : ''}` : '';
    return say`${first}${inPercent ? '在全文的词里，' : ''}${joined(from, '，', '，')}${nameless}。`;
  },
  nobodySpeaks: ({ own, teller }) =>
    say`没有找到注明出自他人的话：全部 ${figure(own, ' 句')}都是${teller.zh}自己的话。`,
  noName: ({ sentences, sources, all, first, relayed, relays }) => {
    const relay = say`${figure(relayed, ' 句')}转述自未具名的${list(relays.map(quoted))}`;
    if (sentences.count === 0) return say`有 ${relay}。`;
    const only =
      sources.length === 0
        ? ''
        : all
          ? `，只称${list(sources.map(quoted), '或')}`
          : `，其中有${list(sources.map(quoted))}`;
    const among = first.count > 1 ? say`，全文开头 ${figure(first, ' 句')}都在其中` : '';
    const also = relayed.count > 0 ? say`；另有 ${relay}` : '';
    return say`${figure(sentences, ' 句')}的来源没有姓名${only}${among}${also}。`;
  },
  standOut: ({ name, sentences, percent, last }) => {
    const end = last.count > 1 ? say`，全文最后 ${figure(last, ' 句')}也归此人` : '';
    return say`有一个声音格外突出：${printed(bare(name), percent.passages)} 出现在 ${figure(sentences, ' 句')}中，占全文词数的 ${figure(percent, '%')}${end}。`;
  },
  namedExperts: ({ names, sentences, nationality, toldTo, institution, last }) => {
    const ties = [
      ...(nationality ? [`介绍时都冠以${country(nationality)}机构`] : []),
      ...(toldTo ? [`都是对 ${toldTo} 所说`] : []),
    ];
    const who =
      names.length === 1
        ? say`一位具名专家 ${names.map(bare).join('')} 出现在 ${figure(sentences, ' 句')}中`
        : say`${String(names.length)} 位具名专家（${names.map(bare).join('、')}）共出现在 ${figure(sentences, ' 句')}中`;
    const rest = names.length > 1 && ties.length > 0 ? `，${ties.join('，')}` : '';
    const at = institution ? say`；其中 ${figure(institution, ' 位')}属于 ${bare(institution.name)}` : '';
    const end = last ? say`；全文最后 ${figure(last, ' 句')}归 ${bare(last.name)}` : '';
    return say`${who}${rest}${at}${end}。`;
  },
  officials: ({ groups }) => {
    const parts = groups.map(({ nationality, most, ...own }, i) => {
      const who = nationality ? `${country(nationality)}官员` : i === 0 ? '官员' : '其他官员';
      const by = most ? say`（${bare(most.name)} 占 ${figure(most, ' 句')}）` : '';
      return say`${who}出现在 ${figure(own, ' 句')}中${by}`;
    });
    return say`${joined(parts, '，', '，')}。`;
  },
  others: ({ groups }) => {
    const parts = groups.map(({ group, names, nameless, people, ...own }) => {
      const called = WHO_OF[people][group] ?? GROUPS[group];
      const beside = nameless ? '，另有未具名者' : '';
      const who = names.length > 0 ? `（${shortList(names.map(bare))}${beside}）` : '';
      return say`${called}${who}出现在 ${figure(own, ' 句')}中`;
    });
    return say`${joined(parts, '，', '，')}。`;
  },
  notHeard: ({ actors }) => {
    const named = actors.map((actor) => {
      const own = figure(actor, ' 句');
      return say`${printed(bare(actor.name), [])} 在 ${own}中`;
    });
    return say`${joined(named, '、', '、')}被提到，但没有找到${actors.length === 1 ? '其' : '他们中任何一方的'}发言。`;
  },
  unanswered: ({ who }) => {
    const more = who.length - NAMES_IN_A_LIST > 1;
    const asked = (more ? who.slice(0, NAMES_IN_A_LIST) : who).map(({ text, passages }) =>
      printed(text, passages),
    );
    return say`曾被问及，但文中没有答复：${joined(asked, '、', '、')}${more ? `等 ${who.length} 个` : ''}。`;
  },
  ends: ({ first, last }) => {
    const [one, other] = [counted('第一句', first.passages), counted('最后一句', last.passages)];
    return first.text === last.text
      ? say`${one}和${other}引述都出自 ${bare(first.text)}。`
      : say`${one}引述出自 ${bare(first.text)}，${other}出自 ${bare(last.text)}。`;
  },
  relayed: ({ outlets, sentences }) =>
    say`${figure(sentences, ' 句')}是二手转述：${joined(
      outlets.map((outlet) => say`${figure(outlet, ' 句')}来自 ${bare(outlet.name)}`),
      '，',
      '，',
    )}。`,
  frames: ({ mainly, then, aside, blame }) => {
    const told = mainly.map(({ frame, ...own }) => say`${FRAME_WORDS[frame]}（约 ${figure(own, ' 句')}）`);
    const rest = then.map(({ frame, ...own }) => say`${FRAME_WORDS[frame]}（${figure(own, ' 句')}）`);
    const parts = [
      ...(told.length > 0
        ? [
            say`报道主要从${joined(told, '、', '和')}的角度讲述${rest.length > 0 ? say`，其次是${joined(rest, '、', '和')}` : ''}`,
          ]
        : []),
      ...aside.map(({ frame, ...own }) => say`约 ${figure(own, ' 句')}涉及${FRAME_WORDS[frame]}`),
      ...(blame
        ? [say`指明该怪谁的句子有 ${figure(blame, ' 句')}${blame.nearEnd ? '，几乎都在文末' : ''}`]
        : []),
    ];
    return say`${joined(parts, '；', '；')}。`;
  },
  loaded: ({ all, perThousand, reference, referenceArticles, byVoice, harsh, repeated, actor, teller }) => {
    const density =
      perThousand === null
        ? ''
        : `（每千词 ${perThousand} 个；在 ${referenceArticles} 篇美国新闻报道中，半数不超过 ${reference} 个）`;
    const voices = byVoice.map(({ group, name, ...own }) => {
      const n = own.count === 0 ? '没有一个' : figure(own, ' 个');
      return group === 'writer'
        ? say`${n}出自${teller.zh}自己的话`
        : say`${n}出自${name === null ? SHORT_GROUPS[group] : spaced(bare(name))}`;
    });
    const sentences = [say`标出 ${figure(all, ' 个')}带倾向的词${density}：${joined(voices, '，', '，')}。`];
    if (harsh.length > 0) sentences.push(say`其中${pieceList(harsh.map(shown))}带有嘲讽或谴责。`);
    if (repeated.length > 0)
      sentences.push(
        say`${joined(
          repeated.map(({ name, ...own }) => say`${quoted(name)}出现 ${figure(own, ' 次')}`),
          '，',
          '，',
        )}。`,
      );
    if (actor)
      sentences.push(
        say`${String(all.count)} 个中有 ${figure(actor, ' 个')}所在的句子提到 ${bare(actor.name)}。`,
      );
    return joined(sentences, '', '');
  },
  beside: ({ actors }) => {
    const stand = actors.map(({ name, words }, i) => {
      const found = words.map(
        ({ name: text, count, passages }) =>
          say`${shown({ text, passages })}${count > 1 ? `（${count} 次）` : ''}`,
      );
      return say`${i === 0 ? '紧挨着' : ''}${quoted(name)}的是${pieceList(found)}`;
    });
    return say`${joined(stand, '；', '；')}。`;
  },
  fragments: ({ all, short, words }) => {
    const few =
      short.count > 0
        ? say`；其中 ${figure(short, ' 处')}只有一两个词：${joined(words.map(shown), '、', '、')}`
        : '';
    const note = short.count > 0 ? '这么短的引号，可能是引用原话，也可能是与之保持距离。' : '';
    return say`${figure(all, ' 处')}短语加了引号${few}。${note}`;
  },
  reportingWords: ({ all, plain, charged, class: of }) => {
    const share = plain.count / all.count;
    const half = Math.abs(share - 0.5) < 0.05 ? '一半' : share > 0.5 ? '大多数' : '一部分';
    const by = charged.map(({ name, words }) => say`${bare(name)}：${pieceList(words.map(shown))}`);
    const effect = of ? CLASS_EFFECTS[of.class] : undefined;
    const used =
      of && effect
        ? [
            say`${joined(of.words.map(shown), '、', '或')}${effect}，用了 ${figure(of, ' 次')}${of.only ? `，每次都用于${GROUPS[of.only]}` : ''}`,
          ]
        : [];
    const rest = [...by, ...used];
    const first =
      plain.count === all.count
        ? say`全部 ${figure(all, ' 个')}转述词都是中性的：“said” 或 “told”。`
        : say`${half}转述词是中性的：${figure(all, ' 个')}中有 ${figure(plain, ' 个')}是 “said” 或 “told”。`;
    return say`${first}${rest.length === 0 ? '' : say`${joined(rest, '；', '；')}。`}`;
  },
  unsourced: ({ judging, loaded, blame, uncredited, teller }) => {
    const words = (of: readonly ShownWord[]) => joined(of.map(shown), '、', '、');
    const parts = [
      ...(loaded.length > 0 ? [say`带倾向的词（${words(loaded)}）`] : []),
      ...(blame.length > 0 ? [say`指责的词（${words(blame)}）`] : []),
    ];
    return say`在${teller.zh}自己的 ${figure(uncredited, ' 句')}话中，有 ${figure(judging, ' 句')}含有${pieceList(parts)}。`;
  },
  headline: ({ missing, quotes, credited, absent }) => {
    const sentences = [
      ...(missing.length > 0 ? [say`标题中的${list(missing.map(quoted))}在正文里没有出现。`] : []),
      ...quotes.map(({ text, printed: inText, exact, credit, passages }) => {
        const by = credit ? creditedTo(credit) : null;
        if (inText === null) return say`标题引用${quoted(text)}；正文里没有找到这样的话。`;
        if (!exact)
          return say`标题引用${quoted(text)}；正文里写的是${shown({ text: inText, passages })}${by === null ? '' : `，出自${spaced(by)}`}。`;
        return by === null
          ? say`标题引用${quoted(text)}；${counted('正文也有这些词', passages)}，同样没有注明出处。`
          : say`标题引用${quoted(text)}；在正文里${counted('这些词', passages)}出自${spaced(by)}。`;
      }),
      ...credited.map(
        ({ word, sentences: own, names }) =>
          say`正文里${quoted(word)}出现在 ${figure(own, ' 句')}中，全部注明出处（${shortList(names.map(bare))}）。`,
      ),
      ...absent.map(
        ({ name, total, ...own }) =>
          say`${bare(name)} 出现在 ${String(total)} 句中的 ${figure(own, ' 句')}里，标题却没有提到。`,
      ),
    ];
    return joined(sentences, '', '');
  },
};

/** Names as they stand in English sentences: “the” is no part of them. */
function bare(name: string): string {
  return name.replace(/^the\s/u, '');
}

function creditedTo({ name, named }: { readonly name: string; readonly named: boolean }): string {
  if (named) return bare(name);
  return name === '' ? '不具名者' : `不具名的${quoted(name)}`;
}

function figure({ count, passages }: Figure, unit: string): Piece {
  return counted(`${count}${unit}`, passages);
}

/** Words of the page in quotation marks. */
function shown({ text, passages }: ShownWord): readonly Piece[] {
  return say`“${printed(text, passages)}”`;
}

/** Parts as a list, a word before the last. */
function pieceList(parts: readonly Sayable[]): readonly Piece[] {
  return joined(parts, '、', '和');
}

function country(nationality: string): string {
  return NATIONALITIES[nationality] ?? `${spaced(nationality)} `;
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** Latin words among Chinese ones have a space before them. */
function spaced(name: string): string {
  return /^\p{Script=Latin}/u.test(name) ? ` ${name}` : name;
}

/** Parts as a list: commas of enumeration, and a word before the last. */
function list(parts: readonly string[], last = '和'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join('、')}${last}${parts.at(-1) ?? ''}`;
}

function shortList(names: readonly string[]): string {
  const more = names.length - NAMES_IN_A_LIST;
  return more > 1 ? `${names.slice(0, NAMES_IN_A_LIST).join('、')}等 ${names.length} 个` : names.join('、');
}
