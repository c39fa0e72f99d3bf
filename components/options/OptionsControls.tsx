import { useId } from 'preact/hooks';
import styles from './OptionsPage.module.css';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly note?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({
  name,
  legend,
  note,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class={styles.choice} aria-describedby={note === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {note !== undefined && (
        <p class={styles.note} id={id}>
          {note}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} class={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or no. */
export function Switch({ name, label, note, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class={styles.switch}>
      <label class={styles.option}>
        <input
          type="checkbox"
          name={name}
          checked={on}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <p class={styles.note} id={id}>
        {note}
      </p>
    </div>
  );
}
