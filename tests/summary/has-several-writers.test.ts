import { expect, test } from 'vitest';
import { hasSeveralWriters } from '../../lib/summary/has-several-writers.ts';

test.each([
  'By Ilse Marchetti and Tomas Oyelaran',
  'ILSE MARCHETTI and TOMAS OYELARAN, Torva Press',
  'Ilse Marchetti, Tomas Oyelaran',
  'Ilse Marchetti & Tomas van der Oyelaran',
  'Ilse Marchetti with Tomas Oyelaran',
  'Harbour Post staff reporters',
])('several: %s', (byline) => expect(hasSeveralWriters(byline)).toBe(true));

test.each([
  null,
  'Ilse Marchetti',
  'Ilse Marchetti, Reuters',
  'ILSE MARCHETTI, AP National Political Writer',
  'Ilse Marchetti | Harbour Media for Harbour.com',
  'Ilse Marchetti, MA',
  'Ilse (I.R.) Marchetti',
  'Ilse Marchetti March 11, 2015 3:46 PM',
  'Editorial',
  'Torva Press',
  'staff',
])('not several: %s', (byline) => expect(hasSeveralWriters(byline)).toBe(false));
