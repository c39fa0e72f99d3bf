/** Everyday short forms and the names they stand for, lower case: “Bill Gates” may be “William Gates”. */
const ROWS =
  'bill:william will:william bob:robert rob:robert bobby:robert mike:michael joe:joseph jim:james jimmy:james tom:thomas dick:richard rick:richard rich:richard dave:david dan:daniel danny:daniel ben:benjamin sam:samuel alex:alexander alex:alexandra al:albert al:alan tony:anthony ted:edward ed:edward eddie:edward ned:edward chuck:charles charlie:charles jack:john johnny:john jeff:jeffrey geoff:geoffrey greg:gregory steve:steven steve:stephen chris:christopher chris:christine matt:matthew nick:nicholas andy:andrew pat:patrick pat:patricia ken:kenneth larry:lawrence jerry:gerald jerry:jerome ron:ronald don:donald ray:raymond tim:timothy kathy:katherine kate:katherine katie:katherine cathy:catherine liz:elizabeth beth:elizabeth betsy:elizabeth peggy:margaret meg:margaret maggie:margaret sue:susan deb:deborah debbie:deborah barb:barbara jen:jennifer jenny:jennifer becky:rebecca vicky:victoria cindy:cynthia sandy:sandra mandy:amanda gabe:gabriel josh:joshua zach:zachary nate:nathan newt:newton rudy:rudolph rudy:rudolph hank:henry harry:henry fred:frederick gus:augustus max:maximilian mitch:mitchell phil:philip phil:phillip walt:walter wes:wesley marty:martin manny:manuel bernie:bernard jeb:john tim:timothy doug:douglas stu:stuart russ:russell';

const LONG_FORMS: ReadonlyMap<string, ReadonlySet<string>> = ROWS.split(' ').reduce((forms, row) => {
  const [short = '', long = ''] = row.split(':');
  return forms.set(short, new Set([...(forms.get(short) ?? []), long]));
}, new Map<string, Set<string>>());

/** Whether two given names (lower case) may be the same: equal, an initial, or a usual short form. */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const initial = (name: string) => name.replace(/\./gu, '').length === 1;
  if (initial(one) || initial(other)) return one.startsWith(other.charAt(0));
  return LONG_FORMS.get(one)?.has(other) === true || LONG_FORMS.get(other)?.has(one) === true;
}
