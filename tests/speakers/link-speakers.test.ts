import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

describe('one person under several names', () => {
  test.each([
    [
      'a Chinese name, its family name, a pronoun',
      `[Yang Jin, an associate research fellow at the Institute of Harbour Studies,] said talks would go on.
       "Nobody is leaving," [Yang] said. Rain fell on the hall.
       The talks may take a year, [he] added.`,
      ['Yang Jin', 'Yang Jin', 'Yang Jin'],
    ],
    [
      'Prof., Dr. and the bare family name',
      `[Prof. Lü Wenhua] said the ice was thin. [Dr. Lü] had measured it twice. [Lü] warned skaters.`,
      ['Lü Wenhua', 'Lü Wenhua', 'Lü Wenhua'],
    ],
    [
      'Ms. and a pronoun that agrees',
      `[Ana Ruiz] and her brother opened the mill. [Ms. Ruiz] said it would stay. [She] hopes for rain.`,
      ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'small words inside a name',
      `[Ursula von der Leyen] opened the session. The plan was late, [von der Leyen] said. [Leyen] smiled.`,
      ['Ursula von der Leyen', 'Ursula von der Leyen', 'Ursula von der Leyen'],
    ],
    [
      'a Vietnamese name',
      `[Nguyen Phu Trong] spoke first. [Trong] said the harvest was good.`,
      ['Nguyen Phu Trong', 'Nguyen Phu Trong'],
    ],
    [
      'letters with marks',
      `[Nguyễn Phú Trọng] spoke first. Later [Viktor Orbán] spoke. [Orbán's] aides said no. [Orbán] left.`,
      ['Nguyễn Phú Trọng', 'Viktor Orbán', 'Viktor Orbán', 'Viktor Orbán'],
    ],
    [
      'Jr.',
      `[Martin Luther King Jr.] spoke at noon. [King] said the march would go on.`,
      ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ],
    ['a Korean name', `[Ban Ki-moon] arrived. [Ban] said little.`, ['Ban Ki-moon', 'Ban Ki-moon']],
    [
      'an initial and a usual short form',
      `[Robert B. Ames] wrote the rules. [Bob Ames] said they were simple. [Ames] laughed.`,
      ['Robert B. Ames', 'Robert B. Ames', 'Robert B. Ames'],
    ],
    [
      'a nickname in quotation marks',
      `[Robert “Shorty” Ames] ran the bar. [Ames] said it was closed.`,
      ['Robert “Shorty” Ames', 'Robert “Shorty” Ames'],
    ],
    [
      'a hyphen and a possessive',
      `[Sui-Lee Ward] saw the flood. According to [Ward's] notes, the bridge held. [Ward] stayed.`,
      ['Sui-Lee Ward', 'Sui-Lee Ward', 'Sui-Lee Ward'],
    ],
    [
      'a rank with full stops',
      `[Lt. Col. Ray Ames] told the panel so. [Ames] said it twice.`,
      ['Ray Ames', 'Ray Ames'],
    ],
    [
      'a family name that is a role word',
      `[Nora Bishop] runs the shop. [Bishop] said sales fell. [Mr. Judge] disagreed.`,
      ['Nora Bishop', 'Nora Bishop', 'Judge'],
    ],
    [
      'a name that is a common word',
      `[Rose Field] planted the hedge. In the field a rose grew. [Field] said it was old.`,
      ['Rose Field', 'Rose Field'],
    ],
    [
      'capitals in a byline and a plain name later',
      `By JANE DOE
       [Jane Doe] saw it. [Doe] wrote it down.`,
      ['Jane Doe', 'Jane Doe'],
    ],
    [
      'the role stands for the name',
      `[Lü Wenhua, an expert at Harbour University,] said so. Ships passed. [The expert] said it again.`,
      ['Lü Wenhua', 'Lü Wenhua'],
    ],
    [
      'the envoy is the ambassador',
      `[Ambassador Nora Field] said yes. [The envoy] repeated it.`,
      ['Nora Field', 'Nora Field'],
    ],
    [
      'who, and I inside a quotation',
      `[Owen Ames] said: "[+I] believe it." Owen Ames, [who] owns the mill, said no.`,
      ['Owen Ames', 'Owen Ames', 'Owen Ames'],
    ],
    ['X and his team', `[Owen Ames and his team] found a crack.`, ['Owen Ames']],
    [
      'experts such as X and Y, analysts including Z',
      `[Experts such as Li Wei and Ana Ruiz] doubt it. [Analysts including Karl Dunn of Leeds University] agree.`,
      ['Li Wei and Ana Ruiz', 'Karl Dunn'],
    ],
    [
      'von der Leyen behind Ms',
      `[Ursula von der Leyen] spoke. [Ms von der Leyen] left. [Von der Leyen] said it was late.`,
      Array(3).fill('Ursula von der Leyen'),
    ],
    [
      'the office before a Vietnamese name',
      `[General Secretary Nguyen Phu Trong] spoke. [Mr. Trong] left. [Nguyen] smiled.`,
      Array(3).fill('Nguyen Phu Trong'),
    ],
    [
      'Jr. left out, and Dr.',
      `[Martin Luther King Jr.] spoke. [Dr. King] left. [Martin Luther King] smiled.`,
      Array(3).fill('Martin Luther King Jr.'),
    ],
    [
      'a possessive of a name that ends in s',
      `[LeBron James] left. [James's] words stayed. [James’ lawyer] said so.`,
      ['LeBron James', 'LeBron James', 'James’ lawyer'],
    ],
    [
      'a family name that is a price',
      `[Mark Price] spoke. At any price, [Price] said. The mark was high.`,
      ['Mark Price', 'Mark Price'],
    ],
    [
      'capitals throughout, and an introduction',
      `[JANE ROE, a farmer,] was there. [Roe] left.`,
      ['Jane Roe', 'Jane Roe'],
    ],
    ['experts such as X', `[Experts such as Li Wei] doubt it.`, ['Li Wei']],
    [
      'a description that introduces a name',
      `[Another witness, former harbour adviser Fiona Dale,] said no.`,
      ['Fiona Dale'],
    ],
    ['whose reporter', `[NPR's Feng Lan] wrote it. [Feng] saw it.`, ['Feng Lan', 'Feng Lan']],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));
});

