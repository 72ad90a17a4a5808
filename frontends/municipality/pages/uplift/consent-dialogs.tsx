import { createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  consentWays,
  EducationConsentRecord,
  EducationConsentWithdrawal,
  type EducationConsentSaved,
  type EducationConsentView,
} from '#shared/shapes/education-consent.ts';
import { readAllInstitutions } from '../../data/tailored.ts';
import { readConsent } from '../../data/uplift.ts';
import { datesFrom } from '../placement/read-change.ts';
import { consentText } from './consent.text.ts';

interface ConsentProps {
  readonly name: string;
  readonly consent: EducationConsentView;
  readonly onClose: () => void;
}

const ofPerson = competence.candidates[':candidateId']['education-consent'];
const paramOf = ({ candidateId }: EducationConsentView) => ({ scope: requiredRole().scope, candidateId });
const dateIn = (typed: string): string => readDate(typed, datesFrom()) ?? typed;

function finished(props: ConsentProps, said: string): void {
  props.onClose();
  void revalidate(readConsent.key);
  tellDone(said);
}

type RecordFields = {
  readonly givenOn: string;
  readonly how: string;
  readonly reach: string;
  readonly institutionIds: readonly string[];
};

/** The person said yes: when, how, and to whom. */
export function RecordConsentDialog(props: ConsentProps): JSX.Element {
  const t = consentText;
  const { consent } = untrack(() => props);
  const institutions = createAsync(() => readAllInstitutions());
  const form = createForm<RecordFields, EducationConsentRecord, EducationConsentSaved>({
    name: `record-consent-${consent.candidateId}`,
    start: {
      givenOn: typedDate(today()),
      how: 'at-meeting',
      reach: consent.reach ?? 'all',
      institutionIds: consent.institutionIds,
    },
    newest: () => ({ version: props.consent.version, values: {} }),
    read: ({ givenOn, how, reach, institutionIds }, version) =>
      readWithShape(
        EducationConsentRecord,
        { version, how, reach, givenOn: dateIn(givenOn), institutionIds: reach === 'named' ? institutionIds : [] },
        t().words,
      ),
    send: (json, key) => answerOf(ofPerson.$post({ param: paramOf(consent), json }, once(key))),
    done: () => finished(props, t().recorded(props.name)),
  });
  const choices = (): { value: string; label: string }[] =>
    (institutions() ?? []).map(({ institutionId, name }) => ({ value: institutionId, label: name }));
  return (
    <Dialog open title={t().recordTitle(props.name)} onClose={() => props.onClose()}>
      <p>{t().recordLead(props.name)}</p>
      <Form of={form} submit={t().recordSave}>
        <DateField field={form.field('givenOn')} label={t().givenOn} from={datesFrom()} />
        <RadioCards
          field={form.field('how')}
          label={t().how}
          choices={consentWays.map((value) => ({ value, label: t().hows[value] }))}
        />
        <RadioCards
          field={form.field('reach')}
          label={t().reach}
          choices={[
            { value: 'all', label: t().all },
            { value: 'named', label: t().named },
          ]}
          reveals={['named']}
          then={() => (
            <Show when={institutions()}>
              <Chips field={form.field('institutionIds')} label={t().institutions} choices={choices()} />
            </Show>
          )}
        />
      </Form>
    </Dialog>
  );
}

/** The person said no: what it means, and when it was said. */
export function WithdrawConsentDialog(props: ConsentProps): JSX.Element {
  const t = consentText;
  const { consent } = untrack(() => props);
  const form = createForm<{ readonly withdrawnOn: string }, EducationConsentWithdrawal, EducationConsentSaved>({
    name: `withdraw-consent-${consent.candidateId}`,
    start: { withdrawnOn: typedDate(today()) },
    newest: () => ({ version: props.consent.version, values: {} }),
    read: ({ withdrawnOn }, version) =>
      readWithShape(EducationConsentWithdrawal, { version, withdrawnOn: dateIn(withdrawnOn) }, t().words),
    send: (json, key) => answerOf(ofPerson.withdrawn.$post({ param: paramOf(consent), json }, once(key))),
    done: () => finished(props, t().withdrawn(props.name)),
  });
  return (
    <Dialog open title={t().withdrawTitle(props.name)} onClose={() => props.onClose()}>
      <p>{t().withdrawLead(props.name)}</p>
      <Form of={form} submit={t().withdrawSave}>
        <DateField field={form.field('withdrawnOn')} label={t().withdrawnOn} from={datesFrom()} />
      </Form>
    </Dialog>
  );
}
