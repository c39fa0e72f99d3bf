import { expect, test } from 'vitest';
import { detectLanguage } from '../../lib/text/detect-language.ts';

test.each([
  ['en', 'The dam above the town held through the night, but the engineers found that it has new cracks.'],
  [
    'fr',
    'Le barrage au-dessus de la ville a tenu toute la nuit, mais les ingénieurs ont trouvé des fissures dans le mur.',
  ],
  [
    'de',
    'Der Damm über der Stadt hat die Nacht über gehalten, aber die Ingenieure fanden neue Risse in der Wand.',
  ],
  [
    'es',
    'La presa sobre la ciudad aguantó toda la noche, pero los ingenieros encontraron nuevas grietas en el muro.',
  ],
  ['zh', '大坝一夜无恙，但工程师发现了新的裂缝。'],
  ['ru', 'Плотина над городом выдержала ночь, но инженеры нашли новые трещины.'],
  ['ja', 'ダムは一晩持ちこたえたが、技師たちは新しい亀裂を見つけた。'],
  [null, 'Ann Tarn, Jonas Feld, Marta Quill, Otero Courier, Mill Lane'],
  [null, '42.195 – 2024'],
  [null, ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