describe('kept apart', () => {
  test.each([
    [
      'two Wangs are open, both named',
      `[Wang Yiwei] said prices would rise.
       [Wang Lan] said they would fall.
       "It is cold," [Wang] said.`,
      ['Wang Yiwei', 'Wang Lan', 'Wang Lan / Wang Yiwei'],
    ],
    [
      'Jr. and his father',
      `[Peter Oakes] founded it. [Peter Oakes Jr.] sold it.`,
      ['Peter Oakes', 'Peter Oakes Jr.'],
    ],
    [
      'an institution is no person',
      `[Renmin University] said exams were over. [Renmin] would not say more.`,
      ['Renmin University', 'Renmin University'],
    ],
    [
      'a company named after a person',
      `[Dana Hughes] started it. [Hughes Robotics] said it was sold. [Hughes] wept.`,
      ['Dana Hughes', 'Hughes Robotics', 'Dana Hughes'],
    ],
    [
      'a car maker named after a person',
      `[Hughes Motor] sold more cars. [Dana Hughes] was glad. [Hughes] smiled.`,
      ['Hughes Motor', 'Dana Hughes', 'Dana Hughes'],
    ],
    [
      'a name in a clause of another takes no quote',
      `[Vince Able, who replaced Tim Barrow as leader in July,] said no. [Able] left.`,
      ['Vince Able', 'Vince Able'],
    ],
    [
      'a name in an apposition of another takes no quote',
      `[Rita Moss, the sister of Karl Dunn,] said no.`,
      ['Rita Moss'],
    ],
    [
      'a name in a clause gives no gender and takes no pronoun',
      `[Ana Ruiz, whose brother Karl Dunn runs the mill,] spoke. [Ruiz, the widow of Owen Ames,] left. [She] smiled.`,
      ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'a university and who works there',
      `[Renmin University's Wang Lan] spoke. [Wang] left. [The university] was shut.`,
      ['Wang Lan', 'Wang Lan', 'Renmin University'],
    ],
    ['experts in such fields are no names', `[Such experts] doubt it.`, ['such experts']],
    ['a possessive name does not speak', `[Karl Dunn's doctor] said no.`, ['Karl Dunn’s doctor']],
    [
      'a state and its seat of power',
      `[Russia] said no. [Moscow] wants talks. [The Kremlin] was silent.`,
      ['Russia', 'Russia', 'Kremlin'],
    ],
    [
      'gender is not guessed from a name',
      `[Robin Ames] met [Sasha Cole] at the pier. [Mr. Ames] smiled. [She] said no.`,
      ['Robin Ames', 'Sasha Cole', 'Robin Ames', 'Sasha Cole'],
    ],
    ['speaking together', `[Norway, Sweden and Finland] agreed.`, ['Norway, Sweden and Finland']],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));

  test('a pronoun is never a speaker', () => {
    const { speakers, names } = told(`[He] said it was late. [They] agreed. [It] was announced. [You] know.`);
    expect(speakers).toEqual([]);
    expect(names).toEqual(['nobody', 'nobody', 'nobody', 'nobody']);
  });

  test("the page's own outlet is no source", () => {
    const text = `[Li Wei] told the Harbour Times so. [The Harbour Times] learned more.`;
    expect(told(text, { publisher: 'Harbour Times' }).names).toEqual(['Li Wei', 'nobody']);
    expect(told(text, { publisher: 'The Daily Ledger' }).names).toEqual(['Li Wei', 'Harbour Times']);
  });

  test.each([
    ['TheHill', 'The Hill', 'nobody'],
    ['thehill.com', 'The Hill', 'nobody'],
    ['The Daily Mail', 'Daily Mail', 'nobody'],
    ['DailyMail', 'Daily Mail', 'nobody'],
    ['the Financial-Times', 'The Financial Times', 'nobody'],
    ['Mail Online', 'Daily Mail', 'Daily Mail'],
    ['The Times', 'The Financial Times', 'Financial Times'],
    ['', 'Reuters', 'Reuters'],
  ])('of %s: %s said', (publisher, outlet, name) =>
    expect(told(`[${outlet}] said it was late.`, { publisher }).names).toEqual([name]),
  );
});

