const MEMBER =
  /^(?:\p{Lu}[\p{L}.-]+ ){0,2}(?:Republican|Democrat|Conservative|Tory|Liberal|Independent)(?: (?:of|from|representing) .+)?$/u;

/** Whether a role as printed tells a party and nothing else: “Republican of Torva”, “New Torva Democrat”. */
export function isPartyMember(role: string): boolean {
  return MEMBER.test(role);
}
