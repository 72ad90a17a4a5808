import { Show, type JSX } from 'solid-js';
import { Goals } from '#kit/certificates/goals.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { VerificationView } from '#shared/shapes/certificate.ts';
import { verificationText } from './verification.text.ts';

const icons = { valid: 'success', revoked: 'error', replaced: 'warning' } as const;
const tints = { valid: 'ff-icon-positive', revoked: 'ff-icon-negative', replaced: 'ff-icon-warning' } as const;

/** A certificate as a stranger reads it: whether it is valid, and no more than the paper says. */
export function CheckedCertificate(props: { readonly certificate: VerificationView }): JSX.Element {
  const t = verificationText;
  const it = (): VerificationView => props.certificate;
  return (
    <article class="ff-sheet ff-cert">
      <div class="ff-cert__state">
        <Icon name={icons[it().state]} class={tints[it().state]} />
        <div>
          <h1 class="h3 m-0">{t().states[it().state]}</h1>
          <p>{t().explained[it().state]}</p>
        </div>
      </div>
      <Facts
        form="two"
        facts={[
          { term: t().number, value: it().number },
          { term: t().initials, value: it().initials },
          { term: t().institution, value: it().institutionName },
          { term: t().issuedOn, value: longDate(it().issuedOn) },
        ]}
      />
      <Show when={it().endedOn}>
        {(endedOn) => (
          <p>
            <b>{t().endedOn}</b> {longDate(endedOn())}
          </p>
        )}
      </Show>
      <h2 class="h4">{t().can}</h2>
      <Goals goals={it().goals} />
      <p class="ff-muted">{t().paperSays}</p>
    </article>
  );
}
