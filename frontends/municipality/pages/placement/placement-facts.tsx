import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { siteLine } from '#shared/shapes/company-site.ts';
import type { PlacementView, SniffPlan } from '#shared/shapes/placement.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { placementText } from './placement.text.ts';
import { stretchLine, termsToCome } from './terms-shown.ts';

/** What holds now, and whom to call: kind, hours, days, buddy and contact. */
export function PlacementFacts(props: { readonly placement: PlacementView }): JSX.Element {
  const t = placementText;
  const workplace = createAsync(() => readWorkplace(networkScope(), props.placement.companyId));
  const buddy = (): Fact => {
    const known = buddyOf(workplace(), props.placement.buddyId);
    return { term: t().buddy, value: known ? <Callable name={known.name} phone={known.phone} /> : t().noBuddyName };
  };
  const contact = (): readonly Fact[] => {
    const known = workplace()?.contact;
    return known ? [{ term: t().contact, value: <Callable name={known.name} phone={known.phone} /> }] : [];
  };
  const agreedLater = (): readonly Fact[] =>
    termsToCome(props.placement).length > 0
      ? [{ term: t().agreed, value: <AgreedLater placement={props.placement} /> }]
      : [];
  const until = (): string => {
    const { endedOn, endsOn, endReason, endPassed } = props.placement;
    if (endedOn)
      return [sentence(dayDate(endedOn)), endReason ? t().reasons[endReason] : ''].filter(Boolean).join('. ');
    if (endsOn && endPassed) return t().endPassed(dayDate(endsOn));
    return endsOn ? sentence(dayDate(endsOn)) : t().open;
  };
  return (
    <Facts
      form="row"
      facts={[
        { term: t().hours, value: hoursOf(props.placement) },
        ...agreedLater(),
        { term: t().since, value: sentence(dayDate(props.placement.startsOn)) },
        { term: t().until, value: until() },
        buddy(),
        ...(props.placement.site ? [{ term: t().site, value: siteLine(props.placement.site) }] : []),
        ...contact(),
      ]}
    />
  );
}

/** Hours that are agreed from days to come, in their order. */
export function AgreedLater(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <ul class="ff-list">
      <For each={termsToCome(props.placement)}>{(terms) => <li>{stretchLine(terms)}</li>}</For>
    </ul>
  );
}

/** The plan of a sniff internship. */
export function SniffFacts(props: { readonly plan: SniffPlan }): JSX.Element {
  const t = placementText;
  return (
    <div class="ff-ruled">
      <h3 class="ff-h-small">{t().sniff}</h3>
      <Facts
        form="row"
        facts={[
          { term: t().sniffMeets, value: props.plan.contactPerson },
          { term: t().sniffPlace, value: props.plan.meetingPlace },
          { term: t().sniffTime, value: `kl.\u00a0${props.plan.meetingTime.replace(/^0/, '').replace(':', '.')}` },
          { term: t().sniffTasks, value: listed(props.plan.tasks) },
        ]}
      />
    </div>
  );
}

function Callable(props: { readonly name: string; readonly phone: string | undefined }): JSX.Element {
  return (
    <>
      {props.name}
      <Show when={props.phone}>
        {(phone) => (
          <>
            <br />
            <a class="ff-num" href={`tel:${phone()}`}>
              {formatPhone(phone())}
            </a>
          </>
        )}
      </Show>
    </>
  );
}

function hoursOf(placement: PlacementView): string {
  const all = formatNumber(placement.hoursPerWeek);
  const partlyPaid = placement.paidHoursPerWeek > 0 && placement.paidHoursPerWeek < placement.hoursPerWeek;
  return partlyPaid ? placementText().hoursPaid(all, formatNumber(placement.paidHoursPerWeek)) : all;
}
