import { documentOf, isClobbered, parentOf } from '../true-members.ts';
/**
 * Boxes of consent that common vendors lay over a page, by the names their own documentation gives: OneTrust (`onetrust-consent-sdk`),
 * Cookiebot (`CybotCookiebotDialog`), Didomi (`didomi-host`), Quantcast (`qc-cmp2-container`), Sourcepoint (`sp_message_container_…`),
 * Usercentrics (`usercentrics-root`), TrustArc (`truste-consent-track`), Google Funding Choices (`fc-consent-root`), consentmanager
 * (`cmpbox`), iubenda (`iubenda-cs-banner`), Osano (`osano-cm-window`), CookieYes (`cky-consent-container`), Complianz (`cmplz-cookiebanner`),
 * Termly (`termly-code-snippet-support`), Axeptio (`axeptio_overlay`), Klaro (`klaro`).
 */
const VENDOR_IDS = [
  ...[
    'onetrust-consent-sdk',
    'onetrust-banner-sdk',
    'CybotCookiebotDialog',
    'didomi-host',
    'usercentrics-root',
  ],
  ...[
    'usercentrics-cmp-ui',
    'truste-consent-track',
    'consent_blackbar',
    'cmpbox',
    'cmpwrapper',
    'iubenda-cs-banner',
  ],
  ...['cmplz-cookiebanner-container', 'termly-code-snippet-support', 'axeptio_overlay', 'klaro'],
];
const VENDORS =
  '.qc-cmp2-container, [id^="sp_message_container"], .fc-consent-root, .osano-cm-window, .cky-consent-container';
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const NAMES = /cookie|consent|gdpr/i;
const CLASS_NAMES = /privacy-(?:notice|banner)/i;
/** What a box that asks for consent has, and an article about cookies has not. */
const ANSWERS = 'button, input, [role="button"]';
const ARTICLE = 'h1, main, article';
const NO_BOX = 'article, main, body, html';

/**
 * What lies over a page and is no part of its article: consent boxes and dialogues. One that holds a main heading or an article shows
 * what the reader came for and is left out.
 */
export function overlaysOf(document: Document): ReadonlySet<Element> {
  const found = [
    ...VENDOR_IDS.map((id) => document.getElementById(id)).filter((element) => element !== null),
    ...document.querySelectorAll(`${VENDORS}, ${DIALOGS}`),
    ...askingForConsent(document),
  ];
  return new Set([
    ...found.filter(
      (element) => !isClobbered(element) && element.querySelector(ARTICLE) === null && !isPage(element),
    ),
    ...consentInWords(document),
  ]);
}

/** What a box says that asks to store something on the reader's device; an article quotes it, too, but gives no answers to choose from. */
const CONSENT =
  /\bpartners (?:\w+ )?(?:store|use|process|access)\b|\bstor(?:e|ing) (?:and|or|and\/or) access(?:ing)? information on\b|\b(?:permission|consent) to (?:use|the use of|store|set) cookies\b|\bcookies (?:and|or) (?:similar|other) technolog|\blegitimate interests?\b/gi;
const CONSENT_ANSWER =
  /^\W*(?:i )?(?:accept|agree|allow|reject|decline|deny|refuse|consent|ok|okay|got it|manage)\b/i;
const MAX_ANSWER_CHARACTERS = 40;
const MAX_BOX_CHARACTERS = 5000;
/** In such a box one of these is said again after so many characters, in an article about cookies not. */
const CHARACTERS_A_CALL = 500;
/** What stands around a box and adds no more text than this is the box. */
const MAX_FRAME_CHARACTERS = 60;

/** Boxes that ask for consent under no telling name: the smallest around an answer that says so. One with a heading of its own is no article. */
function consentInWords(document: Document): Element[] {
  const boxes = new Set<Element>();
  for (const answer of document.querySelectorAll(ANSWERS)) {
    const label = answer.textContent.trim();
    if (label.length > MAX_ANSWER_CHARACTERS || !CONSENT_ANSWER.test(label)) continue;
    for (let at = parentOf(answer); at && !at.matches(NO_BOX); at = parentOf(at)) {
      const text = at.textContent;
      if (text.length > MAX_BOX_CHARACTERS) break;
      const calls = text.match(CONSENT)?.length ?? 0;
      if (calls === 0) continue;
      if (text.length <= calls * CHARACTERS_A_CALL) boxes.add(withFrame(at, text.length));
      break;
    }
  }
  return [...boxes];
}

function withFrame(box: Element, characters: number): Element {
  let outer = box;
  for (let at = parentOf(box); at && !at.matches(NO_BOX); at = parentOf(at)) {
    if (at.textContent.length > characters + MAX_FRAME_CHARACTERS) break;
    outer = at;
  }
  return outer;
}

/**
 * Boxes named after what they ask for, with an answer to give. Names such as “cookies-accepted” also stand on the page as a whole. The
 * answers are asked what stands around them: they are few, and looking for parts of names in all of a page takes long.
 */
function askingForConsent(document: Document): Element[] {
  const seen = new Set<Element>();
  for (const answer of document.querySelectorAll(ANSWERS))
    for (let at = parentOf(answer); at && !seen.has(at); at = parentOf(at)) seen.add(at);
  return [...seen].filter((element) => {
    const [id, name] = [element.getAttribute('id') ?? '', element.getAttribute('class') ?? ''];
    const isNamed = NAMES.test(id) || NAMES.test(name) || CLASS_NAMES.test(name);
    return isNamed && element.closest('article') === null;
  });
}

function isPage(element: Element): boolean {
  return element.contains(documentOf(element).body);
}
