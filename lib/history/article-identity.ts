import { wordHashes } from '../repeats/word-hashes.ts';
import { isProse, type Article } from '../text/article.ts';

/** By what an article is known again: where it stands, and what it says. */
export interface ArticleIdentity {
  /** The address without what only tracks the way to it; the key under which things are kept. */
  readonly address: string;
  /** Equal for the same words, whatever their paragraphs, marks and spaces. */
  readonly fingerprint: string;
  readonly title: string;
}

/** Longer ones are cut: bounds what is kept of a page that holds a whole state in its address. UTF-16 units. */
export const MAX_ADDRESS_CHARACTERS = 10_000;
export const MAX_TITLE_CHARACTERS = 10_000;

export function identityOf(article: Article, url: string): ArticleIdentity {
  const title = article.title.slice(0, MAX_TITLE_CHARACTERS);
  return { address: addressOf(url), fingerprint: textFingerprint(article), title };
}

/**
 * Parameters that campaigns, mailings and social networks add to links. What is not listed may choose the article (`?id=7`)
 * and stays. By prefix: Matomo and Piwik, Google, HubSpot, Marketo, Adobe, Mailchimp.
 */
const TRACKING_PREFIXES = [
  'utm_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'hsa_',
  '_hs',
  'mc_',
  'mkt_',
  'at_',
  'ga_',
];
const TRACKING = new Set([
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'igshid',
  ],
  ...['igsh', 'li_fat_id', 'epik', 'oly_anon_id', 'oly_enc_id', 'vero_id', 's_cid', 'ncid', 'cmpid', 'ocid'],
  ...[
    'smid',
    'smtyp',
    'ns_campaign',
    'ns_mchannel',
    'ns_source',
    'ref_src',
    'ref_url',
    'amp',
    '__twitter_impression',
  ],
]);

/**
 * An address without fragment and tracking parameters, the others in order. A fragment that begins with `!` or `/` is where a
 * single-page site keeps its route, and stays. What is no address stays as it is.
 */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, MAX_ADDRESS_CHARACTERS);
  const clean = new URL(url);
  if (!/^#[!/]/u.test(clean.hash)) clean.hash = '';
  clean.username = '';
  clean.password = '';
  for (const name of [...clean.searchParams.keys()]) if (isTracking(name)) clean.searchParams.delete(name);
  clean.searchParams.sort();
  if (clean.searchParams.size === 0) clean.search = '';
  return clean.href.slice(0, MAX_ADDRESS_CHARACTERS);
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** Two hashes of the words in order, 64 bits together. */
function textFingerprint({ blocks }: Article): string {
  let [a, b, count] = [0, 0, 0];
  for (const { text } of blocks.filter(isProse)) {
    for (const word of wordHashes(text)) {
      a = Math.imul(a ^ word, 0x9e3779b1) ^ (a >>> 13);
      b = Math.imul(b + word, 0x85ebca6b) ^ (b >>> 16);
      count++;
    }
  }
  return [count, a >>> 0, b >>> 0].map((part) => part.toString(36)).join('-');
}
