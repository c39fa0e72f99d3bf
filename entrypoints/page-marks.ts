import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageMarks, type ClickPort } from '../lib/page/marks/paint-marks.ts';
import type { ReaderInPage } from '../lib/page/reading/reader-in-page.ts';
import type { PageMarks } from '../lib/exchange/mark.ts';

type Connected = (port: ClickPort) => void;

/** Of the extension API that a browser gives every injected script. */
interface OwnApi {
  readonly runtime: {
    readonly onConnect: { addListener(hear: Connected): void; removeListener(hear: Connected): void };
  };
}

declare global {
  var whoseWordsMarks: PageMarks | undefined;
  var whoseWordsReader: ReaderInPage | undefined;
}

/**
 * Injected when the first passage is shown or marked, after the page reader, whose reading it uses; `lib/extension/tabs/page-in-tab.ts`
 * calls what it leaves in this world's global.
 */
export default defineUnlistedScript(() => {
  globalThis.whoseWordsMarks ??= pageMarks(
    () => globalThis.whoseWordsReader?.page() ?? null,
    () => globalThis.whoseWordsReader?.blocksNow() ?? [],
    awaitPort,
  );
  return true;
});

function awaitPort(name: string, onPort: Connected): () => void {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  if (!isOwnApi(api)) return () => undefined;
  const { onConnect } = api.runtime;
  const hear = (port: ClickPort): void => {
    if (port.name !== name) return;
    onConnect.removeListener(hear);
    onPort(port);
  };
  onConnect.addListener(hear);
  return () => onConnect.removeListener(hear);
}

function isOwnApi(value: unknown): value is OwnApi {
  return (
    typeof value === 'object' &&
    value !== null &&
    'runtime' in value &&
    typeof value.runtime === 'object' &&
    value.runtime !== null &&
    'onConnect' in value.runtime
  );
}
