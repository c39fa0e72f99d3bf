/**
 * Words that, written with a capital in running text, nearly always open a sentence: articles, pronouns, conjunctions,
 * time adverbs. They tell a lost full stop ("systems  Some experts said") from a name ("President  Xi").
 */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'A According After Afterwards All Also Although Amid Among An And Another Any As At Because Before Besides Both But ' +
    'By Contrary Currently Despite During Each Earlier Even Every Few Finally First For Four From Furthermore Given He ' +
    'Her Here His How However I If In Indeed Instead It Its Just Last Later Like Many Meanwhile Moreover Most Much My ' +
    'Neither Nevertheless Next No None Nonetheless Nor Not Now Of On Once One Only Or Other Others Our Over Perhaps Prior ' +
    'Recently Several She Since So Some Soon Still Such That The Their Then There Therefore These They This Those Though ' +
    'Three Through Throughout Thus To Today Two Under Unless Unlike Until Upon We What When Whenever Where Whether Which ' +
    'While Who Why Will With Within Without Yesterday Yet You'
  ).split(' '),
);

/** “Some”, “Yet”, “The”: true for a word that opens sentences rather than names. */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word);
}

/** “Former star\u00A0Chinese …”, “he said\u00A0The”: these words want a completion, so neither a heading nor a sentence ends in them. */
const UNFINISHED =
  /^(?:a|an|the|and|or|nor|but|of|in|on|at|by|to|for|from|with|about|against|amid|among|as|into|over|under|between|than|that|which|who|whose|when|while|if|because|since|until|former|ex|then|new|late|current|acting|deputy|vice|senior|fellow|visiting|his|her|its|their|our|my|this|these|those|some|any|every|said|says|say|told|is|are|was|were|be|been|has|had|have|will|would|can|could|may|called|named|not|also|president|minister|spokesman|spokeswoman|spokesperson|secretary|chairman|chairwoman|director|professor|doctor|leader|chief|mayor|senator|governor|general|colonel|captain|king|queen|prince|princess|analyst|expert|author|writer|actor|actress|singer|coach|player|star|lawyer|judge|editor|founder|owner|newspaper|magazine|daily|network|broadcaster|agency)$/iu;

/** True for a word after which the phrase goes on, whatever stands between: “president”, “of”, “said”. */
export function wantsCompletion(word: string): boolean {
  return UNFINISHED.test(word);
}
