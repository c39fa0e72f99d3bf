import type { SpeakerKind } from '../speakers/speaker.ts';

const KIND_WORDS: Readonly<Record<SpeakerKind, { readonly en: string; readonly zh: string }>> = {
  official: { en: 'officials', zh: '官方' },
  expert: { en: 'experts', zh: '专家' },
  business: { en: 'companies', zh: '企业' },
  organization: { en: 'organizations', zh: '民间组织' },
  media: { en: 'other media', zh: '其他媒体' },
  document: { en: 'documents', zh: '文件' },
  person: { en: 'people who speak for themselves', zh: '为自己说话的人' },
};

/** What voices of a kind are called in a sentence. */
export function kindWords(kind: SpeakerKind): { readonly en: string; readonly zh: string } {
  return KIND_WORDS[kind];
}
