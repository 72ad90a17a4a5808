import { untrack, type JSX } from 'solid-js';
import {
  stillThereSayings,
  type StillThereAnswer,
  type StillThereSaying,
  type StillThereSent,
} from '#shared/shapes/still-there.ts';
import { RadioCards } from '../forms/choice-fields.tsx';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import type { FieldWords } from '../forms/read-with-shape.ts';
import { Reveal } from '../forms/reveal.tsx';
import { DateField, TextArea } from '../forms/text-fields.tsx';
import { typedDate } from '../time/format-dates.ts';
import { daysOfStillThere, readStillThere, type SaidBefore, type StillThereFields } from './read-still-there.ts';

/** How it is asked, in the words of whoever answers. */
export interface StillThereWords {
  readonly ask: string;
  readonly says: Readonly<Record<StillThereSaying, string>>;
  readonly since: string;
  readonly words: string;
  readonly send: string;
  readonly errors: FieldWords;
}

/** One question with three answers; what is written survives a reload. */
export function StillThereForm(props: {
  /** What it is known by on the device. */
  readonly name: string;
  readonly dueOn: string;
  readonly said?: SaidBefore | undefined;
  readonly words: StillThereWords;
  readonly send: (body: StillThereAnswer, key: string) => Promise<StillThereSent>;
  readonly done: (sent: StillThereSent) => void;
}): JSX.Element {
  const { dueOn, said } = untrack(() => props);
  const form = createForm<StillThereFields, StillThereAnswer, StillThereSent>({
    name: untrack(() => `still-there-${props.name}-${dueOn}`),
    start: { says: said?.says ?? '', on: said?.on ? typedDate(said.on) : '', words: said?.words ?? '' },
    read: (fields) => readStillThere(fields, { dueOn, said, errors: props.words.errors }),
    send: (body, key) => props.send(body, key),
    done: (sent) => {
      form.discard();
      props.done(sent);
    },
  });
  return (
    <Form of={form} submit={props.words.send} wide>
      <RadioCards
        field={form.field('says')}
        label={props.words.ask}
        choices={stillThereSayings.map((value) => ({ value, label: props.words.says[value] }))}
      />
      <Reveal when={form.values.says === 'another-job' || form.values.says === 'not'}>
        <DateField field={form.field('on')} label={props.words.since} optional from={daysOfStillThere()} />
      </Reveal>
      <TextArea field={form.field('words')} label={props.words.words} optional rows={3} />
    </Form>
  );
}
