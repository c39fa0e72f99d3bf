import { join } from 'node:path';

/** What the stores ask for: the pictures of the listing, the small promotional one, and the icon where it stands alone. */
export const STORE_PICTURES = {
  'popup-light': [1280, 800],
  'popup-dark': [1280, 800],
  'panel-light': [1280, 800],
  'panel-dark': [1280, 800],
  promotional: [440, 280],
  logo: [300, 300],
} as const satisfies Record<string, readonly [width: number, height: number]>;

export const STORE_PICTURE_FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'store', 'pictures');
