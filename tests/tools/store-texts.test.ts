import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { STORE_PICTURE_FOLDER, STORE_PICTURES } from '../../tools/store/store-pictures.ts';
import packageJson from '../../package.json';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

const STORE = join(import.meta.dirname, '..', '..', 'docs', 'store');
const ICONS = join(STORE, '..', '..', 'public', 'icon');
const textOf = (name: string) => readFileSync(join(STORE, name), 'utf8');
const config = readFileSync(join(STORE, '..', '..', 'wxt.config.ts'), 'utf8');

/** The Chrome Web Store's limit for the manifest's description; Firefox's is 250. */
const MAX_SHORT_DESCRIPTION = 132;

describe('the texts for the stores', () => {
  it.each([
    ['listing.md', en],
    ['listing.zh-CN.md', zh],
  ])('%s gives the short description that the manifest has, which is short enough', (listing, messages) => {
    const { message } = messages.extensionDescription;
    expect(textOf(listing)).toContain(`\n${message}\n`);
    expect(message.length).toBeLessThanOrEqual(MAX_SHORT_DESCRIPTION);
  });

  it.each([
    ['listing.md', '## Long description\n'],
    ['listing.zh-CN.md', '## 详细说明\n'],
  ])('%s describes at a length that Edge takes, and names no browser there', (listing, heading) => {
    const description = textOf(listing).split(heading)[1]?.split('\n## ')[0] ?? '';
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
    expect(description).not.toMatch(/Chrom|Firefox|Edge|Safari|Opera/u);
  });

  it('give as many search terms as Edge takes', () => {
    const terms =
      textOf('listing.md').split('## Search terms\n')[1]?.split('\n## ')[0]?.trim().split(', ') ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
  });

  it('are dated, and say what is asked of a privacy policy', () => {
    const policy = textOf('privacy.md');
    expect(policy).toMatch(/^Of \d{1,2} \w+ \d{4}, for version \d/mu);
    for (const asked of ['Limited Use', 'Private windows', 'discarded', 'issue tracker'])
      expect(policy).toContain(asked);
  });

  it('explain each permission that is asked for, and no other', () => {
    const asked = /permissions: \[(.*)\],/u.exec(config)?.[1]?.match(/'[a-z]\w+'/giu) ?? [];
    const names = asked.map((quoted) => quoted.slice(1, -1)).filter((name) => name !== 'firefox');
    const explained = Array.from(textOf('permissions.md').matchAll(/^- `(\w+)`: /gmu), (match) => match[1]);
    expect(names).toContain('activeTab');
    expect(explained.toSorted()).toEqual(names.toSorted());
    // The README says that it names all of them.
    const readme = readFileSync(join(STORE, '..', '..', 'README.md'), 'utf8');
    const named = /Permissions, all of them:(.*?)\n\n/su.exec(readme)?.[1] ?? '';
    expect(names.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
  });
});

/** Width and height stand in the first chunk of every PNG. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The rows of a PNG with four bytes a pixel, without what says how each row is filtered. A transparent row is all zeros. */
function rowsOf(png: Buffer): Buffer[] {
  const [width, height] = sizeOf(png);
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = inflateSync(Buffer.concat(packed));
  const row = 1 + 4 * width;
  return Array.from({ length: height }, (_, y) => bytes.subarray(y * row + 1, (y + 1) * row));
}

describe('the pictures for the stores', () => {
  it.each(Object.entries(STORE_PICTURES))('%s has the size that is asked for', (name, size) =>
    expect(sizeOf(readFileSync(join(STORE_PICTURE_FOLDER, `${name}.png`)))).toEqual(size),
  );

  it('are all of them, and named in the listing', () => {
    const names = readdirSync(STORE_PICTURE_FOLDER);
    expect(names.toSorted()).toEqual(
      Object.keys(STORE_PICTURES)
        .map((name) => `${name}.png`)
        .toSorted(),
    );
    expect(names.filter((name) => !textOf('listing.md').includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the icon', () => {
  it.each([16, 32, 48, 96, 128])('of %d pixels has that size', (size) =>
    expect(sizeOf(readFileSync(join(ICONS, `${size}.png`)))).toEqual([size, size]),
  );

  it('of the store has a margin of 16 pixels around 96, and none where the browser shows it', () => {
    const isEmpty = (row: Buffer) => row.every((byte) => byte === 0);
    const edges = (size: number) => {
      const rows = rowsOf(readFileSync(join(ICONS, `${size}.png`))).map(isEmpty);
      return [rows.indexOf(false), rows.length - 1 - rows.lastIndexOf(false)];
    };
    expect(edges(128)).toEqual([16, 16]);
    expect(edges(48)).toEqual([0, 0]);
  });
});

test('the version is the newest in the changelog, and the one that is cited', () => {
  const root = join(STORE, '..', '..');
  const newest = /^## (\d\S*)/mu.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1];
  expect(newest).toBe(packageJson.version);
  expect(readFileSync(join(root, 'docs', 'research.md'), 'utf8')).toContain(
    `version ${packageJson.version} (`,
  );
  expect(textOf('privacy.md')).toContain(`for version ${packageJson.version}`);
});
