import { phraseList } from '../data/word-list.ts';
import type { SpeakerKind } from '../speaker.ts';

// prettier-ignore
const LISTS: readonly (readonly [SpeakerKind, string])[] = [
  // Studies are their authors’: “a study”, “new research”, “climate models”
  ['expert', `
    study, studies, research, research paper, scientific paper, working paper, case report, case study, meta-analysis, systematic review, clinical trial, 
    analysis, analyses, model, modelling, modeling, simulation, experiment, dissertation, thesis, preprint, journal article`],
  // “media reports”, “an editorial”
  ['media', 'media report, news report, newspaper report, press report, local report, editorial, leader column, front page, news article, newspaper article, local media report, broadcast, story, news story, cover story, magazine story'],
  // “a report”, “the lawsuit”, “the indictment”, “a plaque”
  ['document', `
    report, poll, polling, opinion poll, exit poll, survey, data, dataset, figure, statistic, statistics, document, court document, court paper, court papers, legal papers, bankruptcy papers, divorce papers, government document, memo, memorandum, filing, court filing, court record, lawsuit, complaint,
    suit, petition, motion, brief, affidavit, testimony, deposition, transcript, indictment, charge sheet, arrest warrant, search warrant, warrant, subpoena, verdict, ruling, judgment, judgement, opinion, decision, order, executive order, decree,
    email, e-mail, letter, open letter, note, suicide note, text message, message, post, tweet, thread, statement, joint statement, press release, news release, release, communiqué, communique, declaration, announcement, notice, bulletin, advisory, alert, warning, leaflet, flyer, pamphlet, brochure, poster, sign, placard, banner,
    plaque, inscription, label, caption, headline, law, bill, act, statute, constitution, amendment, clause, article, section, chapter, paragraph, code, regulation, rule, guideline, guidance, protocol, convention, treaty, agreement, accord, deal, contract, memorandum of understanding, resolution, charter, covenant, will, testament, licence, license,
    permit, certificate, census, index, ranking, ad, advert, advertisement, commercial, billboard, plan, proposal, manifesto, budget, budget document, ledger, record, archive, file, dossier, minutes, agenda, schedule, timetable, script, screenplay, book, memoir, autobiography, biography, diary, journal entry, novel,
    op-ed, column, essay, blog post, review, catalogue, catalog, encyclopedia, dictionary, manual, handbook, instruction, instructions, presentation, slide, slides, spreadsheet, chart, graph, map, disclosure, finance disclosure, form, application, questionnaire, finding, findings, result, results, test, scan, autopsy, post-mortem, toxicology report,
    terms, text, excerpt, excerpts, passage, forecast, projection, estimate, outlook, audit, investigation, inquiry, inquest, probe, white paper, green paper, fact sheet, factsheet, faq, terms of service, privacy policy, policy, loophole, legislation, directive, remarks, speech, video, footage, recording, audio recording, tape, photograph, photo, image, average, returns, log, receipt, invoice, obituary, epitaph, scripture, bible, koran, quran, gospel, verse, proverb`],
];

/** Nouns for texts that speak, singular and lower case, with the kind of who stands behind them where nobody is named. */
export const DOCUMENT_NOUNS_BY_KIND: ReadonlyMap<string, SpeakerKind> = new Map(
  [...LISTS]
    .reverse()
    .flatMap(([kind, nouns]) => [...phraseList(nouns)].map((noun) => [noun, kind] as const)),
);

/** Longest of them, in words. */
export const DOCUMENT_NOUN_WORDS = 3;
