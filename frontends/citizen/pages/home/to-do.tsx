import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { homeText } from './home.text.ts';
import type { NextThing } from './what-is-next.ts';

type Said = { readonly icon: IconName; readonly title: string; readonly text?: string; readonly href: string };

/** One thing that can be done now, in one line with the way to it. */
export function ToDo(props: { readonly of: NextThing }): JSX.Element {
  const said = (): Said => saidOf(props.of);
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <Icon name={said().icon} /> <A href={said().href}>{said().title}</A>
        </p>
        <Show when={said().text}>{(text) => <p class="ff-muted">{text()}</p>}</Show>
      </div>
    </li>
  );
}

function saidOf(thing: NextThing): Said {
  const t = homeText();
  switch (thing.kind) {
    case 'prepare':
      return {
        ...{ icon: 'edit', title: thing.hasBegun ? t.prepareOn : t.prepare, text: t.prepareText },
        href: '/forberedelse',
      };
    case 'description':
      return {
        ...{ icon: 'visibility', title: t.description, text: t.descriptionText(nearDate(thing.readBy)) },
        href: `/mit-arbejde/${thing.packId}`,
      };
    case 'agreement':
      return {
        ...{ icon: 'edit', title: t.agreement, text: t.agreementText(thing.companyName) },
        href: `/aftaler/${thing.agreementId}`,
      };
    case 'sign':
      return {
        ...{ icon: 'check', title: t.sign, text: t.signText(thing.institutionName) },
        href: `/bedoemmelser/${thing.assessmentId}`,
      };
    case 'companion':
      return thing.news === 'asks'
        ? { icon: 'persons', title: t.companionAsks(thing.firstName), text: t.companionAsksText, href: '/foelgeven' }
        : { icon: 'persons', title: t.companionEnded(thing.firstName), text: t.companionEndedText, href: '/foelgeven' };
    case 'still-there':
      return { icon: 'chat', title: t.stillThere(thing.companyName), text: t.stillThereText, href: '/stadig' };
    case 'look-back':
      return { icon: 'chat', title: t.lookBack(thing.companyName), text: t.lookBackText, href: '/tilbage' };
    case 'check-in':
      return { icon: 'chat', title: t.checkIn(thing.companyName), text: t.checkInText, href: '/tjek' };
    case 'places':
      return { icon: 'location', title: t.places(thing.count), text: t.placesText, href: '/steder' };
    case 'times':
      return { icon: 'time', title: t.times(thing.companyName), text: t.timesText, href: '/tider' };
    case 'expect':
      return {
        ...{ icon: 'edit', title: t.expect(thing.companyName), text: t.expectText },
        href: `/matchmoeder/${thing.meetingId}`,
      };
    case 'say-yes':
      return {
        ...{ icon: 'check', title: t.sayYes(thing.companyName), text: t.sayYesText },
        href: `/matchmoeder/${thing.meetingId}`,
      };
    case 'consent':
      return { icon: 'help', title: t.consent, text: t.consentText(thing.count), href: '/samtykker' };
    case 'activity':
      return {
        ...{ icon: 'flag', title: thing.words, href: '/plan' },
        ...(thing.dueOn && { text: t.activityBy(nearDate(thing.dueOn)) }),
      };
    case 'certificate':
      return {
        ...{ icon: 'star', title: t.certificateTitle, text: t.certificateText(thing.workplaceName) },
        href: `/beviser/${thing.certificateId}`,
      };
    case 'tell-course':
      return {
        ...{ icon: 'student', title: t.tellCourse, text: t.tellCourseText(thing.title) },
        href: `/kurser/${thing.enrolmentId}/fortael`,
      };
    case 'step':
      return { icon: 'checklist', title: t.stepTitle(thing.workplaceName), text: thing.step, href: '/skridt' };
    default:
      return { icon: 'chat', title: t.ways.talks, href: '/samtaler' };
  }
}
