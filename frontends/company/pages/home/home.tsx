import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { today } from '#kit/time/clock.ts';
import { may } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { readAttendance } from '../../data/attendance.ts';
import { readAgreements } from '../../data/agreements.ts';
import { readCheckIns } from '../../data/check-ins.ts';
import { readOwnCompany } from '../../data/company.ts';
import { readWaiting } from '../../data/expectations.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readMeetings, readPeople, readPlacements } from '../../data/people.ts';
import { readStillThere } from '../../data/still-there.ts';
import { readLookBacks } from '../../data/look-backs.ts';
import { readUplifts } from '../../data/uplifts.ts';
import { NotJoined } from '../../parts/members-only.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { AttendanceToday } from '../attendance/day-list.tsx';
import { LookBackWaits } from '../look-back/look-back-waits.tsx';
import { StillThereWaits } from '../still-there/still-there-waits.tsx';
import { CheckInsWait } from '../check-in/check-ins-wait.tsx';
import { PaidHelpLine } from './paid-help-line.tsx';
import { AgreementsToSign } from './agreements-to-sign.tsx';
import { CoursesBeside } from './courses-beside.tsx';
import { WaitsForUs } from '../expectations/waits-for-us.tsx';
import { greeting, ownFirstName } from './greeting.ts';
import { homeText } from './home.text.ts';
import { NextMeeting } from './next-meeting.tsx';
import { OpenPlaces } from './open-places.tsx';
import { WhomToCall } from './whom-to-call.tsx';
import { WithYou } from './with-you.tsx';
import { whoIsWithUs } from './who-is-with-us.ts';

/** Who is with us, what is next, and whom do I call? */
export function Home(): JSX.Element {
  const t = homeText;
  return (
    <Page title={t().title} form="tight">
      <Loaded says={t().loading} skeleton={<PageSkeleton says={t().loading} />}>
        <HomeOrWelcome />
      </Loaded>
    </Page>
  );
}

function HomeOrWelcome(): JSX.Element {
  const own = ownCompany();
  const company = createAsync(() => readOwnCompany(own.scope, own.companyId));
  return (
    <Show
      when={company()}
      fallback={
        <Show when={company() === null}>
          <h1>{homeText().welcome(ownFirstName())}</h1>
          <div class="ff-narrow ff-above">
            <NotJoined />
          </div>
        </Show>
      }
    >
      {(known) => <MemberHome company={known()} />}
    </Show>
  );
}

function MemberHome(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = homeText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const placements = createAsync(() => readPlacements(own.scope, own.companyId));
  const who = (): ReturnType<typeof whoIsWithUs> =>
    whoIsWithUs(placements() ?? [], people() ?? [], props.company.buddies, today());
  const hasBuddy = (): boolean => props.company.buddies.some((buddy) => buddy.state === 'named');
  const action = (): { href: string; label: string } | undefined => {
    if (!hasBuddy()) return may('name-buddy') ? { href: '/buddyer/ny', label: t().nameBuddy } : undefined;
    return may('register-opening') ? { href: '/pladser/ny', label: t().registerOpening } : undefined;
  };
  return (
    <>
      <PageHead action={action()}>
        <span class="ff-keep">{greeting()}</span>{' '}
        <span class="ff-keep">{who().now.length > 0 ? t().withYou(who().now.length) : t().nobody}</span>
      </PageHead>
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <Loaded says={t().loading} keys={readAttendance.key}>
            <AttendanceToday />
          </Loaded>
          <Show when={may('list-company-still-there')}>
            <Loaded says={t().loading} keys={readStillThere.key}>
              <StillThereWaits />
            </Loaded>
          </Show>
          <Show when={may('list-company-look-backs')}>
            <Loaded says={t().loading} keys={readLookBacks.key}>
              <LookBackWaits />
            </Loaded>
          </Show>
          <Show when={may('list-company-check-ins')}>
            <Loaded says={t().loading} keys={readCheckIns.key}>
              <CheckInsWait />
            </Loaded>
          </Show>
          <Show when={may('list-company-agreements')}>
            <Loaded says={t().loading} keys={readAgreements.key}>
              <AgreementsToSign />
              <PaidHelpLine />
            </Loaded>
          </Show>
          <WithYou who={who()} hasBuddy={hasBuddy()} />
          <Loaded says={t().loading} keys={readWaiting.key}>
            <WaitsForUs />
          </Loaded>
          <Loaded says={t().loading} keys={readMeetings.key}>
            <NextMeeting people={people() ?? []} />
          </Loaded>
          <Loaded says={t().loading} keys={readUplifts.key}>
            <CoursesBeside people={people() ?? []} />
          </Loaded>
        </div>
        <div class="ff-stack">
          <WhomToCall who={[...who().now, ...who().later]} company={props.company} />
          <Loaded says={t().loading} keys={readCompanyOpenings.key}>
            <OpenPlaces />
          </Loaded>
        </div>
      </div>
    </>
  );
}
