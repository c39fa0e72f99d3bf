import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon, type ICONS } from '../shared/Icon.tsx';
import { formatNumber } from '../wording/messages.ts';
import styles from './Tabs.module.css';

export interface Tab {
  readonly name: string;
  readonly label: string;
  /** What stands for the label where the panel is too narrow for words. */
  readonly icon: keyof typeof ICONS;
  readonly content: ComponentChildren;
  /** How many things are in it; left out where that is not known. None: its name is dimmed. */
  readonly count?: number;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The name of the open one. */
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

/** Sections to switch between, by click or arrow keys. A section is built when first opened, and kept from then on. */
export function Tabs({ label, tabs, selected, onSelect }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef(new Set<string>());
  opened.current.add(selected);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const next = nextIndex(
      event.key,
      tabs.findIndex(({ name }) => name === selected),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.name}"]`)?.focus();
  };
  return (
    <>
      <div class={styles.bar}>
        <div
          class={styles.list}
          role="tablist"
          tabIndex={-1}
          aria-label={label}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {tabs.map(({ name, label: title, icon, count }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}-tab`}
              class={styles.tab}
              data-empty={count === 0 ? '' : undefined}
              data-tab={name}
              aria-selected={name === selected}
              aria-controls={`${id}-${name}`}
              tabIndex={name === selected ? 0 : -1}
              title={title}
              onClick={() => onSelect(name)}
            >
              <Icon of={icon} />
              <span class="unseen-when-narrow">
                {title}
                {count !== undefined && count > 0 && (
                  <span class={styles.count} data-count={count}>
                    {' '}
                    {formatNumber(count)}
                  </span>
                )}
              </span>
            </button>
          ))}
        </div>
      </div>
      {/* Where the tabs are drawings; a screen reader has heard it from the tab. */}
      <p class={styles.open} aria-hidden="true">
        {tabs.find(({ name }) => name === selected)?.label}
      </p>
      {tabs.map(({ name, content }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}`}
          aria-labelledby={`${id}-${name}-tab`}
          hidden={name !== selected}
        >
          {opened.current.has(name) && content}
        </div>
      ))}
    </>
  );
}

function nextIndex(key: string, index: number, length: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % length;
  if (key === 'ArrowLeft') return (index - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
