import { App } from '../../components/app/App.tsx';
import { showView } from '../../components/app/show-view.tsx';
import { WithPanelParts } from '../../components/app/WithPanelParts.tsx';
import { beginOpening } from '../../lib/extension/tabs/opening.ts';
import { articleTabOf } from '../../lib/extension/tabs/panel-in-tab.ts';

const root = document.getElementById('app');
const opening = beginOpening(articleTabOf(location.search));
if (root)
  void showView(
    root,
    (settings) => (
      <WithPanelParts>
        <App form="panel" opening={opening} settings={settings} />
      </WithPanelParts>
    ),
    opening,
  );
