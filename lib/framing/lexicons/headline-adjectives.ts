/** Judging adjectives a headline puts beside a name; none is an everyday word. */
export const HEADLINE_ADJECTIVES: ReadonlySet<string> = new Set(
  `defiant furious fuming smug tearful shameless embattled disgraced beleaguered humiliated heartbroken desperate outspoken gloating
  arrogant unrepentant remorseless hapless feckless triumphant raging seething boastful bullish belligerent combative petulant
  emboldened besieged rattled panicked cowardly heroic plucky brazen evasive sheepish stubborn fiery feisty firebrand maverick
  notorious controversial gutless ruthless reckless hypocritical`.split(/\s+/u),
);
