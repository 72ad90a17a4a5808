import { Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';

/** Initials in a circle; the name always stands beside it. `family` 1–3 is a calm colour per sort of role. */
export function Face(props: {
  readonly name?: string;
  readonly family?: 1 | 2 | 3;
  readonly large?: boolean;
}): JSX.Element {
  return (
    <span
      class="ff-face"
      classList={{
        'ff-face--l': props.large === true,
        'ff-face--2': props.family === 2,
        'ff-face--3': props.family === 3,
        'ff-face--none': props.name === undefined,
      }}
      aria-hidden="true"
    >
      <Show when={props.name} fallback={<Icon name="person" />}>
        {initials(props.name ?? '')}
      </Show>
    </span>
  );
}

/** First letters of the first and the last name: "Amina Haddad" → AH; what stands in brackets after it is no name. */
export function initials(name: string): string {
  const words = name
    .replace(/\s*\(.*\)$/, '')
    .trim()
    .split(/\s+/);
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase('da');
}
