const CHINESE = '零 一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** “three”; figures from thirteen on. */
export function inEnglish(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** “三”; 两 before a measure word; figures from thirteen on. */
export function inChinese(n: number): string {
  return n === 2 ? '两' : (CHINESE[n] ?? String(n));
}

/** “one statement”, “three statements”. */
export function many(n: number, noun: string): string {
  return `${inEnglish(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** “once”, “twice”, “three times”. */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${inEnglish(n)} times`;
}
