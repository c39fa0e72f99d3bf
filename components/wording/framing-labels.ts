import type { ReportingClass } from '../../lib/attribution/reporting-words.ts';
import type { FrameName } from '../../lib/framing/lexicons/frame-lexicon.ts';
import type { UnsourcedJudgement } from '../../lib/framing/framing.ts';
import type { LoadedCategoryName } from '../../lib/framing/lexicons/loaded-lexicon.ts';
import type { MessageKey } from './messages.ts';

/** What a frame is called, what it means, and where the definition is from. */
export const FRAME_LABELS: Readonly<
  Record<FrameName, { readonly name: MessageKey; readonly meaning: MessageKey }>
> = {
  conflict: { name: 'frameConflict', meaning: 'frameConflictMeaning' },
  security: { name: 'frameSecurity', meaning: 'frameSecurityMeaning' },
  diplomacy: { name: 'frameDiplomacy', meaning: 'frameDiplomacyMeaning' },
  responsibility: { name: 'frameResponsibility', meaning: 'frameResponsibilityMeaning' },
  resolution: { name: 'frameResolution', meaning: 'frameResolutionMeaning' },
  economy: { name: 'frameEconomy', meaning: 'frameEconomyMeaning' },
  humanInterest: { name: 'frameHumanInterest', meaning: 'frameHumanInterestMeaning' },
  morality: { name: 'frameMorality', meaning: 'frameMoralityMeaning' },
  legality: { name: 'frameLegality', meaning: 'frameLegalityMeaning' },
  politics: { name: 'framePolitics', meaning: 'framePoliticsMeaning' },
  health: { name: 'frameHealth', meaning: 'frameHealthMeaning' },
  publicOpinion: { name: 'framePublicOpinion', meaning: 'framePublicOpinionMeaning' },
  fairness: { name: 'frameFairness', meaning: 'frameFairnessMeaning' },
  identity: { name: 'frameIdentity', meaning: 'frameIdentityMeaning' },
};

/** What a loaded word of this kind does; the kinds found most reliably come first. */
export const LOADED_LABELS: Readonly<Record<LoadedCategoryName, MessageKey>> = {
  ridicule: 'loadedRidicule',
  condemnation: 'loadedCondemnation',
  motive: 'loadedMotive',
  labels: 'loadedLabels',
  alarm: 'loadedAlarm',
  suffering: 'loadedSuffering',
  attack: 'loadedAttack',
  certainty: 'loadedCertainty',
  praise: 'loadedPraise',
};

/** What a class of reporting words is called and does; charged ones first, plain ones last. */
export const REPORTING_LABELS: Readonly<
  Record<ReportingClass, { readonly name: MessageKey; readonly effect: MessageKey }>
> = {
  aggressive: { name: 'reportingAggressive', effect: 'reportingAggressiveEffect' },
  critical: { name: 'reportingCritical', effect: 'reportingCriticalEffect' },
  doubting: { name: 'reportingDoubting', effect: 'reportingDoubtingEffect' },
  conceding: { name: 'reportingConceding', effect: 'reportingConcedingEffect' },
  factive: { name: 'reportingFactive', effect: 'reportingFactiveEffect' },
  assertive: { name: 'reportingAssertive', effect: 'reportingAssertiveEffect' },
  warning: { name: 'reportingWarning', effect: 'reportingWarningEffect' },
  directive: { name: 'reportingDirective', effect: 'reportingDirectiveEffect' },
  commissive: { name: 'reportingCommissive', effect: 'reportingCommissiveEffect' },
  emotive: { name: 'reportingEmotive', effect: 'reportingEmotiveEffect' },
  supportive: { name: 'reportingSupportive', effect: 'reportingSupportiveEffect' },
  naming: { name: 'reportingNaming', effect: 'reportingNamingEffect' },
  denying: { name: 'reportingDenying', effect: 'reportingDenyingEffect' },
  hedged: { name: 'reportingHedged', effect: 'reportingHedgedEffect' },
  mental: { name: 'reportingMental', effect: 'reportingMentalEffect' },
  documentary: { name: 'reportingDocumentary', effect: 'reportingDocumentaryEffect' },
  neutral: { name: 'reportingNeutral', effect: 'reportingNeutralEffect' },
};

export const JUDGEMENT_LABELS: Readonly<Record<UnsourcedJudgement['why'], MessageKey>> = {
  loaded: 'judgementLoaded',
  blame: 'judgementBlame',
  advice: 'judgementAdvice',
};
