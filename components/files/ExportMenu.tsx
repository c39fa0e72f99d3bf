import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../lib/export/report-file.ts';
import type { Report } from '../../lib/report/report.ts';
import { copyText } from '../quotes/copy-text.ts';
import type { Exported, ExportFormat } from './export-as.ts';
import { Icon } from '../shared/Icon.tsx';
import { t, type MessageKey } from '../wording/messages.ts';
import type { ReportActions, ReportForm } from '../app/report-state.ts';
import { saveFile } from './save-file.ts';
import styles from './ExportMenu.module.css';

interface Props {
  /** As it is on the screen. */
  readonly report: Report;
  readonly url: string;
  /** When the article was read (ms since 1970). */
  readonly readAt: number;
  readonly form: ReportForm;
  /** What is kept of the article, for the file that can be imported again. */
  readonly kept: () => Promise<Partial<Kept>>;
  readonly places: ReportActions['places'];
}

/** What each is called, and what it is good for. */
const FORMATS: readonly {
  readonly format: ExportFormat;
  readonly label: MessageKey;
  readonly use: MessageKey;
}[] = [
  { format: 'json', label: 'exportJson', use: 'exportJsonUse' },
  { format: 'csv', label: 'exportCsv', use: 'exportCsvUse' },
  { format: 'csv-semicolons', label: 'exportSemicolons', use: 'exportSemicolonsUse' },
  { format: 'sheet', label: 'exportSheet', use: 'exportSheetUse' },
  { format: 'markdown', label: 'exportMarkdown', use: 'exportMarkdownUse' },
  { format: 'annotations', label: 'exportAnnotations', use: 'exportAnnotationsUse' },
];

/** The report in a format; the writers are fetched when first needed, so that the popup opens without them. */
async function written(format: ExportFormat, exported: Exported) {
  const { exportAs } = await import('./export-as.ts');
  return exportAs(format, exported, Date.now());
}

/** Of each statement where its parts stand in the page itself; undefined where the page is not asked. */
async function placesOf({ attributions }: Report, ask: Props['places']): Promise<Exported['places']> {
  const places = await ask?.(attributions.flatMap(({ content }) => content));
  let at = 0;
  return (
    places &&
    new Map(attributions.map(({ id, content }) => [id, places.slice(at, (at += content.length))] as const))
  );
}

/** A button that opens the ways to take the report along. Esc, or a press elsewhere, closes them. */
export function ExportMenu({ report, url, readAt, form, kept, places }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<MessageKey | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event): void => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      if (inside !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Escape' || !open) return;
    // Not the popup as well.
    event.preventDefault();
    close();
  };
  const save = (format: ExportFormat): void => {
    close();
    const saving = async (): Promise<void> => {
      const own = format === 'annotations' ? await placesOf(report, places) : undefined;
      const exported = { report, url, readAt, kept: await kept(), ...(own ? { places: own } : {}) };
      const { name, type, text } = await written(format, exported);
      saveFile(name, type, text);
    };
    void saving().then(
      () => setTold('exportSaved'),
      (error: unknown) => {
        console.error('The report could not be exported', error);
        setTold('exportFailed');
      },
    );
  };
  const copy = (): void => {
    close();
    void written('markdown', { report, url, readAt, kept: {} })
      .then(({ text }) => copyText(text))
      .then(
        (done) => setTold(done ? 'copied' : 'copyFailed'),
        (error: unknown) => {
          console.error('The report could not be written', error);
          setTold('copyFailed');
        },
      );
  };

  return (
    // The keys of the buttons inside, which are what is focused.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div class={styles.export} ref={menu} onKeyDown={onKeyDown}>
      <button
        type="button"
        id="export"
        class={styles.button}
        aria-expanded={open}
        aria-controls={id}
        title={t('exportReport')}
        ref={button}
        onClick={() => {
          setOpen(!open);
          setTold(null);
        }}
      >
        <Icon of="export" />
        <span class="unseen-when-narrow">{t('exportReport')}</span>
      </button>
      <ul class={styles.list} id={id} hidden={!open} data-form={form}>
        {FORMATS.map(({ format, label, use }) => (
          <li key={format}>
            <button type="button" class={styles.item} data-export={format} onClick={() => save(format)}>
              <span>{t(label)}</span>
              {form === 'panel' && <span class={styles.use}>{t(use)}</span>}
            </button>
          </li>
        ))}
        <li class={styles.copy}>
          <button type="button" class={styles.item} data-export="copy" onClick={copy}>
            <span>{t('copyMarkdown')}</span>
            {form === 'panel' && <span class={styles.use}>{t('copyMarkdownUse')}</span>}
          </button>
        </li>
      </ul>
      <span class={styles.told} role="status">
        {told === null ? '' : t(told)}
      </span>
    </div>
  );
}
