import { untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  CertificateReissue,
  CertificateRevocation,
  reissueReasons,
  revocationReasons,
  type CertificateSaved,
  type IssuedView,
} from '#shared/shapes/certificate.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { certificatesText } from './certificates.text.ts';

type Asked = {
  readonly certificate: IssuedView;
  readonly onClose: () => void;
  readonly onDone: (certificateId: string) => void;
};

const certificates = competence.institutions[':institutionId'].certificates[':certificateId'];
const paramOf = ({ certificateId }: IssuedView) => ({ ...ownInstitution(), certificateId });

/** A new certificate in place of this one. */
export function ReissueForm(props: Asked): JSX.Element {
  const t = certificatesText;
  const form = createForm<
    { readonly because: string; readonly recipientName: string },
    CertificateReissue,
    CertificateSaved
  >({
    name: untrack(() => `reissue-${props.certificate.certificateId}`),
    start: untrack(() => ({ because: '', recipientName: props.certificate.facts.recipientName })),
    neverKeep: ['recipientName'],
    newest: () => ({ version: props.certificate.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(CertificateReissue, { ...fields, version });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { because: t().askWhy }) } };
    },
    send: (json, key) =>
      answerOf(certificates.replacement.$post({ param: paramOf(props.certificate), json }, once(key))),
    done: ({ certificateId }) => {
      tellDone(t().reissued);
      props.onDone(certificateId);
    },
  });
  return (
    <Form of={form} submit={t().reissue} beside={<Cancel onClose={props.onClose} />}>
      <RadioCards
        field={form.field('because')}
        label={t().why}
        choices={reissueReasons.map((value) => ({ value, label: t().reissueReasons[value] }))}
      />
      <TextField field={form.field('recipientName')} label={t().name} />
    </Form>
  );
}

/** The certificate is valid no longer. */
export function RevokeForm(props: Asked): JSX.Element {
  const t = certificatesText;
  const form = createForm<{ readonly because: string }, CertificateRevocation, CertificateSaved>({
    name: untrack(() => `revoke-${props.certificate.certificateId}`),
    start: { because: '' },
    newest: () => ({ version: props.certificate.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(CertificateRevocation, { ...fields, version });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { because: t().askWhy }) } };
    },
    send: (json, key) =>
      answerOf(certificates.revocation.$post({ param: paramOf(props.certificate), json }, once(key))),
    done: ({ certificateId }) => {
      tellDone(t().revoked);
      props.onDone(certificateId);
    },
  });
  return (
    <Form of={form} submit={t().revoke} beside={<Cancel onClose={props.onClose} />}>
      <RadioCards
        field={form.field('because')}
        label={t().why}
        choices={revocationReasons.map((value) => ({ value, label: t().revocationReasons[value] }))}
      />
    </Form>
  );
}

function Cancel(props: { readonly onClose: () => void }): JSX.Element {
  return (
    <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
      {certificatesText().cancel}
    </button>
  );
}
