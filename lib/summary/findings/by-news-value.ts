import type { Pattern } from '../pattern.ts';
import { ANSWERS } from './answers.ts';
import { DIRECT_WORDS } from './direct-words.ts';
import { HEADLINE } from './headline.ts';
import { HOUSE } from './house.ts';
import { JUDGING_WORDS } from './judging-words.ts';
import { NOT_HEARD } from './not-heard.ts';
import { ODD_ONES } from './odd-ones.ts';
import { ORDER_OF_STATEMENTS } from './order.ts';
import { PAGE_FORM } from './page-form.ts';
import { RELAYS } from './relays.ts';
import { ROLES } from './roles.ts';
import { TOLD_BY } from './told-by.ts';
import { UNNAMED } from './unnamed.ts';

/** Every finding, by family. */
const ALL: ReadonlyMap<string, Pattern> = new Map(
  [
    ...ANSWERS,
    ...HEADLINE,
    ...HOUSE,
    ...NOT_HEARD,
    ...UNNAMED,
    ...ODD_ONES,
    ...RELAYS,
    ...DIRECT_WORDS,
    ...ORDER_OF_STATEMENTS,
    ...JUDGING_WORDS,
    ...ROLES,
    ...TOLD_BY,
    ...PAGE_FORM,
  ].map((one) => [one.id, one]),
);

/** News value, highest first. */
const BY_NEWS_VALUE =
  'A1 B4 B1 B2 B3 B5 C D1 A2 D2 D3 D4 B6 E1 E2 F1 F2 H1 G J2 J1 J3 K1 K2 I0 I1 I2 I3 I4 H2 L M N1 N2'.split(
    ' ',
  );

/** The findings in the order of their news value. */
export const FINDINGS: readonly Pattern[] = BY_NEWS_VALUE.flatMap((id) => ALL.get(id) ?? []);
