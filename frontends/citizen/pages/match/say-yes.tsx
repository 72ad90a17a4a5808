import { A, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { AgreedText } from '#kit/alignment/seven-questions.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { AlignmentYes } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent, MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { own } from '../../data/certificates.ts';
import { myMeetings, readMyMeetings } from '../../data/my-meetings.ts';
import { myMatchText } from './match.text.ts';

/** The text that came of the meeting: read it, say yes to it, or say that something is not right. */
export function SayYes(props: { readonly of: MyAlignment }): JSX.Element {
  const t = myMatchText;
  return (
    <section class="ff-sheet" aria-labelledby="agreed">
      <h2 class="h3" id="agreed">
        {t().textTitle}
      </h2>
      <Show when={!props.of.ownYes}>
        <p>{t().textLead(props.of.companyName)}</p>
      </Show>
      <AgreedText questions={props.of.questions} />
      <div class="ff-above">
        <Show when={props.of.ownYes} fallback={<YesForm of={props.of} />}>
          <Flag tone="good" icon="check">
            {t().saidYes}
          </Flag>
          <p>{props.of.otherYes ? t().bothYes : t().waits(props.of.companyName)}</p>
          <p>
            <A href={`/matchmoeder/${props.of.meetingId}/svar`}>{t().no}</A>
          </p>
        </Show>
      </div>
    </section>
  );
}

function YesForm(props: { readonly of: MyAlignment }): JSX.Element {
  const t = myMatchText;
  const { meetingId } = untrack(() => props.of);
  const form = createForm<Record<string, never>, AlignmentYes, AlignmentSent>({
    name: `yes-${meetingId}`,
    start: {},
    newest: () => ({ version: props.of.number ?? 0, values: {} }),
    read: (_fields, number) => ({ body: { number } }),
    send: (json, key) =>
      answerOf(
        matching['my-match-meetings'][':meetingId'].signed.$post({ param: { ...own(), meetingId }, json }, once(key)),
      ),
    done: ({ answerId }) => {
      tellDone(t().yesSent);
      waitUntilShown(() => isTakenIn(meetingId, answerId), [readMyMeetings.key]);
    },
  });
  return (
    <Form of={form} submit={t().yes} beside={<A href={`/matchmoeder/${meetingId}/svar`}>{t().no}</A>}>
      <></>
    </Form>
  );
}

/** Whether what was sent has come back with what became of it. */
export async function isTakenIn(meetingId: string, answerId: string): Promise<boolean> {
  const sent = (await myMeetings()).find((one) => one.meetingId === meetingId)?.sent;
  const isSettled = sent?.answerId === answerId && sent.state !== 'sent';
  if (isSettled) await revalidate(readMyMeetings.key);
  return isSettled;
}
