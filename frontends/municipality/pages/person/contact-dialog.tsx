import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { fullName } from '#shared/kernel/names.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { ContactCorrection, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { readPerson } from '../../data/person.ts';
import { namesApart, splittingAtComma } from '../../words/name-fields.ts';
import { CitizenLanguageField } from '../../words/citizen-language-field.tsx';
import { contactText } from './contact.text.ts';

interface ContactFields {
  readonly [name: string]: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
  /** Empty is Danish. */
  readonly language: string;
}

/** Corrects a person's name, telephone, e-mail and the language of their messages. */
export function ContactDialog(props: { readonly person: CandidateView; readonly onClose: () => void }): JSX.Element {
  const t = contactText;
  const { person } = untrack(() => props);
  const form = createForm<ContactFields, ContactCorrection, CandidateChanged>({
    name: `contact-${person.candidateId}`,
    neverKeep: ['firstName', 'lastName', 'phone', 'email'],
    start: fieldsOf(person),
    newest: () => ({ version: props.person.version, values: fieldsOf(props.person) }),
    read: (fields, version) => readWithShape(ContactCorrection, correctionOf(fields, version), t().words),
    send: (correction, key) =>
      answerOf(
        visitation.candidates[':candidateId'].contact.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: correction },
          once(key),
        ),
      ),
    done: (_, correction) => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key]);
      tellDone(t().corrected(fullName(correction)));
    },
  });
  return (
    <Dialog open title={t().title} onClose={() => props.onClose()}>
      <p>{t().lead}</p>
      <Form of={form} submit={t().save}>
        <TextField field={splittingAtComma(form.field('firstName'), form.field('lastName'))} label={t().firstName} />
        <TextField field={form.field('lastName')} label={t().lastName} />
        <TextField field={form.field('phone')} label={t().phone} type="tel" width="short" />
        <TextField field={form.field('email')} label={t().email} type="email" />
        <CitizenLanguageField field={form.field('language')} />
      </Form>
    </Dialog>
  );
}

function fieldsOf({ firstName, lastName, phone, email, language }: CandidateView): ContactFields {
  const chosen = language && language !== 'da' ? language : '';
  return { firstName, lastName, phone: phone ? formatPhone(phone) : '', email: email ?? '', language: chosen };
}

function correctionOf(fields: ContactFields, version: number): unknown {
  const given = (text: string): string | undefined => text.trim() || undefined;
  const reached = { phone: given(fields.phone), email: given(fields.email) };
  return { version, ...namesApart(fields), ...reached, language: given(fields.language) ?? 'da' };
}
