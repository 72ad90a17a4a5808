import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea, TimeField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';
import {
  reasonsFor,
  type MeetingAnswer,
  type MeetingAnswerKind,
  type MeetingAnswerSent,
} from '#shared/shapes/meeting-answer.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readMeetings } from '../../data/people.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { answerText } from './answer.text.ts';
import { readAnswer, type AnswerFields } from './read-answer.ts';

/** A match meeting does not suit: the company asks to move it, or declines, with a reason. One minute, one hand. */
export function AnswerMeeting(): JSX.Element {
  const t = answerText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/moeder">{t().back}</BackLink>
      <ContactsOnly action="answer-match-meeting">{() => <OneMeeting />}</ContactsOnly>
    </Page>
  );
}

function OneMeeting(): JSX.Element {
  const t = answerText;
  const own = ownCompany();
  const params = useParams<{ meetingId: string }>();
  const meetings = createAsync(() => readMeetings(own.scope, own.companyId));
  const meeting = (): CompanyMeeting | undefined =>
    meetings()?.find(({ meetingId, state }) => meetingId === params.meetingId && state === 'called');
  return (
    <Show when={meetings()}>
      <h1>{t().title}</h1>
      <Show when={meeting()} fallback={<Empty title={t().gone} text={t().goneText} />} keyed>
        {(known) => (
          <>
            <p class="font-lead">{t().lead(dayAndTime(known.startsAt))}</p>
            <AnswerForm meeting={known} />
          </>
        )}
      </Show>
    </Show>
  );
}

const answers: readonly MeetingAnswerKind[] = ['ask-to-move', 'decline'];
const nothingSaid: AnswerFields = { answer: '', reason: '', proposed: '', time: '', note: '' };
const icons = { 'ask-to-move': 'time', decline: 'close' } as const;

function AnswerForm(props: { readonly meeting: CompanyMeeting }): JSX.Element {
  const t = answerText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { meetingId } = untrack(() => props.meeting);
  const form = createForm<AnswerFields, MeetingAnswer, MeetingAnswerSent>({
    name: `answer-meeting-${meetingId}`,
    start: nothingSaid,
    newest: () => ({ version: props.meeting.version, values: nothingSaid }),
    read: (fields, version) => readAnswer(fields, version, today()),
    send: (answer, key) =>
      answerOf(
        matching.companies[':companyId']['match-meetings'][':meetingId'].answers.$post(
          { param: { scope: own.scope, companyId: own.companyId, meetingId }, json: answer },
          once(key),
        ),
      ),
    done: (sent, { answer }) => {
      tellDone(answer === 'decline' ? t().sentDecline : t().sentMove);
      waitUntilShown(() => showsAnswer(meetingId, sent.answerId, answer), [readMeetings.key]);
      navigate('/moeder');
    },
  });
  const chosen = (): MeetingAnswerKind | undefined => answers.find((answer) => answer === form.values.answer);
  return (
    <div class="ff-sheet ff-narrow">
      <Form of={form} submit={t().send} beside={<A href="/moeder">{t().cancel}</A>}>
        <RadioCards
          field={form.field('answer')}
          label={t().question}
          choices={answers.map((value) => ({
            value,
            label: t().answers[value],
            text: t().explained[value],
            icon: icons[value],
          }))}
        />
        <Show when={chosen()}>
          {(answer) => (
            <>
              <SelectField
                field={form.field('reason')}
                label={t().reason}
                options={reasonsFor[answer()].map((value) => ({ value, label: meetingAnswerText().reasons[value] }))}
              />
              <Show when={answer() === 'ask-to-move'}>
                <DateField field={form.field('proposed')} label={t().day} help={t().dayHelp} optional />
                <TimeField field={form.field('time')} label={t().time} help={t().timeHelp} optional />
              </Show>
              <TextArea
                field={form.field('note')}
                label={t().note}
                help={t().noteHelp}
                optional={form.values.reason !== 'other'}
                rows={2}
              />
            </>
          )}
        </Show>
        <p class="ff-muted ff-above">{t().noHarm}</p>
      </Form>
    </div>
  );
}

/** Whether the list shows the answer: a decline as soon as it is settled, a wish for another time once it is sent. */
async function showsAnswer(meetingId: string, answerId: string, kind: MeetingAnswerKind): Promise<boolean> {
  const own = ownCompany();
  await revalidate(readMeetings.keyFor(own.scope, own.companyId));
  const meetings = await readMeetings(own.scope, own.companyId);
  const answer = meetings.find((meeting) => meeting.meetingId === meetingId)?.answer;
  return answer?.answerId === answerId && (kind === 'ask-to-move' || answer.state !== 'sent');
}
