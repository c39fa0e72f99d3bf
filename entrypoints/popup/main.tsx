import { render } from 'preact';
import { App } from '../../components/App.tsx';
import '../../components/theme.css';

const root = document.getElementById('app');
if (root) render(<App form="popup" />, root);
