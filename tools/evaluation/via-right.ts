import type { Range } from '../training/polnear-corpus.ts';
import type { Gold } from './shared-scorer.ts';
import { matchContents } from './verdicts.ts';

/** What is needed of a printed report. */
interface ReportWithVia {
  readonly attributions: readonly {
    readonly level: string;
    readonly content: readonly Range[];
    readonly via: string | null;
  }[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
}

/** How many statements came through somebody, by their readers, and for how many of them the report names who. */
export interface ViaCount {
  readonly right: number;
  readonly all: number;
}

/**
 * Counts the printed outer statements that readers say came through an outlet or person (`via`), and those of them for which
 * the report names the same. Statements that are not printed are left out, as for every other figure about speakers.
 */
export function viaRight(golds: readonly Gold[], reports: ReadonlyMap<string, ReportWithVia>): ViaCount {
  let [right, all] = [0, 0];
  for (const { id, attributions, speakers } of golds) {
    const report = reports.get(id);
    if (!report) continue;
    const printed = report.attributions.filter(({ level }) => level === 'outer');
    for (const [k, wanted] of matchContents(printed, attributions)) {
      const { via, tier } = wanted;
      if (via === undefined || via === null || tier !== 'core') continue;
      all++;
      const named = speakers?.find((speaker) => speaker.id === via);
      const own = report.speakers.find((speaker) => speaker.id === printed[k]?.via);
      const forms = new Set([own?.name ?? '', ...(own?.aliases ?? [])].map(plain));
      if (own && [named?.name ?? via, ...(named?.aliases ?? [])].some((form) => forms.has(plain(form))))
        right++;
    }
  }
  return { right, all };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/^\s*(?:the|a|an) /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
