import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { readAgreements, waitsForCompany } from '../../data/agreements.ts';
import { ownCompany } from '../../data/own-company.ts';
import { companyAgreementsText } from '../agreements/agreements.text.ts';

/** Agreements that wait for the company's signature; nothing where none does. */
export function AgreementsToSign(): JSX.Element {
  const t = companyAgreementsText;
  const own = ownCompany();
  const agreements = createAsync(() => readAgreements(own.scope, own.companyId));
  const waiting = () => (agreements() ?? []).filter(waitsForCompany);
  return (
    <Show when={waiting()[0]}>
      {(first) => (
        <section class="ff-sheet ff-ask" aria-labelledby="to-sign">
          <h2 class="h3" id="to-sign">
            <Icon name="edit" /> {t().waiting(waiting().length)}
          </h2>
          <A
            class="button button-primary"
            href={waiting().length === 1 ? `/aftaler/${first().agreementId}` : '/aftaler'}
          >
            {t().toRead}
          </A>
        </section>
      )}
    </Show>
  );
}
