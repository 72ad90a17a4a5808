import { A, createAsync, revalidate } from '@solidjs/router';
import { Show, Suspense, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { access, answerOf, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import type { StaffAt } from '#kit/staff/staff-at.ts';
import { StaffLists } from '#kit/staff/staff-lists.tsx';
import { staffText } from '#kit/staff/staff.text.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readCaseCount, readWithoutOwner } from '../../data/candidates.ts';
import { readStaff } from '../../data/municipality.ts';
import { casesLeftText } from './cases-left.text.ts';

/** Who works here, and who has left: the team leader says so, and takes it back. */
export function Staff(): JSX.Element {
  const t = staffText;
  return (
    <Page title={t().title}>
      <Show when={may('list-staff')} fallback={<Refused page title={t().title} text={t().emptyText} />}>
        <h1>{t().heading}</h1>
        <p class="font-lead">{t().lead}</p>
        <Loaded says={t().loading} keys={readStaff.key}>
          <Lists />
        </Loaded>
      </Show>
    </Page>
  );
}

function Lists(): JSX.Element {
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  return (
    <Show when={staff()}>
      {(everybody) => (
        <StaffLists staff={everybody()} at={staffAt(scope)}>
          <Show when={may('list-cases-without-owner')}>
            <p>
              <A href="/personer?vis=uden-kontaktperson">{casesLeftText().toCases}</A>
            </p>
          </Show>
        </StaffLists>
      )}
    </Show>
  );
}

function staffAt(scope: string): StaffAt {
  return {
    me: personId(),
    mayMark: may('offboard-staff'),
    offboard: (colleague, json, key) =>
      answerOf(access.staff[':personId'].offboarded.$post({ param: { scope, personId: colleague }, json }, once(key))),
    reinstate: (colleague, json) =>
      answerOf(access.staff[':personId'].reinstated.$post({ param: { scope, personId: colleague }, json })),
    changed: async () => {
      await revalidate([readStaff.key, readWithoutOwner.key]);
    },
    alsoHappens: (colleague) => <CasesLeft colleague={colleague} />,
    alsoComesBack: ({ name }) => casesLeftText().back(name),
  };
}

/** How many people lose their contact person, and where the next steps go. */
function CasesLeft(props: { readonly colleague: Colleague }): JSX.Element {
  const t = casesLeftText;
  const { scope } = requiredRole();
  // What cannot be counted just now must not keep anybody from saying that a colleague left.
  const count = createAsync(() => readCaseCount(scope, props.colleague.personId).catch(() => undefined));
  const cases = (): string => {
    const counted = count();
    return counted ? t().cases(counted.open, counted.more) : t().casesUncounted;
  };
  return (
    <>
      <li aria-live="polite">
        <Suspense fallback={t().counting}>{cases()}</Suspense>
      </li>
      <li>{t().steps}</li>
    </>
  );
}
