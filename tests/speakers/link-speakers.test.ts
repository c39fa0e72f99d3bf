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
      'a name in a clause of another takes no quote',
      `[Vince Able, who replaced Tim Barrow as leader in July,] said no. [Able] left.`,
      ['Vince Able', 'Vince Able'],
    ],
    [
      'a name in an apposition of another takes no quote',
      `[Rita Moss, the sister of Karl Dunn,] said no.`,
      ['Rita Moss'],
    ],
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

  test.each([
    [
      'two trades in two places',
      `[Li Wei, a doctor in Port Almen,] said the ward was full.
       [Li Wei, who sells fish in Kalmen,] said the market was shut.
       "It will pass," [Li Wei] said. [Li] went home.`,
      ['li-wei', 'li-wei-2', 'li-wei / li-wei-2', 'li-wei / li-wei-2'],
    ],
    [
      'each within a paragraph of their own',
      `[Ana Ruiz, a nurse at Almen Hospital,] said no. [Ana Ruiz] had counted the beds.
       [Ana Ruiz, a farmer from Kalmen,] said yes. [Ruiz] keeps goats.`,
      ['ana-ruiz', 'ana-ruiz', 'ana-ruiz-2', 'ana-ruiz-2'],
    ],
    [
      'before the second is introduced, the name is the first',
      `[Owen Ames, a driver in Kalmen,] said no.
       [Owen Ames] left.
       [Owen Ames, a teacher in Port Almen,] said yes.`,
      ['owen-ames', 'owen-ames', 'owen-ames-2'],
    ],
    [
      'two ages',
      `[Karl Dunn, 31,] said no.
[Karl Dunn, 67,] said yes.`,
      ['karl-dunn', 'karl-dunn-2'],
    ],
    [
      'the text says so',
      `[Mayor Nora Field] said no.
[Another Nora Field, a baker,] said yes.`,
      ['nora-field', 'nora-field-2'],
    ],
  ])('two people of exactly one name: %s', (_, text, ids) => expect(told(text).ids).toEqual(ids));

  test.each([
    [
      'two roles',
      `[Ana Ruiz, a geologist at Almen University,] said no.\n[Ana Ruiz, a member of the city council,] said yes.`,
    ],
    [
      'a role in a clause',
      `[Ana Ruiz, a geologist at Almen University,] said no.\n[Ana Ruiz, who heads the Kalmen survey,] said yes.`,
    ],
    [
      'a trade beside another',
      `[Ana Ruiz, a doctor in Almen,] said no.\n[Ana Ruiz, who also sells honey in Kalmen,] said yes.`,
    ],
    ['a former trade', `[Ana Ruiz, a former nurse,] said no.\n[Ana Ruiz, a baker in Kalmen,] said yes.`],
    [
      'two trades of one field',
      `[Ana Ruiz, a singer in Kalmen,] said no.\n[Ana Ruiz, an actress at the Almen Theatre,] said yes.`,
    ],
    [
      'two trades, one place',
      `[Ana Ruiz, a teacher in Kalmen,] said no.\n[Ana Ruiz, a driver in Kalmen,] said yes.`,
    ],
    ['a birthday', `[Karl Dunn, 31,] said no.\n[Karl Dunn, 32,] said yes.`],
    ['one introduction', `[Li Wei, a doctor in Kalmen,] said no.\n[Li Wei, the doctor,] said yes.`],
  ])('one person stays one: %s', (_, text) => {
    const { ids } = told(text);
    expect(new Set(ids).size).toBe(1);
  });

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
    expect(speakers.every(({ named, kind }) => !named && kind === 'unnamed')).toBe(true);
  });

  test.each([
    ['[A spokesman for Harbour Bank] said no.', 'Harbour Bank'],
    ['[A Harbour Bank spokeswoman] said no.', 'Harbour Bank'],
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

describe('role, affiliation and kind', () => {
  test.each([
    [
      '[Yang Jin, an associate research fellow at the Institute of Harbour Studies under the Coastal Academy of Sciences,] said no.',
      'associate research fellow',
      'Institute of Harbour Studies under the Coastal Academy of Sciences',
      'expert',
    ],
    ['[National Security Advisor Jake Oakes] said no.', 'National Security Advisor', null, 'official'],
    ['[Kremlin spokesperson Dmitry Orlin] said no.', 'Kremlin spokesperson', 'Kremlin', 'official'],
    ['[Oklahoma City coach Billy Dunn] said no.', 'Oklahoma City coach', 'Oklahoma City', 'person'],
    ['[research fellow Yang Jin] said no.', 'research fellow', null, 'expert'],
    ['[Alex Dunn of the Washington Post] said no.', null, 'Washington Post', 'media'],
    [
      '[Brent Ware, vice president of advanced programs at Blue Fjord,] said no.',
      'vice president of advanced programs',
      'Blue Fjord',
      'person',
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
    ['[Senator Nora Field, Democrat of Ohio,] said no.', 'Democrat', 'Ohio', 'politician'],
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
