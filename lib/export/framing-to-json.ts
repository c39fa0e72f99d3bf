import type { Report } from '../report/report.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import { framingFacts } from '../framing/framing-facts.ts';

/** A place in the whole text: UTF-16 offsets, end excluded. */
type Place = readonly [start: number, end: number];

/**
 * The framing as exported: sentence by sentence whose words they are, what is loaded in them and which frames they show; then
 * each finding with its place, and the main counts.
 */
export function framingToJson({ framing, article }: Report, place: (span: TextSpan) => Place) {
  const { voices, loaded, frames } = framing;
  const shown = new Set(frames.filter((frame) => frame.shown).map(({ frame }) => frame));
  const voiceOf = (index: number | null) => {
    const voice = index === null ? undefined : voices[index];
    return voice
      ? { attribution: voice.attribution, name: voice.name, kind: voice.kind, named: voice.named }
      : null;
  };
  return {
    sentences: framing.sentences.map((sentence) => ({
      text: textOf(article, sentence.span),
      span: place(sentence.span),
      voices: sentence.voices.flatMap((index) => {
        const voice = voices[index];
        return voice
          ? [
              {
                attribution: voice.attribution,
                speaker: voice.speaker,
                name: voice.name,
                kind: voice.kind,
                named: voice.named,
                country: voice.country,
                via: voice.via,
                words: voice.words,
              },
            ]
          : [];
      }),
      loaded: sentence.loaded.flatMap((index) => loaded[index]?.text ?? []),
      frames: sentence.frames.filter((frame) => shown.has(frame)),
    })),
    frames: frames.map(({ frame, sentences, present, telling, shown: is }) => ({
      frame,
      sentences,
      present,
      telling,
      shown: is,
    })),
    signals: framing.signals.map(({ frame, strength, span, sentence, voice }) => ({
      frame,
      strength,
      span: place(span),
      sentence,
      voice: voiceOf(voice),
    })),
    loaded: [...loaded, ...framing.loadedWeak].map(
      ({ text, entry, category, tier, span, sentence, voice }) => ({
        text,
        entry,
        category,
        tier,
        span: place(span),
        sentence,
        voice: voiceOf(voice),
      }),
    ),
    reportingWords: framing.reporting.map(({ lemma, class: of, name, kind, named, span }) => ({
      lemma,
      class: of,
      name,
      kind,
      named,
      span: place(span),
    })),
    fragments: framing.fragments.map(({ text, words, reading, span, sentence, voice }) => ({
      text,
      words,
      reading,
      span: place(span),
      sentence,
      voice: voiceOf(voice),
    })),
    actors: framing.actors.map(({ name, kind, sentences, mentions, heard, inHeadline }) => ({
      name,
      kind,
      sentences: sentences.length,
      mentions: mentions.map(place),
      heard,
      inHeadline,
    })),
    beside: framing.beside.map(({ actor, text, span, voice }) => ({
      actor,
      text,
      span: place(span),
      voice: voiceOf(voice),
    })),
    unsourced: framing.unsourced.map(({ sentence, why, spans }) => ({
      sentence,
      why,
      spans: spans.map(place),
    })),
    headline: framing.headline && {
      ...framing.headline,
      quotes: framing.headline.quotes.map(({ text, span, exact, voice }) => ({
        text,
        span: span && place(span),
        exact,
        voice: voiceOf(voice),
      })),
    },
    facts: framingFacts(framing),
  };
}
