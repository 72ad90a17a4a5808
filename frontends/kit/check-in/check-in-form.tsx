import { For, untrack, type JSX } from 'solid-js';
import {
  CheckInAnswer,
  checkInNeeds,
  checkInTasks,
  feltMarks,
  feltThings,
  standings,
  type CheckInAnswerSent,
  type CheckInGoing,
  type CheckInNeed,
  type CheckInTasks,
  type FeltMark,
  type FeltThing,
  type OwnCheckIn,
  type Standing,
} from '#shared/shapes/check-in.ts';
import { RadioCards } from '../forms/choice-fields.tsx';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { readWithShape } from '../forms/read-with-shape.ts';
import { TextArea } from '../forms/text-fields.tsx';
import { GoingFaces } from './going-faces.tsx';

/** How it is asked, in the words of whoever answers. */
export interface CheckInWords {
  readonly goingAsk: string;
  readonly going: Readonly<Record<CheckInGoing, string>>;
  readonly tasksAsk: string;
  readonly tasks: Readonly<Record<CheckInTasks, string>>;
  readonly needsAsk: string;
  readonly needs: Readonly<Record<CheckInNeed, string>>;
  readonly more: string;
  readonly felt: Readonly<Record<FeltThing, string>>;
  readonly mark: Readonly<Record<FeltMark, string>>;
  readonly standingAsk: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly words: string;
  readonly send: string;
}

const fieldNames = ['going', 'tasks', 'needs', ...feltThings, 'standing', 'words'] as const;
type FieldName = (typeof fieldNames)[number];

/** An answer that is put right: what it said is filled in, where it is shown at all. */
export type AnsweredBefore = Pick<OwnCheckIn, 'answerId'> & Partial<Pick<OwnCheckIn, FieldName>>;

/** Three questions, and a little more for whoever likes to; what is written survives a reload. */
export function CheckInForm(props: {
  /** What it is known by on the device. */
  readonly name: string;
  readonly askedOn: string;
  readonly before?: AnsweredBefore | undefined;
  readonly words: CheckInWords;
  readonly send: (body: CheckInAnswer, key: string) => Promise<CheckInAnswerSent>;
  readonly done: (sent: CheckInAnswerSent, body: CheckInAnswer) => void;
  readonly beside?: JSX.Element;
}): JSX.Element {
  const form = createForm<Readonly<Record<FieldName, string>>, CheckInAnswer, CheckInAnswerSent>({
    name: untrack(() => `check-in-${props.name}-${props.askedOn}`),
    start: untrack(() => startOf(props.before)),
    read: (values) =>
      readWithShape(CheckInAnswer, {
        ...{ askedOn: props.askedOn, skipped: false },
        ...(props.before && { replaces: props.before.answerId }),
        ...Object.fromEntries(fieldNames.flatMap((name) => (values[name] ? [[name, values[name]]] : []))),
      }),
    send: (body, key) => props.send(body, key),
    done: (sent, body) => {
      form.discard();
      props.done(sent, body);
    },
  });
  const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <Form of={form} submit={props.words.send} wide beside={props.beside}>
      <GoingFaces field={form.field('going')} label={props.words.goingAsk} words={props.words.going} />
      <RadioCards
        field={form.field('tasks')}
        label={props.words.tasksAsk}
        choices={choices(checkInTasks, props.words.tasks)}
      />
      <RadioCards
        field={form.field('needs')}
        label={props.words.needsAsk}
        choices={choices(checkInNeeds, props.words.needs)}
      />
      <TextArea field={form.field('words')} label={props.words.words} rows={3} optional />
      <details>
        <summary>{props.words.more}</summary>
        <For each={feltThings}>
          {(thing) => (
            <RadioCards
              field={form.field(thing)}
              label={props.words.felt[thing]}
              optional
              choices={choices(feltMarks, props.words.mark)}
            />
          )}
        </For>
        <RadioCards
          field={form.field('standing')}
          label={props.words.standingAsk}
          optional
          choices={choices(standings, props.words.standing)}
        />
      </details>
    </Form>
  );
}

function startOf(before: AnsweredBefore | undefined): Readonly<Record<FieldName, string>> {
  const at = (name: FieldName): string => before?.[name] ?? '';
  return {
    ...{ going: at('going'), tasks: at('tasks'), needs: at('needs'), words: at('words') },
    ...{ decides: at('decides'), manages: at('manages'), belongs: at('belongs'), standing: at('standing') },
  };
}
