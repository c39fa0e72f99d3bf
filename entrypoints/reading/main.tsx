import { ReadingPage } from '../../components/reading/ReadingPage.tsx';
import { showView } from '../../components/app/show-view.tsx';
import { readingSource } from '../../lib/extension/storage/reading-source.ts';

const root = document.getElementById('app');
if (root) void showView(root, (settings) => <ReadingPage source={readingSource} isOn={settings.history} />);
