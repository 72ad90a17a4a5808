import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { readOwnCompany } from '../data/company.ts';
import { ownCompany } from '../data/own-company.ts';
import { membershipText } from './membership.text.ts';

/** Shows what needs a company in the network; a company that has not joined is led to joining. */
export function MembersOnly(props: {
  readonly children: (company: () => CompanyProfile) => JSX.Element;
  readonly skeleton?: JSX.Element;
}): JSX.Element {
  return (
    <Loaded says={membershipText().loading} skeleton={props.skeleton}>
      <Inside>{props.children}</Inside>
    </Loaded>
  );
}

function Inside(props: { readonly children: (company: () => CompanyProfile) => JSX.Element }): JSX.Element {
  const own = ownCompany();
  const company = createAsync(() => readOwnCompany(own.scope, own.companyId));
  return (
    <Show
      when={company()}
      fallback={
        <Show when={company() === null}>
          <h1>{membershipText().welcome}</h1>
          <div class="ff-narrow ff-above">
            <NotJoined />
          </div>
        </Show>
      }
    >
      {(known) => props.children(known)}
    </Show>
  );
}

/** The first thing to do for a company that has not joined. */
export function NotJoined(): JSX.Element {
  const t = membershipText;
  return (
    <Empty title={t().title} text={may('join-network') ? t().contact : t().buddy}>
      <Show when={may('join-network')}>
        <A class="button button-primary" href="/bliv-medlem">
          {t().join}
        </A>
      </Show>
    </Empty>
  );
}
