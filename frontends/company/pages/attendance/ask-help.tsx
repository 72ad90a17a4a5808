import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { CallForHelp } from '#kit/attendance/call-for-help.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CompanyAttendanceLine } from '#shared/shapes/attendance.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { Lifeline } from '#shared/shapes/lifeline.ts';
import type { HelpAsked, HelpAskedSent, HelpVoidReason } from '#shared/shapes/help-call.ts';
import { readAttendance } from '../../data/attendance.ts';
import { ownCompany } from '../../data/own-company.ts';
import { attendanceText } from './attendance.text.ts';

/** A call for help about one person: it goes to whoever has the lifeline, and what became of it stands here. */
export function AskHelp(props: { readonly of: CompanyAttendanceLine; readonly name: string }): JSX.Element {
  const t = () => attendanceText().help;
  const own = ownCompany();
  const [open, setOpen] = createSignal(false);
  const send = (json: HelpAsked, key: string): Promise<HelpAskedSent> => {
    const calls = matching.companies[':companyId'].placements[':placementId']['help-calls'];
    return answerOf(calls.$post({ param: { ...own, placementId: props.of.placementId }, json }, once(key)));
  };
  const done = (): void => {
    tellDone(t().sent);
    setOpen(false);
    void revalidate(readAttendance.key);
  };
  const answeredBy = ({ phone, until, nobodyUntil }: Lifeline): string => {
    if (nobodyUntil) return t().nobodyUntil(dayAndTime(nobodyUntil));
    return until && phone ? t().onDuty(formatPhone(phone), dayAndTime(until)) : '';
  };
  const last = (): string => {
    const { help } = props.of;
    if (!help) return '';
    if (help.state === 'void') return t().because[(help.because ?? 'placement-not-found') as HelpVoidReason];
    const when = dayAndTime(help.sentAt);
    return help.state === 'sent' ? t().sentOn(when) : t().arrivedOn(when);
  };
  return (
    <div class="ff-above">
      <Show when={last()}>
        <p class="ff-muted" role="status">
          {last()}
        </p>
      </Show>
      <Show when={props.of.help?.lifeline}>{(line) => <p>{answeredBy(line())}</p>}</Show>
      <button type="button" class="function-link ff-link" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {t().ask}
        <span class="sr-only">: {props.name}</span>
      </button>
      <Show when={open()}>
        <p>{t().lead(props.name)}</p>
        <CallForHelp placementId={props.of.placementId} words={t()} send={send} done={done} />
      </Show>
    </div>
  );
}
