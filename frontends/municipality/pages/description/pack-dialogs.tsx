import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import { PackGiven, packRecipients, PackReadTogether, type PackChanged } from '#shared/shapes/evidence-pack.ts';
import { givePack, readPacksAgain, readTogether } from '../../data/evidence-packs.ts';
import { firstName } from '../person/first-name.ts';
import { descriptionText } from './description.text.ts';
import type { OfPack } from './one-pack.tsx';

type Props = OfPack & { readonly onClose: () => void };

const answers = ['comment', 'nothing-to-add', 'ask-correction'] as const;

/** It was read with the person: what they said, in their words. */
export function TogetherDialog(props: Props): JSX.Element {
  const t = descriptionText;
  const { candidateId, packId, hash } = untrack(() => props.of);
  const form = createForm<{ readonly answer: string; readonly words: string }, PackReadTogether, PackChanged>({
    name: `read-together-${packId}`,
    start: { answer: '', words: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ answer, words }, version) =>
      readWithShape(PackReadTogether, { version, hash, answer: answer || undefined, ...(words.trim() && { words }) }),
    send: (json, key) => readTogether({ candidateId, packId }, json, key),
    done: () => {
      tellDone(t().saved);
      props.onClose();
      void readPacksAgain();
    },
  });
  return (
    <Dialog open title={t().togetherTitle(firstName(props.person))} onClose={() => props.onClose()}>
      <Form of={form} submit={t().form.save}>
        <RadioCards
          field={form.field('answer')}
          label={t().togetherTitle(firstName(props.person))}
          choices={answers.map((value) => ({ value, label: t().answers[value] }))}
        />
        <Show when={form.values.answer !== 'nothing-to-add'}>
          <TextArea field={form.field('words')} label={t().words} rows={4} />
        </Show>
      </Form>
    </Dialog>
  );
}

/** To whom it was given, and why. */
export function GiveDialog(props: Props): JSX.Element {
  const t = descriptionText;
  const { candidateId, packId } = untrack(() => props.of);
  const form = createForm<{ readonly to: string; readonly why: string }, PackGiven, PackChanged>({
    name: `give-${packId}`,
    start: { to: '', why: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ to, why }, version) => readWithShape(PackGiven, { version, to: to || undefined, why }),
    send: (json, key) => givePack({ candidateId, packId }, json, key),
    done: () => {
      tellDone(t().giveDone);
      props.onClose();
      void readPacksAgain();
    },
  });
  return (
    <Dialog open title={t().giveTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().form.save}>
        <RadioCards
          field={form.field('to')}
          label={t().to}
          choices={packRecipients.map((value) => ({ value, label: packWords().recipients[value] }))}
        />
        <TextArea field={form.field('why')} label={t().why} help={t().whyHelp} rows={2} />
      </Form>
    </Dialog>
  );
}
