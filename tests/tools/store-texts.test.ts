import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';

const STORE = join(import.meta.dirname, '..', '..', 'docs', 'store');
const textOf = (name: string) => readFileSync(join(STORE, name), 'utf8');
const config = readFileSync(join(STORE, '..', '..', 'wxt.config.ts'), 'utf8');

/** The Chrome Web Store's limit for the manifest's description; Firefox's is 250. */
const MAX_SHORT_DESCRIPTION = 132;

describe('the texts for the stores', () => {
  it('give the short description that the manifest has, which is short enough', () => {
    const { message } = en.extensionDescription;
    expect(textOf('listing.md')).toContain(`\n${message}\n`);
    expect(message.length).toBeLessThanOrEqual(MAX_SHORT_DESCRIPTION);
  });

  it('explain each permission that is asked for, and no other', () => {
    const asked = /permissions: \[(.*)\],/u.exec(config)?.[1]?.match(/'[a-z]\w+'/giu) ?? [];
    const names = asked.map((quoted) => quoted.slice(1, -1)).filter((name) => name !== 'firefox');
    const explained = Array.from(textOf('permissions.md').matchAll(/^- `(\w+)`: /gmu), (match) => match[1]);
    expect(names).toContain('activeTab');
    expect(explained.toSorted()).toEqual(names.toSorted());
  });
});
