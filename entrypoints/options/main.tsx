import { OptionsPage } from '../../components/OptionsPage.tsx';
import { showView } from '../../components/show-view.tsx';
import * as kept from '../../lib/extension/kept.ts';
import { changeSettings } from '../../lib/extension/settings.ts';

const root = document.getElementById('app');
if (root) {
  void showView(root, (settings) => (
    <OptionsPage settings={settings} change={changeSettings} store={kept.optionsStore} />
  ));
}
