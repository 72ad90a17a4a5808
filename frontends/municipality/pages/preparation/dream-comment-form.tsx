import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { DreamCommentMade, type DreamCommented } from '#shared/shapes/dream.ts';
import { commentOnDream, readDream } from '../../data/preparation.ts';
import { firstName } from '../person/first-name.ts';
import { preparationText } from './preparation.text.ts';

/** Something said beside a person's dream, which the person reads; nothing of the dream is changed by it. */
export function DreamCommentForm(props: { readonly person: CandidateView }): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const { candidateId } = untrack(() => props.person);
  const form = createForm<{ readonly words: string }, DreamCommentMade, DreamCommented>({
    name: `dream-comment-${candidateId}`,
    start: { words: '' },
    read: (fields) => readWithShape(DreamCommentMade, fields),
    send: ({ words }, key) => commentOnDream(scope, candidateId, words, key),
    done: () => {
      tellDone(t().commented);
      form.discard();
      void revalidate(readDream.key);
    },
  });
  return (
    <Form of={form} submit={t().comment}>
      <TextArea
        field={form.field('words')}
        label={t().commentLabel(firstName(props.person))}
        help={t().commentHelp}
        rows={3}
      />
    </Form>
  );
}
