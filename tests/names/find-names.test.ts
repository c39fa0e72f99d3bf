import { describe, expect, it } from 'vitest';
import { isNameOf, isPartOfName, nameAt, namedAs, namedBy, namesIn } from '../../lib/names/look-up.ts';
import type { ArticleNames, NameKind } from '../../lib/names/name.ts';
import { readText } from '../../lib/text/nlp.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

function namesOf(...paragraphs: string[]): ArticleNames {
  return namesOfSentences(paragraphs.flatMap((text, block) => readText(text, block)));
}

/** The names of a kind as printed, in reading order. */
function printed(kind: NameKind, ...paragraphs: string[]): string[] {
  return namesOf(...paragraphs).names.flatMap((name) =>
    name.kind === kind ? [paragraphs[name.span.block]?.slice(name.span.start, name.span.end) ?? ''] : [],
  );
}

describe('people are found whole, without titles and opening words', () => {
  it.each([
    ['The council met on Tuesday. Brave Marina Lacerda said no.', ['Marina Lacerda']],
    ['PM Imran Khan said the road would be built by June.', ['Imran Khan']],
    ['The bridge is safe, said Mr. Orlan Tesk, who built it.', ['Orlan Tesk']],
    ['“We knew nothing,” said Sen. Dora Finch.', ['Dora Finch']],
    ['A. B. Finch, a farmer from the valley, said he had seen nothing.', ['A. B. Finch']],
    ['Yang Jin, a researcher at the institute, said the method works.', ['Yang Jin']],
    ['Robert “Bobby” Lind said he would not run again.', ['Robert “Bobby” Lind']],
    ['Lee Church, 34, told reporters she had left the town.', ['Lee Church']],
    ['Dutch novelist Anna van der Velde said the book was hers.', ['Anna van der Velde']],
    ['Mara Lind’s brother and Mara Lind’s sister said nothing.', ['Mara Lind', 'Mara Lind']],
    ['Lü Xiang, a scholar, said that trade would go on.', ['Lü Xiang']],
  ])('%s', (text, people) => expect(printed('person', text)).toEqual(people));
});

describe('what is no person', () => {
  it.each([
    ['Customs and Border Protection said the crossing was closed.'],
    ['Contrary to the plan, the school stays open.'],
    ['On Monday the Georgian parliament met in May.'],
    ['The shop in Lenin Street was closed on Friday.'],
    ['However, the museum will open in December.'],
    ['She moved to New Hampshire in 2012.'],
    ['The University of Oporia opened a new laboratory.'],
  ])('%s', (text) => expect(printed('person', text)).toEqual([]));
});

describe('bodies and places', () => {
  it.each<[NameKind, string, string[]]>([
    ['body', 'The head of the Bureau of Land Management said no.', ['Bureau of Land Management']],
    ['body', 'The Ministry of Health said on Monday that the clinic would close.', ['Ministry of Health']],
    ['body', 'On Monday the Georgian leader spoke in January about Chinese tea.', []],
    ['place', 'The talks in Lisbon and in Geneva ended without a deal.', ['Lisbon', 'Geneva']],
    ['place', 'He lives in Austin, Texas.', ['Austin', 'Texas']],
  ])('%s: %s', (kind, text, names) => expect(printed(kind, text)).toEqual(names));
});

describe('a name is one thing in the whole article', () => {
  it('gives the short form to the person it shortens', () => {
    const names = namesOf(
      'Mara Lind, a teacher from the valley, said the bridge was safe.',
      'Lind said she had crossed it twice. Few people knew Lind then.',
    );
    const lind = namedAs(names, 'Lind');
    expect(lind?.name).toBe('Mara Lind');
    expect(lind?.kind).toBe('person');
    expect(lind?.names).toHaveLength(3);
  });

  it('ties letters to the name they stand for', () => {
    const names = namesOf(
      'The Border Review Commission (BRC) said on Monday that it would look at the case.',
      'A spokesman for the BRC declined to comment.',
    );
    expect(namedAs(names, 'BRC')?.name).toBe('Border Review Commission');
    expect(namedAs(names, 'BRC')?.kind).toBe('body');
  });

  it('keeps two people of one family name apart', () => {
    const names = namesOf('Mara Lind met Tomas Lind at the station, and Tomas Lind said hello to Mara Lind.');
    expect(namedAs(names, 'Mara Lind')).not.toEqual(namedAs(names, 'Tomas Lind'));
  });
});

describe('looking names up', () => {
  const text = 'Mara Lind of the National Security Council said no.';
  const names = namesOf(text);
  const span = (words: string) => ({
    block: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it('says which name covers a place', () => {
    const found = nameAt(names, 0, text.indexOf('Lind'));
    expect(found && namedBy(names, found).name).toBe('Mara Lind');
    expect(nameAt(names, 0, text.indexOf('said'))).toBeNull();
    expect(nameAt(names, 7, 0)).toBeNull();
  });

  it('says whether a span is a person, and whether it is a part of a name only', () => {
    expect(isNameOf(names, span('Mara Lind'), 'person')).toBe(true);
    expect(isNameOf(names, span('Lind'), 'person')).toBe(false);
    expect(isPartOfName(names, span('Security'))).toBe(true);
    expect(isPartOfName(names, span('Mara Lind'))).toBe(false);
    expect(namesIn(names, span(text))).toHaveLength(2);
  });
});

it('finds nothing in a text without capitals, nor in none', () => {
  expect(namesOf('nobody said anything, and that was all.').names).toEqual([]);
  expect(namesOfSentences([]).names).toEqual([]);
});
