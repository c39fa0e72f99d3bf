/** Fields of work with the words for who works in them: “a doctor in Harbin”. Two trades of one field may be one person's. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['medicine', 'doctor nurse surgeon physician dentist midwife pharmacist veterinarian paramedic'],
  ['land and sea', 'farmer fisherman fisherwoman shepherd beekeeper forester gardener sailor winegrower'],
  ['selling', 'shopkeeper grocer florist bookseller merchant vendor cashier realtor'],
  [
    'craft',
    'carpenter electrician plumber mechanic welder baker butcher tailor mason bricklayer barber hairdresser',
  ],
  ['driving', 'driver pilot conductor courier trucker'],
  ['kitchen', 'chef cook waiter waitress bartender'],
  ['school', 'teacher student professor lecturer librarian'],
  ['law', 'lawyer attorney solicitor barrister notary'],
  ['order', 'policeman policewoman firefighter soldier sheriff constable'],
  ['engineering', 'engineer architect programmer surveyor'],
  ['faith', 'priest pastor imam rabbi monk nun'],
  ['stage', 'actor actress singer musician dancer painter comedian'],
  ['speaking for others', 'spokesman spokeswoman spokesperson'],
];

/** “Li Wei, who sells fish in Port Almen”. */
const DOINGS: readonly (readonly [string, string])[] = [
  ['selling', 'sells sold'],
  ['land and sea', 'farms farmed fishes breeds'],
  ['driving', 'drives drove flies'],
  ['craft', 'repairs builds bakes sews'],
  ['kitchen', 'cooks'],
];

/** Singular, lower case → field. */
export const TRADES = byWord(FIELDS);

/** Of the clause “who sells”: lower case → field. */
export const TRADE_VERBS = byWord(DOINGS);

function byWord(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)));
}
