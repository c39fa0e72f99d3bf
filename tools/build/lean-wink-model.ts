import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packWords } from '../../lib/text/packed-words.ts';

/**
 * Builds the extension with the same language model in a form that loads in a tenth of the time, since Chromium stops an
 * extension's background after half a minute and starts it anew on the next click: the 87,000 words as one string, of which each
 * is cut out when it is asked for, exceptions of lemmas as JSON, and nothing of the parts that `lib/text/nlp.ts` does not ask for (entities, sentiment, negation). What is read from a text is the same, word for word.
 */
export function leanWinkModel(): Plugin {
  return {
    name: 'lean-wink-model',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id.endsWith(`${MODEL}/read-core-model.js`)) return readCoreModel();
      if (EXCEPTIONS.test(id)) return `module.exports = Object.setPrototypeOf(${parsed(require(id))}, null);`;
      if (id.endsWith(UNUSED_LIST)) return '[]';
      if (UNUSED_MACHINE.test(id)) return JSON.stringify([EMPTY_MACHINE]);
      return undefined;
    },
    transform(code, id) {
      return id.endsWith('/wink-nlp/src/cache.js') ? withIndexes(code) : undefined;
    },
  };
}

const MODEL = '/wink-eng-lite-web-model/dist';
const EXCEPTIONS = /\/wink-eng-lite-web-model\/dist\/wn-\w+-exceptions\.js$/;
const UNUSED_LIST = '/wink-eng-lite-web-model/dist/languages/cur/models/eng-ner-model.json';
const UNUSED_MACHINE =
  /\/wink-eng-lite-web-model\/dist\/languages\/cur\/models\/eng-(?:sa|negation)-model\.json$/;
/** What wink-nlp itself writes for a machine that has learnt nothing. */
const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';

const require = createRequire(import.meta.url);
const PACKED_WORDS = join(import.meta.dirname, '..', '..', 'lib', 'text', 'packed-words.ts');

/** Characters that may stand between words because no word has them. */
const SEPARATORS = ['\u007f', '|', '~', '^', '`'];

/** In place of the model's own `read-core-model.js`, which gives the same from a JSON module. */
function readCoreModel(): string {
  const core: unknown = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');
  if (!isCoreModel(core))
    throw new TypeError('Expected the core model of wink-eng-lite-web-model in the shape of 1.8');
  const { lexicon, xpansions, ...rest } = core;
  const { lexeme, ...features } = rest.features;
  const words = lexeme.list;
  const separator = SEPARATORS.find((mark) => words.every((word) => !word.includes(mark)));
  if (separator === undefined) throw new Error('Expected a character that is in no word of the model');
  // One word beyond Latin-1 would make the whole string, and every word cut from it, twice as large and slower to compare.
  const isWide = (word: string): boolean => Array.from(word).some((character) => character > '\u00ff');
  const { starts, ...packed } = packWords(words, separator, isWide);
  return `
    const { PackedWords } = require(${JSON.stringify(PACKED_WORDS)});
    const numbers = (base64) => new Uint32Array(Uint8Array.fromBase64(base64).buffer);
    module.exports = () => {
      const words = new PackedWords({ ...${parsed({ ...packed, words: '', firsts: '' })},
        words: ${JSON.stringify(packed.words)},
        firsts: ${JSON.stringify(packed.firsts.join(separator))}.split(${JSON.stringify(separator)}),
        starts: numbers(${JSON.stringify(Buffer.from(starts.buffer).toString('base64'))}),
      });
      const model = ${parsed({ ...rest, features })};
      model.lexicon = numbers(${JSON.stringify(lexicon)});
      model.xpansions = numbers(${JSON.stringify(xpansions)});
      const { features, packing, pos } = model;
      for (const name in packing.layout) {
        if (packing.layout[name][3] === 0) features[name].hash = new Map(features[name].list.map((value, i) => [value, i]));
      }
      features.lexeme = { ...${parsed({ ...lexeme, list: undefined })}, list: words, hash: words };
      features.posClusters.list = features.posClusters.list.map(
        (cluster) => new Set(cluster.split('_').map((tag) => pos.hash[tag] || 0)),
      );
      return model;
    };`;
}

/** wink-nlp looks words up in objects; here in what `readCoreModel` made. */
function withIndexes(code: string): string {
  return [
    ['var index = h[ value ];', 'var index = h.get( value );'],
    ['index = h[ value ] = f.index;', 'index = f.index; h.set( value, index );'],
    ['var index = lexemesHash[ text ];', 'var index = lexemesHash.get( text );'],
    ['return lxm.list[ index ];', 'return lxm.list.at( index );'],
  ].reduce((changed, [from = '', to = '']) => {
    if (changed.split(from).length !== 2)
      throw new Error(`Expected “${from}” once in the cache of wink-nlp 2.4`);
    return changed.replace(from, to);
  }, code);
}

/** A value as JSON in a string: read faster than the same as an object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

interface CoreModel {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

function isCoreModel(value: unknown): value is CoreModel {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lexicon' in value &&
    typeof value.lexicon === 'string' &&
    'xpansions' in value &&
    typeof value.xpansions === 'string' &&
    'features' in value &&
    typeof value.features === 'object' &&
    value.features !== null &&
    'lexeme' in value.features &&
    typeof value.features.lexeme === 'object' &&
    value.features.lexeme !== null &&
    'list' in value.features.lexeme &&
    Array.isArray(value.features.lexeme.list)
  );
}
