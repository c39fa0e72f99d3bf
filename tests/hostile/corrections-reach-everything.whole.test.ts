import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toJson } from '../../lib/export/to-json.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { marksOfReport } from '../../lib/extension/background/marks-of-report.ts';
import { groupOf } from '../../lib/framing/framing-facts.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { compareArticles } from '../../lib/history/compare-articles.ts';
import { historyEntry } from '../../lib/history/history-entry.ts';
import type { Report } from '../../lib/report/report.ts';
import { kindsIn, statementFinder, ALL_SPEAKERS } from '../../lib/report/statement-filter.ts';
import { readVoiceMap } from '../../lib/report/voice-map.ts';
import { voiceTable } from '../../lib/report/voice-shares.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import { lookOf, SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { articleFrom } from '../support/article-from.ts';

const models = shippedModels();

/** Sentences of invented people and bodies of every kind, with a name and without. */
const sentence = fc.constantFrom(
  '“The dam was sound,” said Anna Berg, an engineer at the Institute of Tides.',
  'Carl Lind, the mayor of Norra, told the Norra Herald that nobody knew.',
  'Tidewall Holding said the wall had cost less than the old one.',
  'Analysts said the price would double within ten years.',
  '“Nobody asked us,” a resident said.',
  'According to the ministry, the road will be closed until the spring.',
  'The Harbour Union said its members had warned of it twice.',
  '“It leaks already,” Berg said. Lind said it did not.',
  'A report said the sand below had moved by a metre.',
  'Police said no complaint had been made.',
);
const article = fc
  .array(sentence, { minLength: 3, maxLength: 9 })
  .map((lines) => articleFrom(`# The wall of Norra\n${lines.join('\n')}`));

const edit = fc.record({
  what: fc.constantFrom(
    'kind',
    'name',
    'role',
    'affiliation',
    'name it',
    'un-name',
    'merge',
    'reassign',
    'not a voice',
    'no statement',
  ),
  first: fc.nat(12),
  second: fc.nat(12),
  kind: fc.constantFrom(...SPEAKER_KINDS),
  words: fc.constantFrom('Dora Quill', 'economist', 'spokesman for the ministry', 'Corvella Foods', 'Norway'),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function correctionFor(report: Report, { what, first, second, kind, words }: Edit): Correction | null {
  const { speakers, attributions } = report;
  const [one, other] = [first, second].map((n) => speakers[n % Math.max(1, speakers.length)]);
  const said = attributions[first % Math.max(1, attributions.length)];
  const make = correctionsTo(report);
  if (!one) return null;
  switch (what) {
    case 'kind':
      return make.editSpeaker(one.id, { kind });
    case 'name':
      return make.editSpeaker(one.id, { name: words });
    case 'role':
      return make.editSpeaker(one.id, { role: words });
    case 'affiliation':
      return make.editSpeaker(one.id, { affiliation: words });
    case 'name it':
      return make.editSpeaker(one.id, { name: words, named: true });
    case 'un-name':
      return make.editSpeaker(one.id, { named: false });
    case 'merge':
      return other && other !== one ? make.mergeSpeakers(one.id, other.id) : null;
    case 'not a voice':
      return make.notAVoice(one.id);
    case 'no statement':
      return said ? make.notAQuote(said.id) : null;
    case 'reassign':
      return said ? make.reassign(said.id, { id: one.id }) : null;
  }
}

test('after any corrections all views and exports say the same of everybody', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(article, fc.array(edit, { maxLength: 5 }), (read, edits) => {
      const corrections: Correction[] = [];
      let report = analyzeArticle(read, models);
      for (const each of edits) {
        const made = correctionFor(report, each);
        if (!made) continue;
        corrections.push(made);
        report = analyzeArticle(read, models, corrections);
      }
      agrees(report);
    }),
    { numRuns: 60, seed: 16 },
  );
});

test.each<readonly [string, Partial<Report['speakers'][number]>, Edit['what'], Edit['words']]>([
  ['a kind', { kind: 'business' }, 'kind', 'Norway'],
  ['a role decides the kind anew', { kind: 'expert', role: 'economist' }, 'role', 'economist'],
])('%s', (_, expected, what, words) => {
  const read = articleFrom('“Nobody asked us,” a resident said.');
  const report = analyzeArticle(read, models);
  const made = correctionFor(report, { what, first: 0, second: 0, kind: 'business', words });
  expect(made && analyzeArticle(read, models, [made]).speakers).toMatchObject([expected]);
});

