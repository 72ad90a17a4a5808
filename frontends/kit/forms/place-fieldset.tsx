import { For, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import type { FieldHandle } from './create-form.ts';
import {
  placeCount,
  placeFields,
  placesOf,
  type Place,
  type PlaceField,
  type PlaceFields,
  type PlaceList,
} from './places.ts';
import { TextField } from './text-fields.tsx';

/** What the fields are called. */
export interface PlaceWords {
  readonly one: (number: number) => string;
  readonly remove: (number: number) => string;
  readonly add: string;
  readonly name: string;
  readonly nameHelp?: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** Places in a form, one under the other; more can be added, and all but one removed. */
export function PlaceFieldset<List extends string>(props: {
  readonly of: PlaceList<List>;
  readonly values: PlaceFields<List>;
  readonly field: (name: PlaceField<List>) => FieldHandle<string>;
  readonly words: PlaceWords;
}): JSX.Element {
  const numbers = (): readonly number[] =>
    Array.from({ length: placeCount(props.of, props.values) }, (_, number) => number);
  const field = (number: number, part: keyof Place): FieldHandle<string> =>
    props.field(`${props.of.list}.${number}.${part}` as const);
  const remove = (gone: number): void => {
    const left = placeFields(
      props.of,
      placesOf(props.of, props.values).filter((_, number) => number !== gone),
    );
    for (const [name, value] of Object.entries<string>(left)) props.field(name as PlaceField<List>).set(value);
  };
  return (
    <>
      <For each={numbers()}>
        {(number) => (
          <div class="ff-site" role="group" aria-label={props.words.one(number + 1)}>
            <Show when={numbers().length > 1}>
              <div class="ff-site__head">
                <h3>{props.words.one(number + 1)}</h3>
                <button type="button" class="function-link ff-link" onClick={() => remove(number)}>
                  {props.words.remove(number + 1)}
                </button>
              </div>
            </Show>
            <TextField field={field(number, 'name')} label={props.words.name} help={props.words.nameHelp} />
            <TextField field={field(number, 'street')} label={props.words.street} />
            <div class="ff-form__pair">
              <TextField
                field={field(number, 'postalCode')}
                label={props.words.postalCode}
                inputmode="numeric"
                width="short"
              />
              <TextField field={field(number, 'city')} label={props.words.city} />
            </div>
          </div>
        )}
      </For>
      <Show when={numbers().length < props.of.most}>
        <button
          type="button"
          class="button button-secondary ff-above"
          onClick={() => props.field(`${props.of.list}Count` as const).set(String(numbers().length + 1))}
        >
          <Icon name="plus" />
          {props.words.add}
        </button>
      </Show>
    </>
  );
}
