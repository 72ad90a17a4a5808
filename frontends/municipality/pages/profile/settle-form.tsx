import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { ProfileSettling, type CandidateProfile, type ProfileChanged } from '#shared/shapes/person-profile.ts';
import { readCandidateProfile, readHowProfileWorks } from '../../data/visitation.ts';
import { profileText } from './profile.text.ts';

/** Keeps to the profile, or says why the judgement is another. */
export function SettleForm(props: { readonly profile: CandidateProfile }): JSX.Element {
  const t = profileText;
  const { candidateId } = untrack(() => props.profile);
  const form = createForm<{ readonly agrees: string; readonly reason: string }, ProfileSettling, ProfileChanged>({
    name: `settle-profile-${candidateId}`,
    start: { agrees: '', reason: '' },
    newest: () => ({ version: props.profile.version, values: {} }),
    read: ({ agrees, reason }, version) =>
      readWithShape(
        ProfileSettling,
        {
          version,
          agrees: agrees === '' ? undefined : agrees === 'yes',
          reason: agrees === 'no' ? reason.trim() || undefined : undefined,
        },
        t().words,
      ),
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId'].profile.settled.$post(
          { param: { scope: requiredRole().scope, candidateId }, json },
          once(key),
        ),
      ),
    done: () => {
      void revalidate([readCandidateProfile.key, readHowProfileWorks.key]);
      tellDone(t().settled);
    },
  });
  return (
    <Form of={form} submit={t().settleSave}>
      <RadioCards
        field={form.field('agrees')}
        label={t().settle}
        choices={[
          { value: 'yes', label: t().agrees },
          { value: 'no', label: t().departs },
        ]}
        reveals={['no']}
        then={() => <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={3} />}
      />
    </Form>
  );
}
