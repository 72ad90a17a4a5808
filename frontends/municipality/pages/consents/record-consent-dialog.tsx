import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  ConsentRecord,
  purposesWithWords,
  type ConsentPurpose,
  type ConsentSaved,
  type PersonConsents,
} from '#shared/shapes/consents.ts';
import { readConsents } from '../../data/consents.ts';
import { readPerson } from '../../data/person.ts';
import { datesFrom } from '../placement/read-change.ts';
import { personConsentsText } from './person-consents.text.ts';

type Fields = {
  readonly says: string;
  readonly on: string;
  readonly how: string;
  readonly until: string;
  readonly words: string;
};

/** Writes down what the person said, with the words that are read out; a no holds at once. */
export function RecordConsentDialog(props: {
  readonly purpose: ConsentPurpose;
  readonly candidateId: string;
  readonly of: PersonConsents;
  readonly onClose: () => void;
}): JSX.Element {
  const t = personConsentsText;
  const { purpose, candidateId } = untrack(() => props);
  const standing = () => props.of.items.find((each) => each.purpose === purpose);
  const takesWords = purposesWithWords.includes(purpose);
  const form = createForm<Fields, ConsentRecord, ConsentSaved>({
    name: `consent-${candidateId}-${purpose}`,
    neverKeep: ['words'],
    start: {
      says: standing()?.state === 'given' ? 'no' : '',
      ...{ on: typedDate(today()), how: 'spoken', until: '', words: '' },
    },
    newest: () => ({ version: standing()?.version ?? 0, values: {} }),
    read: ({ says, on, how, until, words }, version) =>
      readWithShape(ConsentRecord, {
        ...{ version, purpose, says, how, on: dateIn(on) },
        ...(says === 'yes' && until.trim() && { until: dateIn(until) }),
        ...(says === 'yes' && takesWords && words.trim() && { words }),
      }),
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId'].consents.$post(
          { param: { scope: requiredRole().scope, candidateId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate([readConsents.key, readPerson.key]);
      tellDone(t().form.saved);
    },
  });
  const wording = (): string => props.of.wordings.find((each) => each.purpose === purpose)?.text ?? '';
  return (
    <Dialog open title={t().form.title} onClose={() => props.onClose()}>
      <p class="ff-muted mb-0">{t().form.read}</p>
      <blockquote class="ff-quote">{wording()}</blockquote>
      <Form of={form} submit={t().form.save}>
        <RadioCards
          field={form.field('says')}
          label={t().form.says}
          choices={[
            { value: 'yes', label: t().form.yes, text: t().form.yesText },
            { value: 'no', label: t().form.no, text: t().form.noText },
          ]}
          reveals={['yes']}
          then={() => (
            <>
              <Show when={takesWords}>
                <TextArea field={form.field('words')} label={t().form.words} help={t().form.wordsHelp} rows={2} />
              </Show>
              <DateField
                field={form.field('until')}
                label={t().form.until}
                help={t().form.untilHelp(dayDate(props.of.untilAtMost))}
                from={today()}
              />
            </>
          )}
        />
        <DateField field={form.field('on')} label={t().form.on} from={datesFrom()} />
        <RadioCards
          field={form.field('how')}
          label={t().form.how}
          choices={(['spoken', 'at-meeting', 'on-paper'] as const).map((value) => ({ value, label: t().hows[value] }))}
        />
      </Form>
    </Dialog>
  );
}

const dateIn = (typed: string): string => readDate(typed, datesFrom()) ?? typed;
