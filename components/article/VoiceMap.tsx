import type { TargetedKeyboardEvent } from 'preact';
import { useContext, useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { plural, t } from '../wording/messages.ts';
import { notShown } from '../wording/not-shown.ts';
import { paragraphNumbers } from '../../lib/text/paragraph-numbers.ts';
import { EvidenceContext } from '../shared/use-evidence.ts';
import { usePainted } from '../shared/use-painted.ts';
import { useRovingFocus } from '../shared/use-roving-focus.ts';
import { DRAWN_STEPS, drawVoiceMap, readVoiceMap, type VoiceSegment } from '../../lib/report/voice-map.ts';
import { patternOf, VoicePatterns } from './VoicePatterns.tsx';
import { percentOf } from '../shared/percent-of.ts';
import styles from './VoiceMap.module.css';

interface Props {
  readonly report: Report;
  /** Hears what stands at the place that is pointed at, or shown; null when none is. */
  readonly onTell: (words: string | null) => void;
}

/** The text from first to last word as a strip, coloured where somebody speaks; each stretch shows its passage. */
export function VoiceMap({ report, onTell }: Props) {
  const prefix = useId();
  const map = useMemo(() => readVoiceMap(report), [report]);
  const drawn = useMemo(() => drawVoiceMap(map), [map]);
  const numbers = useMemo(() => paragraphNumbers(report.article), [report]);
  const { current, press } = useContext(EvidenceContext);
  const painted = usePainted();
  const [pointed, setPointed] = useState<number | null>(null);
  const { segments, total } = map;
  const roving = useRovingFocus(segments.length);
  const nameOf = (segment: VoiceSegment): string =>
    t('segmentLabel', {
      name: segment.name ?? t('voiceUnclear'),
      words: plural('words', segment.words),
      paragraph: t('paragraphNumber', { number: numbers.get(segment.block) ?? 0 }),
    });
  const owner = (i: number): string => `map-${i}`;
  // Shown here, or from a list: there the statement's first stretch stands for it.
  const pressed = segments.findIndex((_, i) => current?.owner === owner(i));
  const shown =
    pressed === -1
      ? segments.findIndex(({ attribution }) => attribution.id === current?.attribution)
      : pressed;
  const show = (i: number): void => {
    const segment = segments[i];
    if (segment !== undefined) press(owner(i), [segment.passage], segment.attribution.id);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<Element>, i: number): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show(i);
    } else roving.onKeyDown(event);
  };
  const named = segments[pointed ?? -1];
  const missing = pointed !== null && pointed === pressed && current ? notShown(current.outcome) : null;
  const told = missing ?? (named === undefined ? null : nameOf(named));
  useEffect(() => onTell(told), [told, onTell]);
  if (segments.length === 0) return null;
  return (
    <svg class={styles.map} data-voice-map data-roving-group>
      <VoicePatterns prefix={prefix} />
      <rect class={styles.ground} width="100%" height="100%" rx="2" />
      <g aria-hidden="true">
        {drawn.map(({ voice, from, length }) => (
          <g key={from} data-voice={voice} data-stretch>
            <rect class={styles.colour} x={percentOf(from)} width={percentOf(length)} height="100%" />
            <rect
              x={percentOf(from)}
              width={percentOf(length)}
              height="100%"
              fill={patternOf(voice, prefix)}
            />
          </g>
        ))}
      </g>
      <g role="list" aria-label={t('mapLabel')}>
        {/* Without colour of their own, over what is drawn. */}
        {(painted ? segments : []).map((segment, i) => (
          <g key={segment.from} role="listitem">
            <rect
              class={styles.segment}
              role="button"
              data-roving
              data-segment={i}
              tabindex={roving.tabIndexOf(i)}
              aria-label={nameOf(segment)}
              aria-current={i === shown ? 'true' : undefined}
              x={percentOf(segment.from / total)}
              width={percentOf(Math.max(segment.words / total, 1 / DRAWN_STEPS))}
              y="-3"
              height="16"
              onClick={() => show(i)}
              onKeyDown={(event) => onKeyDown(event, i)}
              onFocus={() => {
                roving.onFocus(i);
                setPointed(i);
              }}
              onBlur={() => setPointed(null)}
              onMouseEnter={() => setPointed(i)}
              onMouseLeave={() => setPointed(null)}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}
