import { wordList } from './word-list.ts';

/** Lower-case words inside a name: “Ursula von der Leyen”, “Omar al Bashir”, “Simone de Beauvoir”. */
export const PARTICLES = wordList(`
  von van der den de da di du del della dela dal dos das do la le les el al bin bint ibn ben abu ter ten zu zum af av y e
  und st ’t
`);

/** After a name: “Martin Luther King Jr.”, “Henry Louis Gates III”. */
export const NAME_SUFFIXES = wordList('jr jr. sr sr. ii iii iv md m.d. phd ph.d. esq esq. mp kc qc');

export interface Honorific {
  readonly kind: 'plain' | 'politician' | 'official' | 'expert' | 'clergy';
  /** Only where the word itself says it. */
  readonly gender: 'male' | 'female' | null;
}

const plain = (gender: Honorific['gender']): Honorific => ({ kind: 'plain', gender });
const office = (kind: Honorific['kind']): Honorific => ({ kind, gender: null });

/** Short titles before a name, without their full stop: “Dr. Owen Ames”, “Lt. Col. Ray Ames”. */
export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ['mr', plain('male')],
  ['mister', plain('male')],
  ['sir', plain('male')],
  ['mrs', plain('female')],
  ['ms', plain('female')],
  ['miss', plain('female')],
  ['madam', plain('female')],
  ['madame', plain('female')],
  ['dame', plain('female')],
  ['lord', plain('male')],
  ['lady', plain('female')],
  ['mx', plain(null)],
  ['baroness', plain('female')],
  ['hon', plain(null)],
  // Malaysian titles: “Datuk Seri”, “Tan Sri”, “Tun”.
  ...['datuk', 'dato', 'datin', 'seri', 'sri', 'tun'].map((word) => [word, plain(null)] as const),
  ...['dr', 'prof', 'professor', 'doctor'].map((word) => [word, office('expert')] as const),
  ...['sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'congressman', 'congresswoman', 'del'].map(
    (word) => [word, office('politician')] as const,
  ),
  ...[
    'lt',
    'col',
    'gen',
    'capt',
    'maj',
    'sgt',
    'cmdr',
    'adm',
    'cpl',
    'pvt',
    'brig',
    'sec',
    'amb',
    'det',
    'insp',
    'supt',
    'ald',
    'cllr',
    'pm',
    'asst',
    'comm',
  ].map((word) => [word, office('official')] as const),
  ...[
    'rev',
    'fr',
    'msgr',
    'rabbi',
    'imam',
    'reverend',
    'sister',
    'brother',
    'father',
    'pastor',
    'sheikh',
  ].map((word) => [word, office('clergy')] as const),
]);

/** Words of ranks and seats, without their full stop, which tell less than a post: “Rear Admiral”, “Councillor”, “Lt. Col.”. */
export const RANKS = wordList(`
  rear vice wing flight squadron group admiral general colonel lieutenant captain major sergeant brigadier commander commodore
  marshal corporal constable detective inspector superintendent officer councillor councilor councilman councilwoman
  lt col gen capt maj sgt cmdr adm cpl pvt brig det insp supt cllr ald
`);
