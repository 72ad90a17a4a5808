import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '../forms/choice-fields.tsx';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { readWithShape } from '../forms/read-with-shape.ts';
import { TextArea } from '../forms/text-fields.tsx';
import { HelpAsked, helpUrgencies, type HelpAskedSent } from '#shared/shapes/help-call.ts';

/** How it is said to whoever asks. */
export interface HelpWords {
  readonly when: string;
  readonly urgency: Readonly<Record<(typeof helpUrgencies)[number], string>>;
  readonly words: string;
  readonly send: string;
}

/** A call for help from a placement: how soon, and in own words for whoever wants to. What is written survives a reload. */
export function CallForHelp(props: {
  readonly placementId: string;
  readonly words: HelpWords;
  readonly send: (body: HelpAsked, key: string) => Promise<HelpAskedSent>;
  readonly done: () => void;
}): JSX.Element {
  const form = createForm<{ readonly urgency: string; readonly words: string }, HelpAsked, HelpAskedSent>({
    name: untrack(() => `help-${props.placementId}`),
    start: { urgency: 'today', words: '' },
    read: ({ urgency, words }) => readWithShape(HelpAsked, { urgency, words }),
    send: (body, key) => props.send(body, key),
    done: () => {
      form.field('words').set('');
      form.discard();
      props.done();
    },
  });
  return (
    <Form of={form} submit={props.words.send} wide>
      <RadioCards
        field={form.field('urgency')}
        label={props.words.when}
        choices={helpUrgencies.map((value) => ({ value, label: props.words.urgency[value] }))}
      />
      <TextArea field={form.field('words')} label={props.words.words} rows={3} optional />
    </Form>
  );
}
