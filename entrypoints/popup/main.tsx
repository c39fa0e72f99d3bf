import { render } from 'preact';
import { App } from '../../components/App.tsx';
import '../../components/theme.css';
import { beginOpening } from '../../lib/extension/opening.ts';

const root = document.getElementById('app');
if (root) render(<App form="popup" opening={globalThis.whoseWordsOpening ?? beginOpening()} />, root);
