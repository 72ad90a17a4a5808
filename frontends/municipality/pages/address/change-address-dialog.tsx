import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { AddressChange, protectionSources } from '#shared/shapes/address.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { readPerson } from '../../data/person.ts';
import { datesFrom } from '../placement/read-change.ts';
import { addressText } from './address.text.ts';

type Fields = {
  readonly street: string;
  readonly postalCode: string;
  readonly isProtected: string;
  readonly from: string;
  readonly source: string;
  readonly checkOn: string;
};

/** Writes the address, which is not shown here, and whether it is protected. Nothing of it is kept on the device. */
export function ChangeAddressDialog(props: {
  readonly person: CandidateView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = (): ReturnType<typeof addressText>['change'] => addressText().change;
  const { person } = untrack(() => props);
  const form = createForm<Fields, AddressChange, CandidateChanged>({
    name: `address-${person.candidateId}`,
    neverKeep: ['street', 'postalCode'],
    start: fieldsOf(person),
    newest: () => ({ version: props.person.version, values: {} }),
    read: (fields, version) =>
      errorsAtFields(readWithShape(AddressChange, { version, ...addressOf(fields), ...protectionOf(fields) })),
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId'].address.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key]);
      tellDone(t().saved);
    },
  });
  return (
    <Dialog open title={t().title} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <TextField field={form.field('street')} label={t().street} />
        <TextField field={form.field('postalCode')} label={t().postalCode} width="short" />
        <RadioCards
          field={form.field('isProtected')}
          label={t().isProtected}
          choices={[
            { value: 'yes', label: t().yes, icon: 'lock' },
            { value: 'no', label: t().no, text: person.protection ? t().noText : '' },
          ]}
          reveals={['yes']}
          then={() => (
            <>
              <RadioCards
                field={form.field('source')}
                label={t().source}
                choices={protectionSources.map((value) => ({ value, label: addressText().sources[value] }))}
              />
              <DateField field={form.field('from')} label={t().from} from={datesFrom()} />
              <DateField field={form.field('checkOn')} label={t().checkOn} help={t().checkHelp} from={today()} />
            </>
          )}
        />
      </Form>
    </Dialog>
  );
}

function fieldsOf({ protection }: CandidateView): Fields {
  return {
    ...{ street: '', postalCode: '', isProtected: protection ? 'yes' : 'no' },
    from: typedDate(protection?.from ?? today()),
    source: protection?.source ?? 'civil-register',
    checkOn: protection?.checkOn ? typedDate(protection.checkOn) : '',
  };
}

function addressOf({ street, postalCode }: Fields): object {
  return street.trim() || postalCode.trim() ? { address: { street, postalCode: postalCode.trim() } } : {};
}

function protectionOf({ isProtected, from, source, checkOn }: Fields): object {
  if (isProtected !== 'yes') return {};
  return { protection: { from: dateIn(from), source, ...(checkOn.trim() && { checkOn: dateIn(checkOn) }) } };
}

const dateIn = (typed: string): string => readDate(typed, datesFrom()) ?? typed;

/** The request nests what the form shows side by side. */
function errorsAtFields<Body>(
  reading: ReturnType<typeof readWithShape<Body>>,
): { readonly body: Body } | { readonly errors: Readonly<Record<string, string>> } {
  if ('body' in reading) return reading;
  return {
    errors: Object.fromEntries(
      Object.entries(reading.errors).map(([name, text]) => [name.split('.').at(-1) ?? name, text ?? '']),
    ),
  };
}
