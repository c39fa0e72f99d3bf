import { App } from '../../components/app/App.tsx';
import { showView } from '../../components/app/show-view.tsx';
import { beginOpening } from '../../lib/extension/tabs/opening.ts';

const root = document.getElementById('app');
const opening = globalThis.whoseWordsOpening ?? beginOpening();
if (root)
  void showView(root, (settings) => <App form="popup" opening={opening} settings={settings} />, opening);
