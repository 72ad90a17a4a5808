import { createAsync, revalidate, useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { SignByLinkPage } from '#kit/signing/sign-by-link.tsx';
import { askCode, readAgreementLink, readByCode, signByLink } from '../../data/agreement-link.ts';

/** An agreement to read and sign, as the link in the message opens it. */
export function LinkedAgreement(): JSX.Element {
  const params = useParams<{ partnership: string }>();
  // The word stands behind the `#`, which no server is told; it is read once, so that a lost one ends nothing.
  const word = location.hash.slice(1);
  const held = { scope: untrack(() => params.partnership), word };
  const view = createAsync(() => readAgreementLink(held.scope, word));
  const readAgain = async () => {
    await revalidate(readAgreementLink.key);
    return readAgreementLink(held.scope, word);
  };
  return (
    <SignByLinkPage
      home="/virksomhed/aftaler"
      key={readAgreementLink.key}
      view={view}
      readAgain={readAgain}
      askCode={(key) => askCode(held, key)}
      read={(code) => readByCode(held, code)}
      sign={(signed, key) => signByLink(held, signed, key)}
    />
  );
}
