import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));
const OTHER_LANGUAGE = /_locales[\\/](?!en[\\/])\w+[\\/]messages\.json$/u;
const PREFIX = '\0lean-messages:';

/**
 * The messages of other languages as values alone, in the order of the English ones, which every view has: the same keys a second
 * time are a third of them.
 */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!OTHER_LANGUAGE.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Under a name of its own, which the reader of JSON does not take for JSON.
      return found && `${PREFIX}${found.id}.js`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -'.js'.length);
      return leanModule(file, join(dirname(dirname(file)), 'en', 'messages.json'));
    },
  };
}

/** A module that gives what importing `file` itself would give. */
export function leanModule(file: string, english: string): string {
  const messages = readMessages(file);
  const values = Object.keys(readMessages(english)).map((key) => messages[key]?.message ?? null);
  return `import english from ${JSON.stringify(english)};
const values = ${JSON.stringify(values)};
export default Object.fromEntries(
  Object.keys(english).flatMap((key, i) => (values[i] === null ? [] : [[key, { message: values[i] }]])),
);`;
}

function readMessages(file: string): v.InferOutput<typeof messagesSchema> {
  return v.parse(v.pipe(v.string(), v.parseJson(), messagesSchema), readFileSync(file, 'utf8'));
}
