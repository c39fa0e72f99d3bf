import { describe, expect, test } from 'vitest';
import { decideKind } from '../../../lib/speakers/kinds/decide-kind.ts';
import type { SpeakerKind } from '../../../lib/speakers/speaker.ts';

type Case = readonly [role: string | null, affiliation: string | null, kind: SpeakerKind];

const kindOf = (role: string | null, affiliation: string | null, titles: readonly string[] = []) =>
  decideKind({ is: 'person', name: 'Rolf Ahn', named: true, titles, role, affiliation });

describe('a person is what the head of the role says', () => {
  test.each<Case>([
    ['professor of coastal engineering', 'University of Oporia', 'expert'],
    ['economist', 'Tarnwick Bank', 'expert'],
    ['head of macro strategy', 'Apex Funds', 'expert'],
    ['immigration lawyer', null, 'expert'],
    ['film critic', null, 'expert'],
    ['secretary of state', null, 'official'],
    ['customs officer at the port', null, 'official'],
    ['South Torva Sen.', null, 'official'],
    ['former mayor and one-time dentist', null, 'official'],
    ['Reuters correspondent', null, 'media'],
    ['shop steward', null, 'organization'],
    ['scout leader', null, 'organization'],
    ['restaurant owner', null, 'business'],
    ['nursing home owner', null, 'business'],
    ['owner of a car dealership', null, 'business'],
    ['car dealership owner', null, 'business'],
    ['dog owner', null, 'person'],
    ['cat’s original owner', null, 'person'],
    ['owner of a red van', null, 'person'],
    ['mother of two', null, 'person'],
    ['goalkeeper', 'Oporia United', 'person'],
    ['bus driver', 'Tidewall Transport Ltd', 'person'],
    ['Marsh’s lawyer', null, 'person'],
    ['lawyer for the accused', null, 'person'],
  ])('%s, %s: %s', (role, affiliation, kind) => expect(kindOf(role, affiliation)).toBe(kind));

  test.each<Case>([
    // A post that every body has is what the body is.
    ['chief product officer', 'Corvella', 'business'],
    ['vice president of advanced programmes', 'Blue Fjord', 'business'],
    ['Corvella vice president', null, 'business'],
    ['president', 'Oporia rowing club', 'organization'],
    ['president of the Torvan senate', null, 'official'],
    ['South Korean President', null, 'official'],
    ['New Zealand prime minister', null, 'official'],
    ['North Korvella President', null, 'business'],
    ['president', 'University of Oporia', 'expert'],
    ['secretary of the dockers’ union', null, 'organization'],
    ['leader of the Unity Party', null, 'official'],
    ['spokesman', 'Ministry of Works', 'official'],
    ['spokesman', 'Clean Rivers Foundation', 'organization'],
    ['company spokesman', null, 'business'],
    ['director of sales at Apex Funds', null, 'business'],
    ['director of the film', null, 'person'],
    ['team captain', null, 'person'],
    ['activist', 'Clean Rivers Foundation', 'organization'],
    ['activist', null, 'person'],
  ])('a post: %s, %s: %s', (role, affiliation, kind) => expect(kindOf(role, affiliation)).toBe(kind));

  test.each<readonly [readonly string[], SpeakerKind]>([
    [['Sen.'], 'official'],
    [['Lt.', 'Col.'], 'official'],
    [['Dr.'], 'expert'],
    [['Rev.'], 'organization'],
    [['Mr.'], 'person'],
    [[], 'person'],
  ])('without a role the title does: %s', (titles, kind) => expect(kindOf(null, null, titles)).toBe(kind));
});

describe('a body is what its name says', () => {
  test.each<readonly [string, SpeakerKind]>([
    ['Ministry of Works of Torva', 'official'],
    ['Hong Kong police', 'official'],
    ['Bank of Canada', 'official'],
    ['United Nations', 'official'],
    ['Russia’s Defense Ministry', 'official'],
    ['University of Oporia', 'expert'],
    ['Department of Physics at the University of Oporia', 'expert'],
    ['Institute of Tides', 'expert'],
    ['Tidewall Holding', 'business'],
    ['Bank of Oporia', 'business'],
    ['BlueFern', 'business'],
    ['Torva Chamber of Commerce', 'business'],
    ['Church of Kessel', 'organization'],
    ['Local 90', 'organization'],
    ['Oporia Evening Chronicle', 'media'],
    ['Corvella', 'business'],
    ['Sweden and Finland', 'official'],
  ])('%s: %s', (name, kind) =>
    expect(decideKind({ is: 'body', name, named: true, role: null, affiliation: null })).toBe(kind),
  );

  test.each(['Kate House', 'Ada Mills', 'Owen Church', 'Lena Post', 'Jo Ford'])(
    'a surname that is a word makes no body of %s',
    (name) =>
      expect(decideKind({ is: 'person', name, named: true, role: null, affiliation: null })).toBe('person'),
  );
});

