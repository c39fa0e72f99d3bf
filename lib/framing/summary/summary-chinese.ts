import type { ReportingClass } from '../../attribution/reporting-words.ts';
import type { FrameName } from '../lexicons/frame-lexicon.ts';
import type { SummaryText, VoiceGroup } from './summary-text.ts';

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
  whoSpeaks: ({ credited, total, shares, inPercent, oneWriter }) => {
    const own = total - credited;
    const first = `全文 ${total} 句中，${credited} 句注明出自他人，${own === 0 ? '没有一句' : `${own} 句`}是${writers(oneWriter)}自己的话。`;
    if (shares.length === 0) return first;
    const unit = (value: number) => (inPercent ? `${value}%` : `${value} 个词`);
    const from = shares.map(({ group, value }) => `${unit(value)}来自${GROUPS[group]}`);
    return `${first}在注明出处的话里，${from.join('，')}。`;
  },
  nobodySpeaks: ({ total, oneWriter }) =>
    `没有找到注明出自他人的话：全部 ${total} 句都是${writers(oneWriter)}自己的话。`,
  noName: ({ sentences, sources, first, relayed, relays }) => {
    const relay = `${relayed} 句转述自未具名的${list(relays.map(quoted))}`;
    if (sentences === 0) return `有 ${relay}。`;
    const among = first > 1 ? `，全文开头 ${first} 句都在其中` : '';
    const also = relayed > 0 ? `；另有 ${relay}` : '';
    return `${sentences} 句的来源没有姓名，只称${list(sources.map(quoted), '或')}${among}${also}。`;
  },
  standOut: ({ name, sentences, percent, last }) => {
    const end = last > 1 ? `，全文最后 ${last} 句也归此人` : '';
    return `有一个声音格外突出：${name} 出现在 ${sentences} 句中，占全部注明出处话语的 ${percent}%${end}。`;
  },
  namedExperts: ({ names, sentences, nationality, toldTo, institution, last }) => {
    const ties = [
      ...(nationality ? [`介绍时都冠以${country(nationality)}机构`] : []),
      ...(toldTo ? [`都是对 ${toldTo} 所说`] : []),
    ];
    const who =
      names.length === 1
        ? `一位具名专家 ${names.join('')} 出现在 ${sentences} 句中`
        : `${names.length} 位具名专家（${names.join('、')}）共出现在 ${sentences} 句中`;
    const rest = names.length > 1 && ties.length > 0 ? `，${ties.join('，')}` : '';
    const at = institution ? `；其中 ${institution.count} 位属于 ${institution.name}` : '';
    const end = last ? `；全文最后 ${last.count} 句归 ${last.name}` : '';
    return `${who}${rest}${at}${end}。`;
  },
  officials: ({ groups }) => {
    const parts = groups.map(({ nationality, count, most }, i) => {
      const who = nationality ? `${country(nationality)}官员` : i === 0 ? '官员' : '其他官员';
      const by = most ? `（${most.name} 占 ${most.count} 句）` : '';
      return `${who}出现在 ${count} 句中${by}`;
    });
    return `${parts.join('，')}。`;
  },
  others: ({ groups }) => {
    const parts = groups.map(({ group, count, names }) => {
      const who = names.length > 0 ? `（${shortList(names)}）` : '';
      return `${GROUPS[group]}${who}出现在 ${count} 句中`;
    });
    return `${parts.join('，')}。`;
  },
  notHeard: ({ actors }) => {
    const named = actors.map(
      ({ name, count }, i) => `${name}${i === 0 ? ` 在 ${count} 句中被提到` : `（${count} 句）`}`,
    );
    return `${list(named)}，但没有找到${actors.length === 1 ? '其' : '他们中任何一方的'}发言。`;
  },
  unanswered: ({ who }) => `曾被问及，但文中没有答复：${shortList(who)}。`,
  ends: ({ first, last }) =>
    first === last
      ? `第一句和最后一句引述都出自 ${first}。`
      : `第一句引述出自 ${first}，最后一句出自 ${last}。`,
  relayed: ({ outlets, sentences }) =>
    `${sentences} 句是二手转述：${outlets.map(({ name, count }) => `${count} 句来自 ${name}`).join('，')}。`,
  frames: ({ mainly, then, aside, blame }) => {
    const told = mainly.map(({ frame, count }) => `${FRAME_WORDS[frame]}（约 ${count} 句）`);
    const rest = then.map(({ frame, count }) => `${FRAME_WORDS[frame]}（${count} 句）`);
    const parts = [
      ...(told.length > 0
        ? [`报道主要从${list(told)}的角度讲述${rest.length > 0 ? `，其次是${list(rest)}` : ''}`]
        : []),
      ...aside.map(({ frame, count }) => `约 ${count} 句涉及${FRAME_WORDS[frame]}`),
      ...(blame ? [`指明该怪谁的句子有 ${blame.count} 句${blame.nearEnd ? '，几乎都在文末' : ''}`] : []),
    ];
    return `${parts.join('；')}。`;
  },
  loaded: ({
    total,
    perThousand,
    reference,
    referenceArticles,
    byVoice,
    harsh,
    repeated,
    actor,
    oneWriter,
  }) => {
    const density =
      perThousand === null
        ? ''
        : `（每千词 ${perThousand} 个；在 ${referenceArticles} 篇美国新闻报道中，半数不超过 ${reference} 个）`;
    const voices = byVoice.map(({ group, name, count }) => {
      const n = count === 0 ? '没有一个' : `${count} 个`;
      return group === 'writer'
        ? `${n}出自${writers(oneWriter)}自己的话`
        : `${n}出自${name === null ? SHORT_GROUPS[group] : spaced(name)}`;
    });
    const sentences = [`标出 ${total} 个带倾向的词${density}：${voices.join('，')}。`];
    if (harsh.length > 0) sentences.push(`其中${list(harsh.map(quoted))}带有嘲讽或谴责。`);
    if (repeated.length > 0)
      sentences.push(
        `${list(
          repeated.map(({ name, count }) => `${quoted(name)}出现 ${count} 次`),
          '，',
        )}。`,
      );
    if (actor) sentences.push(`${total} 个中有 ${actor.count} 个所在的句子提到 ${actor.name}。`);
    return sentences.join('');
  },
  beside: ({ actors }) =>
    `${actors
      .map(({ name, words }, i) => {
        const stand = words.map(
          ({ name: text, count }) => `${quoted(text)}${count > 1 ? `（${count} 次）` : ''}`,
        );
        return `${i === 0 ? '紧挨着' : ''}${quoted(name)}的是${list(stand)}`;
      })
      .join('；')}。`,
  fragments: ({ total, short }) => {
    const few =
      short.length > 0 ? `；其中 ${short.length} 处只有一两个词：${short.map(quoted).join('、')}` : '';
    const note = short.length > 0 ? '这么短的引号，可能是引用原话，也可能是与之保持距离。' : '';
    return `${total} 处短语加了引号${few}。${note}`;
  },
  reportingWords: ({ total, plain, charged, class: of }) => {
    const half = Math.abs(plain / total - 0.5) < 0.05 ? '一半' : plain / total > 0.5 ? '大多数' : '一部分';
    const by = charged.map(({ name, words }) => `${name} 用的是${list(words.map(quoted))}`);
    const effect = of ? CLASS_EFFECTS[of.class] : undefined;
    const used =
      of && effect
        ? `${list(of.words.map(quoted), '或')}${effect}，用了 ${of.count} 次${of.only ? `，每次都用于${GROUPS[of.only]}` : ''}`
        : '';
    const rest = [by.join('，'), used].filter((part) => part !== '').join('；');
    return `${half}转述词是中性的：${total} 个中有 ${plain} 个是 “said” 或 “told”。${rest === '' ? '' : `${rest}。`}`;
  },
  unsourced: ({ total, loaded, blame, uncredited, oneWriter }) => {
    const parts = [
      ...(loaded.length > 0 ? [`带倾向的词（${loaded.map(quoted).join('、')}）`] : []),
      ...(blame.length > 0 ? [`指责的词（${blame.map(quoted).join('、')}）`] : []),
    ];
    return `在${writers(oneWriter)}自己的 ${uncredited} 句话中，有 ${total} 句含有${list(parts)}。`;
  },
  headline: ({ missing, quotes, credited, absent }) => {
    const sentences = [
      ...(missing.length > 0 ? [`标题中的${list(missing.map(quoted))}在正文里没有出现。`] : []),
      ...quotes.map(({ text, printed, exact, credit }) => {
        const by = credit ? credit.name.replace(/^unnamed /u, '未具名的 ') : null;
        if (printed === null) return `标题引用${quoted(text)}；正文里没有找到这样的话。`;
        if (exact)
          return `标题引用${quoted(text)}；${by === null ? '正文也有这些词，同样没有注明出处' : `在正文里这些词出自${spaced(by)}`}。`;
        return `标题引用${quoted(text)}；正文里写的是${quoted(printed)}${by === null ? '' : `，出自${spaced(by)}`}。`;
      }),
      ...credited.map(
        ({ word, sentences: own, names }) =>
          `正文里${quoted(word)}出现在 ${own} 句中，全部注明出处（${shortList(names)}）。`,
      ),
      ...absent.map(
        ({ name, count, total }) => `${name} 出现在 ${total} 句中的 ${count} 句里，标题却没有提到。`,
      ),
    ];
    return sentences.join('');
  },
};

function writers(one: boolean): string {
  return one ? '记者' : '记者们';
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

const NAMES_IN_A_LIST = 5;

function shortList(names: readonly string[]): string {
  const more = names.length - NAMES_IN_A_LIST;
  return more > 1 ? `${names.slice(0, NAMES_IN_A_LIST).join('、')}等 ${names.length} 个` : names.join('、');
}