describe('voices without a name', () => {
  test.each([
    [`[Experts] said no. [experts] say yes.`, ['experts', 'experts']],
    [`[Military experts] agreed. [Experts] did not.`, ['military experts', 'experts']],
    [`[A source familiar with the talks] said no.`, ['source familiar with the talks']],
    [
      `[A senior official] said no. [The official] would not be named.`,
      ['senior official', 'senior official'],
    ],
    [`[The mayor and council leaders] said no.`, ['mayor and council leaders']],
  ])('%s', (text, names) => {
    const { names: found, speakers } = told(text);
    expect(found).toEqual(names);
    expect(speakers.every(({ named }) => !named)).toBe(true);
  });

  test.each([
    ['[A spokesman for Harbour Bank] said no.', 'spokesman for Harbour Bank'],
    ['[A Harbour Bank spokeswoman] said no.', 'Harbour Bank spokeswoman'],
    ['[A Harbour Bank spokeswoman when contacted by the Post] said no.', 'Harbour Bank spokeswoman'],
  ])('who speaks for a body and is not named has its kind: %s', (text, name) =>
    expect(told(text).speakers).toMatchObject([{ name, named: false, kind: 'business' }]),
  );

  test.each([
    ['[The Jordanian government] said no.', 'Jordanian government'],
    ["[China's foreign ministry] said no.", 'China’s foreign ministry'],
    [
      'The Northern Safety Treaty Organization (NSTO) met. [NSTO] said no.',
      'Northern Safety Treaty Organization',
    ],
  ])('a body speaks: %s', (text, name) => {
    const [speaker] = told(text).speakers;
    expect(speaker).toMatchObject({ name, named: true });
  });
});

describe('capitals of a transcript', () => {
  test.each([
    ['Dora Fisk, the mayor, came at nine.\n[MAYOR FISK]: The pool is shut.', ['Dora Fisk']],
    ['Dora Fisk came at nine.\n[FISK]: The pool is shut.', ['Dora Fisk']],
    ['[MODERATOR]: The pool is shut.', ['MODERATOR']],
    ['[NASA officials] said no.', ['NASA officials']],
  ])('%s', (text, names) => expect(told(text).names).toEqual(names));

  test.each([
    ['Dora Fisk came at nine. The [BBC] said no.', ['BBC']],
    ['Nas Akin came at nine. [NASA] said no.', ['NASA']],
    ['[Neighbours] said no.', ['neighbours']],
  ])('as before: %s', (text, names) => expect(told(text).names).toEqual(names));
});

