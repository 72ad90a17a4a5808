import { For, type JSX } from 'solid-js';
import { checkInGoings, type CheckInGoing } from '#shared/shapes/check-in.ts';
import { GroupFrame, type FieldProps } from '../forms/field-frame.tsx';
import { FaceDrawing } from './face-drawing.tsx';

const mouths: Readonly<Record<CheckInGoing, number>> = { well: 41, 'so-so': 32, badly: 24 };

/** Three faces to choose from, each with its word: nothing is told by the drawing alone. */
export function GoingFaces(
  props: FieldProps & { readonly words: Readonly<Record<CheckInGoing, string>> },
): JSX.Element {
  return (
    <GroupFrame of={props}>
      <div class="ff-faces-choice">
        <For each={checkInGoings}>
          {(going) => (
            <label class="ff-face-choice">
              <input
                type="radio"
                name={props.field.id}
                checked={props.field.value() === going}
                onChange={() => props.field.set(going)}
              />
              <span>
                <FaceDrawing mouth={mouths[going]} />
                {props.words[going]}
              </span>
            </label>
          )}
        </For>
      </div>
    </GroupFrame>
  );
}
