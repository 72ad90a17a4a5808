import { For, type JSX } from 'solid-js';
import { FaceDrawing } from '#kit/check-in/face-drawing.tsx';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { GroupFrame, type FieldProps } from '#kit/forms/field-frame.tsx';
import { faces } from '#shared/shapes/lesson-words.ts';

/** How far down the middle of the mouth is drawn, from the least glad face to the gladdest. */
const mouths: Readonly<Record<number, number>> = { 1: 24, 2: 28, 3: 32, 4: 36, 5: 41 };

/** Five faces to choose from, each with its word: nothing is told by the drawing alone. */
export function Faces(props: FieldProps): JSX.Element {
  return (
    <GroupFrame of={props}>
      <div class="ff-faces-choice">
        <For each={faces}>
          {(face) => (
            <label class="ff-face-choice">
              <input
                type="radio"
                name={props.field.id}
                checked={props.field.value() === String(face)}
                onChange={() => props.field.set(String(face))}
              />
              <span>
                <FaceDrawing mouth={mouths[face] ?? 32} />
                {lessonWords().faces[face - 1]}
              </span>
            </label>
          )}
        </For>
      </div>
    </GroupFrame>
  );
}
