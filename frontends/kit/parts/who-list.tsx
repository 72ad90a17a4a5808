import { For, type JSX } from 'solid-js';
import { Face } from './face.tsx';

/** One person in a list of people. */
export interface WhoItem {
  readonly name: string;
  readonly link?: string;
  readonly lines: readonly string[];
}

/** People first: face, name, and two short lines about each. The last line is the quieter. */
export function WhoList(props: { readonly people: readonly WhoItem[] }): JSX.Element {
  return (
    <ul class="ff-list ff-who">
      <For each={props.people}>
        {(person, index) => (
          <li>
            <Face name={person.name} family={index() % 2 === 0 ? 1 : 2} />
            <div>
              <p class="ff-strong">{person.link ? <a href={person.link}>{person.name}</a> : person.name}</p>
              <For each={person.lines}>
                {(line, place) => <p classList={{ 'ff-muted': place() === person.lines.length - 1 }}>{line}</p>}
              </For>
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}