describe('role, affiliation and kind', () => {
  test.each([
    [
      '[Yang Jin, an associate research fellow at the Institute of Harbour Studies under the Coastal Academy of Sciences,] said no.',
      'associate research fellow',
      'Institute of Harbour Studies under the Coastal Academy of Sciences',
      'expert',
    ],
    ['[National Security Advisor Jake Oakes] said no.', 'National Security Advisor', null, 'official'],
    ['[Kremlin spokesperson Dmitry Orlin] said no.', 'spokesperson', 'Kremlin', 'official'],
    ['[Oklahoma City coach Billy Dunn] said no.', 'coach', 'Oklahoma City', 'person'],
    ['[research fellow Yang Jin] said no.', 'research fellow', null, 'expert'],
    ['[Alex Dunn of the Washington Post] said no.', null, 'Washington Post', 'media'],
    [
      '[Brent Ware, vice president of advanced programs at Blue Fjord,] said no.',
      'vice president of advanced programs',
      'Blue Fjord',
      'business',
    ],
    [
      'Tern Robotics is small. [Marco Vale, the company’s chief engineer,] said no.',
      'chief engineer',
      'Tern Robotics',
      'expert',
    ],
    [
      '[Wang Lan, spokesperson of China’s Ministry of Foreign Affairs,] said no.',
      'spokesperson',
      'China’s Ministry of Foreign Affairs',
      'official',
    ],
    [
      '[former special envoy to Ukraine Kurt Bell] said no.',
      'former special envoy to Ukraine',
      null,
      'official',
    ],
    [
      '[Jin Hao, who heads the Harbour Institute,] said no.',
      'heads the Harbour Institute',
      'Harbour Institute',
      'expert',
    ],
    [
      '[Ana Ruiz] said no. Ruiz is a geologist at Leeds University.',
      'geologist',
      'Leeds University',
      'expert',
    ],
    // The office says more than the party, which is told where nothing else is.
    ['[Senator Nora Field, Democrat of Ohio,] said no.', 'Senator', null, 'official'],
    ['[Rep. Nora Field, a New York Democrat,] said no.', 'Rep.', null, 'official'],
    ['[Nora Field, Democrat of Ohio,] said no.', 'Democrat of Ohio', null, 'official'],
    ['[Nora Field, a Democratic strategist,] said no.', 'Democratic strategist', null, 'expert'],
    [
      '[Representative Nora Field, Republican of Ohio and the chairman of the House River Committee,] said no.',
      'chairman',
      'House River Committee',
      'official',
    ],
    [
      '[Nora Field, a Republican from Ohio and a member of the House River Committee,] said no.',
      'member',
      'House River Committee',
      'official',
    ],
    ['[Owen Ames] said no.', null, null, 'person'],
    ['[Mr. Ames] said no.', null, null, 'person'],
  ])('%s', (text, role, affiliation, kind) => {
    const [speaker] = told(text).speakers;
    expect(speaker).toMatchObject({ role, affiliation, kind });
  });

  test('says where role and affiliation were read, and the country that is printed', () => {
    const { speakers, article } = told(
      '[Cui Lan, a fellow from the Center for Russian Studies of East China Normal University,] said no.',
    );
    const [speaker] = speakers;
    const slice = (span: { block: number; start: number; end: number } | null | undefined) =>
      span ? article.blocks[span.block]?.text.slice(span.start, span.end) : null;
    expect(slice(speaker?.evidence.role)).toBe('fellow');
    expect(slice(speaker?.evidence.affiliation)).toBe(
      'Center for Russian Studies of East China Normal University',
    );
    expect(speaker?.country).toBe('China');
  });

  test('ids come from names and are unique', () => {
    const { speakers } = told('[Yang Jin] said no. [Lü Wenhua] said yes. [The Kremlin] said so.');
    expect(speakers.map(({ id }) => id)).toEqual(['yang-jin', 'lu-wenhua', 'kremlin']);
  });
});
