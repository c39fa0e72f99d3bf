import { App } from '../../components/App.tsx';
import { showView } from '../../components/show-view.tsx';
import { beginOpening } from '../../lib/extension/opening.ts';

const root = document.getElementById('app');
const opening = globalThis.whoseWordsOpening ?? beginOpening();
if (root)
  void showView(root, (settings) => <App form="popup" opening={opening} settings={settings} />, opening);