describe('a voice without a name is what its words say', () => {
  test.each<readonly [string, SpeakerKind]>([
    ['analysts', 'expert'],
    ['some of the experts', 'expert'],
    ['a team of scientists', 'expert'],
    ['a new study', 'expert'],
    ['a senior administration official', 'official'],
    ['police', 'official'],
    ['the ministry', 'official'],
    ['a Tory source', 'official'],
    ['mediators', 'official'],
    ['the company', 'business'],
    ['a company spokesperson', 'business'],
    ['traders', 'business'],
    ['the union', 'organization'],
    ['media reports', 'media'],
    ['the lawsuit', 'document'],
    ['an open letter', 'document'],
    ['newly filed court papers', 'document'],
    ['a paper published in the journal Nature', 'expert'],
    ['the local paper', 'media'],
    ['figures released in July', 'document'],
    ['a United Nations report', 'official'],
    ['sources', 'person'],
    ['people familiar with the talks', 'person'],
    // Who knows of a body is not of it.
    ['a source close to the bank', 'person'],
    ['a source with knowledge of the exchange', 'person'],
    ['sources with direct knowledge of the company’s plans', 'person'],
    ['a representative of the company', 'business'],
    ['a source at the ministry', 'official'],
    ['an unidentified poster', 'person'],
    ['a poster', 'document'],
    ['critics', 'person'],
    ['residents', 'person'],
    ['many', 'person'],
    ['two-thirds of Republicans', 'person'],
    ['the Ukrainians', 'official'],
    ['thousands of Ukrainians', 'person'],
  ])('%s: %s', (name, kind) =>
    expect(decideKind({ is: 'body', name, named: false, role: null, affiliation: null })).toBe(kind),
  );
});

describe('what the text calls a body', () => {
  const called = (bodyIsCalled: string, name = 'Corvella') =>
    decideKind({ is: 'body', name, named: true, role: null, affiliation: null, bodyIsCalled });

  test.each<readonly [string, SpeakerKind]>([
    ['coalition of climate groups', 'organization'],
    ['blog', 'media'],
    ['London-based research firm', 'expert'],
    ['Denver and Oporia design agency', 'business'],
    ['word that nobody knows', 'business'],
  ])('%s: %s', (words, kind) => expect(called(words)).toBe(kind));

  test('says nothing of a body that is known', () => {
    expect(called('group', 'NATO')).toBe('official');
  });

  test('tells the kind of whoever holds a post there', () => {
    const director = {
      is: 'person',
      name: 'Rolf Ahn',
      named: true,
      role: 'director',
      affiliation: 'Corvella',
    } as const;
    expect(decideKind(director)).toBe('business');
    expect(decideKind({ ...director, bodyIsCalled: 'charity' })).toBe('organization');
  });
});

describe('what the text calls an outlet', () => {
  test.each<readonly [name: string, called: string | null, SpeakerKind]>([
    ['Tidewatch.com', 'automobile data firm', 'business'],
    ['Tidewatch.com', null, 'media'],
    ['Tidewatch.com', 'news site', 'media'],
    ['Reuters', 'company', 'media'],
  ])('%s, %s: %s', (name, bodyIsCalled, kind) =>
    expect(decideKind({ is: 'outlet', name, named: true, role: null, affiliation: null, bodyIsCalled })).toBe(
      kind,
    ),
  );
});

describe('known by name, or by more than one role', () => {
  test.each<readonly [string, string | null, SpeakerKind]>([
    ['Angela Merkel', null, 'official'],
    ['Angela Merkel', 'author', 'person'],
    ['Angela Merkelstein', null, 'person'],
  ])('%s, %s: %s', (name, role, kind) =>
    expect(decideKind({ is: 'person', name, named: true, role, affiliation: null })).toBe(kind),
  );

  test.each<readonly [readonly string[], SpeakerKind]>([
    [['one of the protesters'], 'person'],
    [['lecturer'], 'expert'],
    [['expert on protesters’ rights'], 'expert'],
  ])('a lecturer who also is %s: %s', (alsoIs, kind) =>
    expect(
      decideKind({
        is: 'person',
        name: 'Rolf Ahn',
        named: true,
        role: 'lecturer',
        affiliation: null,
        alsoIs,
      }),
    ).toBe(kind),
  );

  test('an officer speaks for no company', () => {
    const speaker = {
      is: 'person',
      name: 'Rolf Ahn',
      named: true,
      role: 'spokesperson',
      affiliation: 'Steady Tide',
    } as const;
    expect(decideKind({ ...speaker, titles: ['Cmdr.'] })).toBe('official');
    expect(decideKind({ ...speaker, titles: ['Mr.'] })).toBe('business');
  });

  test.each<readonly [string, SpeakerKind]>([
    ['Safer Streets Bill', 'document'],
    ['Denholm Live', 'media'],
    ['Harbour Economics Inc.', 'expert'],
    ['Tarn Steel Inc.', 'business'],
    ['Harbour and Border Protection', 'official'],
  ])('%s: %s', (name, kind) =>
    expect(decideKind({ is: 'body', name, named: true, role: null, affiliation: null })).toBe(kind),
  );
});

describe('people of a place, and whose words a text is', () => {
  test.each<readonly [string, SpeakerKind]>([
    ['some in Gaza', 'person'],
    ['many in Gaza welcomed the news', 'person'],
    ['some in the government', 'official'],
    ['a family statement', 'person'],
    ['a company statement', 'business'],
    ['testimony from multiple witnesses', 'person'],
    ['her campaign’s weekend memo', 'official'],
    ['the high court’s 1998 ruling', 'official'],
    ['government documents', 'document'],
    ['the letter', 'document'],
    ['a report', 'document'],
  ])('%s: %s', (name, kind) =>
    expect(decideKind({ is: 'body', name, named: false, role: null, affiliation: null })).toBe(kind),
  );
});
