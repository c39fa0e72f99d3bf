import { kindOfBody } from '../kinds/kind-of-body.ts';
import type { RunningText } from './running-text.ts';

/** Whether a mention, by its place among those of the text, is of a news outlet: by its class, or by the name of its body. */
export function isOutlet({ referents, referentsOf }: RunningText, mention: number): boolean {
  const referent = referents[referentsOf[mention]?.[0] ?? -1];
  if (referent?.referentClass === 'outlet') return true;
  return referent?.referentClass === 'body' && kindOfBody(referent.name) === 'media';
}
