import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import styles from './Tabs.module.css';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The name of the open one. */
  readonly selected: string;
  readonly onSelect: (name: string) => void;
  /** Stands above the row and stays in sight with it. */
  readonly start?: ComponentChildren;
}

/** Sections to switch between, by click or arrow keys. A section is built when first opened, and kept from then on. */
export function Tabs({ label, tabs, selected, onSelect, start }: Props) {
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
        {start}
        <div
          class={styles.list}
          role="tablist"
          tabIndex={-1}
          aria-label={label}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {tabs.map(({ name, label: title }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}-tab`}
              class={styles.tab}
              data-tab={name}
              aria-selected={name === selected}
              aria-controls={`${id}-${name}`}
              tabIndex={name === selected ? 0 : -1}
              onClick={() => onSelect(name)}
            >
              {title}
            </button>
          ))}
        </div>
      </div>
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
