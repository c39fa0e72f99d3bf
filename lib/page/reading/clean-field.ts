import { withoutDate } from './printed-date.ts';

const MAX_FIELD_CHARACTERS = 300;

/** What programs call whoever wrote the page, when nobody gave them a name. */
const ACCOUNT = /^(?:(?:wp-?|site-?)?admin(?:istrator)?|webmaster|superuser|root)\d*$/i;

/** “By Ana Ruiz - Apr 16, 2015” is “Ana Ruiz”; an address and the account of a program are no names. */
export function cleanByline(value: string | null): string | null {
  const name = withoutDate(value?.replace(/^(?:by|from)\s+/iu, '').trim() ?? '').trim();
  if (ACCOUNT.test(name)) return null;
  return name === '' || /^(?:https?:|www\.|@)|(?<!\S)[^\s@]*@\S+\.\S/iu.test(name) ? null : name;
}

/** One line of text of bounded length; null for everything that is no text. */
export function cleanField(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text.slice(0, MAX_FIELD_CHARACTERS);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

/** Sites escape twice: “Ruiz &amp;#8217;s”. Only text is made of it, never markup. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/giu,
    (all, dec?: string, hex?: string, name?: string) => {
      const code = dec !== undefined ? Number(dec) : hex !== undefined ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      return ENTITIES.get((name ?? '').toLowerCase()) ?? all;
    },
  );
}
