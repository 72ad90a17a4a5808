import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { attendanceInWords, CourseSteps, OrderStateFlag, SaidByTheSite } from '#kit/orders/course-parts.tsx';
import { answersOpen } from '#kit/orders/course-steps.ts';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { SiteOrderView } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere, readSite, readSiteOrder } from '../../data/site.ts';
import { AssignForm } from './assign-form.tsx';
import { siteText } from './site.text.ts';
import { SitePage } from './site-page.tsx';

/** How far has this person come, and what is the next step? */
export function SitePerson(): JSX.Element {
  return (
    <SitePage title={siteText().title} action="open-site-order" keys={[readSiteOrder.key, readSite.key]}>
      {() => <Course />}
    </SitePage>
  );
}

function Course(): JSX.Element {
  const own = ownInstitution();
  const params = useParams<{ orderId: string }>();
  const read = (): Promise<SiteOrderView> => readSiteOrder(own.scope, own.institutionId, params.orderId);
  const first = createAsync(read);
  return <Show when={first()}>{(known) => <Known of={known()} />}</Show>;
}

function Known(props: { readonly of: SiteOrderView }): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const order = (): SiteOrderView => props.of;
  const name = (): string => nameHere(order().candidateId, people()) ?? t().nameless;
  return (
    <>
      <BackLink href="/unge">{t().back}</BackLink>
      <div class="ff-head">
        <h1>{name()}</h1>
        <OrderStateFlag state={order().state} paused={order().course.pausedFrom !== undefined} />
      </div>
      <p class="font-lead">{order().goal}</p>
      <NextAct of={order()} />
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <CourseSteps title={t().steps} state={order().state} course={order().course} endsOn={order().endsOn} />
          <SaidByTheSite title={t().said} answers={order().answers} />
        </div>
        <div class="ff-stack">
          <section class="ff-sheet">
            <Facts facts={factsOf(order())} form="stacked" />
          </section>
          <Show when={may('assign-at-site') && order().state !== 'ended'}>
            <AssignForm of={order()} />
          </Show>
        </div>
      </div>
    </>
  );
}

/** The one thing to do next; nothing while the last answer is on its way. */
function NextAct(props: { readonly of: SiteOrderView }): JSX.Element {
  const t = siteText;
  const label = (): string => {
    if (props.of.state === 'placed') return t().reply;
    return props.of.state === 'ended' ? t().report : t().register;
  };
  return (
    <>
      <Show when={props.of.waitingFor}>
        {(waiting) => (
          <p class="ff-saved" role="status">
            {t().waiting(orderWords().answers[waiting()])}
          </p>
        )}
      </Show>
      <Show when={props.of.seenUntil}>{(until) => <p class="ff-muted">{t().seenUntil(nearDate(until()))}</p>}</Show>
      <Show when={may('answer-order') && !props.of.waitingFor && answersOpen(props.of).length > 0}>
        <div class="ff-thumb ff-actions">
          <A class="button button-primary" href={`/unge/${props.of.orderId}/svar`}>
            {label()}
          </A>
        </div>
      </Show>
    </>
  );
}

function factsOf(order: SiteOrderView): readonly Fact[] {
  const t = siteText();
  const { contact } = order;
  return [
    { term: t.package, value: order.packageName },
    { term: t.hours, value: orderWords().hoursAWeek(formatNumber(order.hoursPerWeek)) },
    { term: t.period, value: t.periodOf(shortDate(order.startsOn), shortDate(order.endsOn)) },
    { term: t.present, value: attendanceInWords(order.attendance) },
    {
      term: t.contact,
      value: (
        <>
          {contact.name}, <a href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</a>
          {contact.answers ? `, ${contact.answers}` : ''}
        </>
      ),
    },
  ];
}
