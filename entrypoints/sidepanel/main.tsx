import { App } from '../../components/App.tsx';
import { showView } from '../../components/show-view.tsx';
import { WithPanelParts } from '../../components/WithPanelParts.tsx';
import { beginOpening } from '../../lib/extension/opening.ts';

const root = document.getElementById('app');
const opening = beginOpening();
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