/** Every place that says who somebody is says it as the speaker does. */
function agrees(report: Report): void {
  const speakerOf = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const outer = report.attributions.filter(({ level }) => level === 'outer');
  for (const voice of report.framing.voices) {
    const speaker = speakerOf.get(voice.speaker ?? '');
    if (!speaker) continue;
    const { name, kind, named, country } = speaker;
    expect(voice).toMatchObject({ name, kind, named, country });
    expect(groupOf(voice)).toBe(groupOf(speaker));
  }
  for (const { speaker: id, ...use } of report.framing.reporting) {
    const speaker = speakerOf.get(id ?? '');
    if (speaker) expect([use.name, use.kind, use.named]).toEqual([speaker.name, speaker.kind, speaker.named]);
  }
  const bar = new Map(voiceTable(report).shares.map((share) => [share.voice, share]));
  for (const kind of SPEAKER_KINDS) {
    const own = report.speakers.filter((speaker) => speaker.kind === kind);
    const unnamed = own.filter(({ named }) => !named);
    const words = (speakers: typeof own): number => speakers.reduce((sum, speaker) => sum + speaker.words, 0);
    expect([bar.get(kind)?.words ?? 0, bar.get(kind)?.unnamed ?? 0]).toEqual([words(own), words(unnamed)]);
  }
  for (const { attribution, voice } of readVoiceMap(report).segments) {
    const speaker = speakerOf.get(attribution.speaker ?? '');
    if (speaker) expect(voice).toBe(lookOf(speaker));
  }
  for (const { attribution, style } of marksOfReport(report)) {
    const speaker = speakerOf.get(outer.find(({ id }) => id === attribution)?.speaker ?? '');
    if (speaker) expect(style).toBe(lookOf(speaker));
  }
  for (const kind of kindsIn(report)) {
    const found = statementFinder(report).speakers({ ...ALL_SPEAKERS, kind });
    expect(found.every((speaker) => speaker.kind === kind)).toBe(true);
  }
  const identity = identityOf(report.article, 'https://courier.example/');
  const entry = historyEntry(report, identity, 1);
  for (const heard of entry.speakers)
    expect(report.speakers).toContainEqual(
      expect.objectContaining({ name: heard.name, kind: heard.kind, named: heard.named, role: heard.role }),
    );
  const { here } = compareArticles(entry, entry).shares;
  for (const { voice, words, unnamed } of here.parts)
    expect([voice, words, unnamed]).toEqual([voice, bar.get(voice)?.words, bar.get(voice)?.unnamed]);
  const json = toJson(report, wholeText(report.article).starts);
  expect(json.speakers.map(({ name, kind, named, country }) => [name, kind, named, country])).toEqual(
    report.speakers.map(({ name, kind, named, country }) => [name, kind, named, country]),
  );
  // What is none is in the table, and is counted nowhere.
  const lines = toCsv(report).split('\r\n').slice(1, -1);
  const rows = lines.filter((line) => !line.includes('"not-a-statement"'));
  expect(rows).toHaveLength(report.attributions.length);
  expect(lines).toHaveLength(report.attributions.length + (report.removed ?? []).length);
  for (const { by } of report.removed ?? [])
    if (by && !report.attributions.some(({ speaker, viaSpeaker }) => [speaker, viaSpeaker].includes(by.id)))
      expect(report.speakers.every(({ id }) => id !== by.id)).toBe(true);
  const notes = toWebAnnotations(report, { ...identity, url: 'https://courier.example/', at: 0 }).items;
  report.attributions.forEach(({ speaker: id }, i) => {
    const speaker = speakerOf.get(id ?? '');
    if (!speaker) return;
    expect(rows[i]).toContain(`"${speaker.kind}","${speaker.named ? 'yes' : 'no'}"`);
    expect(notes[i]?.body).toMatchObject({
      value: speaker.name,
      speakerKind: speaker.kind,
      speakerNamed: speaker.named,
    });
  });
}
