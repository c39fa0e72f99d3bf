import { t, type MessageKey } from '../wording/messages.ts';

/** Keys that work in the panel whether or not single keys are on, as `aria-keyshortcuts` writes them, and what they do. */
export const STANDING_KEYS: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[] = [
  { keys: ['Control+Z'], label: 'keyUndo' },
  { keys: ['Control+Shift+Z', 'Control+Y'], label: 'keyRedo' },
  { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'], label: 'keysArrows' },
  { keys: ['1', '2'], label: 'keysCoders' },
  { keys: ['Escape'], label: 'keysEsc' },
];

const NAMES: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** What a key is called: “N”, “Shift S”, “Ctrl Z”. A capital letter of its own is one that is typed with Shift. */
export function nameOfKey(key: string): string {
  if (key === 'Enter') return t('keyEnter');
  if (key.length === 1) return key.toLowerCase() === key ? key.toUpperCase() : t('keyShift', { key });
  return key
    .split('+')
    .map((part) => NAMES[part] ?? part)
    .join(' ');
}
