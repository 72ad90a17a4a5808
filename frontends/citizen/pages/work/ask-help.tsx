import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { CallForHelp } from '#kit/attendance/call-for-help.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { Lifeline } from '#shared/shapes/lifeline.ts';
import type { HelpAsked, HelpAskedSent, HelpVoidReason } from '#shared/shapes/help-call.ts';
import type { MyPlacement } from '#shared/shapes/my-placement.ts';
import { readContactNames } from '../../data/efforts.ts';
import { readMyWork } from '../../data/my-work.ts';
import { myWorkText } from './my-work.text.ts';

/** A call for help at one's own place: it goes to whoever has the lifeline, and what became of it stands here. */
export function AskHelp(props: { readonly place: MyPlacement }): JSX.Element {
  const t = () => myWorkText().help;
  const [open, setOpen] = createSignal(false);
  const send = (json: HelpAsked, key: string): Promise<HelpAskedSent> => {
    const param = { scope: requiredRole().scope, placementId: props.place.placementId };
    return answerOf(matching['my-placements'][':placementId']['help-calls'].$post({ param, json }, once(key)));
  };
  const done = (): void => {
    tellDone(t().sent);
    setOpen(false);
    void revalidate(readMyWork.key);
  };
  const contacts = createAsync(async () => {
    const id = props.place.help?.lifeline?.personId;
    return id ? readContactNames(id) : undefined;
  });
  const answeredBy = ({ personId, phone, until, nobodyUntil }: Lifeline): string => {
    if (nobodyUntil) return t().nobodyUntil(dayAndTime(nobodyUntil));
    const name = (personId && contacts()?.get(personId)) || t().somebody;
    return until && phone ? t().onDuty(name, formatPhone(phone), dayAndTime(until)) : '';
  };
  const last = (): string => {
    const { help } = props.place;
    if (!help) return '';
    if (help.state === 'void') return t().because[(help.because ?? 'placement-not-found') as HelpVoidReason];
    const when = dayAndTime(help.sentAt);
    return help.state === 'sent' ? t().sentOn(when) : t().arrivedOn(when);
  };
  return (
    <section class="ff-sheet">
      <h2 class="h3">{t().ask}</h2>
      <Show when={last()}>
        <p role="status">{last()}</p>
      </Show>
      <Show when={props.place.help?.lifeline}>{(line) => <p>{answeredBy(line())}</p>}</Show>
      <p>{t().lead}</p>
      <Show
        when={open()}
        fallback={
          <button type="button" class="button button-secondary ff-wide" onClick={() => setOpen(true)}>
            {t().ask}
          </button>
        }
      >
        <CallForHelp placementId={props.place.placementId} words={t()} send={send} done={done} />
      </Show>
    </section>
  );
}
