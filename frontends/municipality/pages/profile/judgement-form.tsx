import { A, revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import {
  JudgementWriting,
  profileOutcomes,
  type CandidateProfile,
  type ProfileChanged,
} from '#shared/shapes/person-profile.ts';
import { readCandidateProfile } from '../../data/visitation.ts';
import { firstName } from '../person/first-name.ts';
import { profileText } from './profile.text.ts';

/** What the caseworker thinks herself: in words, and how she thinks it will go. Locked once it is saved. */
export function JudgementForm(props: {
  readonly person: CandidateView;
  readonly profile: CandidateProfile;
}): JSX.Element {
  const t = profileText;
  const { candidateId } = untrack(() => props.person);
  const form = createForm<{ readonly words: string; readonly expects: string }, JudgementWriting, ProfileChanged>({
    name: `judgement-${candidateId}`,
    start: { words: '', expects: '' },
    newest: () => ({ version: props.profile.version, values: {} }),
    read: (fields, version) => readWithShape(JudgementWriting, { version, ...fields }, t().words),
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId'].profile.judgement.$post(
          { param: { scope: requiredRole().scope, candidateId }, json },
          once(key),
        ),
      ),
    done: () => {
      void revalidate([readCandidateProfile.key]);
      tellDone(t().judged);
    },
  });
  return (
    <section class="ff-sheet ff-narrow-form">
      <Form
        of={form}
        submit={t().saveJudgement}
        beside={<A href={`/personer/${candidateId}`}>{t().toPerson(firstName(props.person))}</A>}
      >
        <TextArea field={form.field('words')} label={t().ownWords} help={t().ownWordsHelp} />
        <RadioCards
          field={form.field('expects')}
          label={t().expects}
          choices={profileOutcomes.map((value) => ({
            ...{ value, label: t().outcome[value], text: t().outcomeText[value] },
          }))}
        />
      </Form>
    </section>
  );
}
