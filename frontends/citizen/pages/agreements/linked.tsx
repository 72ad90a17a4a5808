import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { openLink } from '#kit/links/held-link.ts';
import { SignByLinkPage } from '#kit/signing/sign-by-link.tsx';
import { askCode, readAgreementLink, readByCode, signByLink } from '../../data/agreement-link.ts';

/** An agreement to read and sign, as the link in the message opens it. */
export function LinkedAgreement(): JSX.Element {
  const params = useParams<{ citizen: string }>();
  const link = openLink(
    untrack(() => params.citizen),
    readAgreementLink,
  );
  return (
    <SignByLinkPage
      home="/borger/aftaler"
      link={link}
      askCode={(key) => askCode(link.held, key)}
      read={(code) => readByCode(link.held, code)}
      sign={(signed, key) => signByLink(link.held, signed, key)}
    />
  );
}
