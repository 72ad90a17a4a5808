import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { MunicipalContactView } from '#shared/shapes/municipal-contact.ts';
import { contactText } from './contact.text.ts';

/** Whom the company calls in the own municipality, and the way to choose somebody. */
export function MunicipalContactSheet(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = contactText;
  const isOurs = (): boolean => props.company.municipalities.includes(requiredRole().scope);
  const contact = (): MunicipalContactView | undefined =>
    props.company.contacts.find(({ municipality }) => municipality === requiredRole().scope);
  return (
    <AsideSheet title={t().sheet}>
      <Show when={isOurs()} fallback={<p class="ff-muted">{t().notOurs}</p>}>
        <Show when={contact()} fallback={<p>{t().nobody}</p>}>
          {(known) => (
            <Show when={!known().hasLeft} fallback={<p>{t().hasLeft(known().name)}</p>}>
              <p class="ff-strong mb-0">{known().name}</p>
              <p class="mb-0 ff-num">{formatPhone(known().phone)}</p>
              <p class="ff-muted">{known().answers}</p>
            </Show>
          )}
        </Show>
        <Show when={may('name-municipal-contact')}>
          <p class="ff-ruled">
            <A href={`/virksomheder/${props.company.companyId}/kontakt`}>{contact() ? t().nameAnother : t().nameOne}</A>
          </p>
        </Show>
      </Show>
    </AsideSheet>
  );
}
