import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { readText } from '../../lib/text/nlp.ts';
import { leanWinkModel } from '../../tools/build/lean-wink-model.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const TEXTS = [
  'The minister said on Monday that 3.5 million women had left; “it couldn’t go on”, he told Dr. Amira Bell.',
  'Geese, oxen and the worst wolves were caught, lying nearer than e-mails from a@b.example & #hashtags 🙂.',
  'Blorptastic glizzards quibbled in Zürich and 東京; they’re worrying. __proto__ and constructor weren’t words.',
];

test(
  'the model of the built extension reads every text as the published one does',
  { timeout: 600_000 },
  async () => {
    const lean = await builtReader();
    const sample = await readFile(join(ROOT, 'tests', 'sample', 'river-talks.txt'), 'utf8');
    for (const text of [...TEXTS, ...sample.split('\n').filter((line) => line !== '')])
      expect(lean(text)).toEqual(readText(text, 0));
  },
);

/** `readText` of `lib/text/nlp.ts` as the extension is built with it. */
async function builtReader(): Promise<(text: string) => unknown> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [leanWinkModel()],
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'lib', 'text', 'nlp.ts'),
        formats: ['iife'],
        name: 'built',
        fileName: 'built',
      },
    },
  });
  const output = 'output' in built ? built : Array.isArray(built) ? built[0] : undefined;
  const script = output?.output[0].code ?? '';
  // Browsers have had `Uint8Array.fromBase64` since 2025; Node 24 has not.
  const bytes = class extends Uint8Array {
    static override fromBase64(base64: string): Uint8Array<ArrayBuffer> {
      return new Uint8Array(Buffer.from(base64, 'base64'));
    }
  };
  const read: unknown = runInNewContext(
    `${script}; (text) => JSON.stringify(built.readText(text, 0))`,
    { Uint8Array: bytes },
    { filename: 'built.js' },
  );
  return (text) => {
    if (typeof read !== 'function') throw new TypeError('Expected the built script to give a function');
    const answer: unknown = Reflect.apply(read, null, [text]);
    const sentences: unknown = JSON.parse(String(answer));
    return sentences;
  };
}
