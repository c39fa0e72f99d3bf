import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { showView } from '../../components/app/show-view.tsx';
import { assignedKeys } from '../../lib/extension/tabs/assigned-keys.ts';
import * as kept from '../../lib/extension/storage/kept.ts';
import { changeSettings } from '../../lib/extension/storage/settings.ts';

const root = document.getElementById('app');
if (root) {
  const keys = await assignedKeys();
  void showView(root, (settings) => (
    <OptionsPage settings={settings} change={changeSettings} store={kept.optionsStore} keys={keys} />
  ));
}
