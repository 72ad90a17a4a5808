import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPaidHelp } from '../../data/paid-help.ts';
import { paidText } from '../paid/paid.text.ts';

/** The way to what the municipality pays, where something is granted. */
export function PaidHelpLine(): JSX.Element {
  const own = ownCompany();
  const all = createAsync(async () =>
    may('list-company-compensations') ? readPaidHelp(own.scope, own.companyId) : [],
  );
  return (
    <Show when={(all() ?? []).length > 0}>
      <p>
        <A href="/stoette">{paidText().link}</A>
      </p>
    </Show>
  );
}
