import { createAsync, revalidate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { personId } from '#kit/session/session.ts';
import type { StaffAt } from '#kit/staff/staff-at.ts';
import { StaffLists } from '#kit/staff/staff-lists.tsx';
import { staffText } from '#kit/staff/staff.text.ts';
import { ownInstitution, type OwnInstitution } from '../../data/own-institution.ts';
import { readStaff, staffOfInstitution } from '../../data/staff.ts';
import { profileText } from './profile.text.ts';

/** Who works at the institution, and who has left: its administrator says so, and takes it back. */
export function Staff(): JSX.Element {
  const t = staffText;
  return (
    <Page title={t().title}>
      <BackLink href="/profil">{profileText().title}</BackLink>
      <h1>{t().heading}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={readStaff.key}>
        <Lists />
      </Loaded>
    </Page>
  );
}

function Lists(): JSX.Element {
  const own = ownInstitution();
  const staff = createAsync(() => readStaff(own.scope, own.institutionId));
  return <Show when={staff()}>{(everybody) => <StaffLists staff={everybody()} at={staffAt(own)} />}</Show>;
}

function staffAt(own: OwnInstitution): StaffAt {
  const of = staffOfInstitution[':personId'];
  return {
    me: personId(),
    mayMark: may('offboard-institution-staff'),
    offboard: (colleague, json, key) =>
      answerOf(of.offboarded.$post({ param: { ...own, personId: colleague }, json }, once(key))),
    reinstate: (colleague, json) => answerOf(of.reinstated.$post({ param: { ...own, personId: colleague }, json })),
    changed: async () => {
      await revalidate(readStaff.key);
    },
  };
}
