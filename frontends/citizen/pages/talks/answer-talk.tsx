import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea, TimeField } from '#kit/forms/text-fields.tsx';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import {
  ConversationAnswer,
  reasonsForAnswer,
  type ConversationAnswerKind,
  type ConversationAnswerSent,
} from '#shared/shapes/conversation-answer.ts';
import { SayYes, type Sending } from './say-yes.tsx';
import { myTalksText } from './talks.text.ts';

/** Yes, another time, or no: one thing at a time, and what it may mean before it is sent. */
export function AnswerTalk(props: Sending): JSX.Element {
  const t = myTalksText;
  const [asked, setAsked] = createSignal<'ask-to-move' | 'decline'>();
  const isWaiting = (): boolean => props.of.moveAsked || props.of.answer?.state === 'sent';
  return (
    <Switch>
      <Match when={asked() === 'ask-to-move'}>
        <h2>{t().otherTitle}</h2>
        <p>{t().otherLead}</p>
        <WhyForm {...props} answer="ask-to-move" onRegret={() => setAsked(undefined)} />
      </Match>
      <Match when={asked() === 'decline'}>
        <section class="ff-notice">
          <div>
            <h2>{t().noTitle}</h2>
            <p>{t().noFirst}</p>
            <p>{t().noSecond}</p>
            <p class="ff-strong">{t().noBetter}</p>
          </div>
        </section>
        <WhyForm {...props} answer="decline" onRegret={() => setAsked(undefined)} />
      </Match>
      <Match when={true}>
        <div class="ff-stack">
          <Show when={props.of.state !== 'confirmed' && props.of.answer?.state !== 'sent'}>
            <SayYes {...props} />
          </Show>
          <Show when={!isWaiting()}>
            <button type="button" class="button button-secondary ff-wide" onClick={() => setAsked('ask-to-move')}>
              {t().askOther}
            </button>
          </Show>
          <Show when={props.of.state !== 'declined' && props.of.answer?.state !== 'sent'}>
            <button type="button" class="button button-secondary ff-wide" onClick={() => setAsked('decline')}>
              {t().no}
            </button>
          </Show>
        </div>
      </Match>
    </Switch>
  );
}

type Fields = { readonly reason: string; readonly startsAt: string; readonly time: string; readonly note: string };

function WhyForm(
  props: Sending & { readonly answer: Exclude<ConversationAnswerKind, 'confirm'>; readonly onRegret: () => void },
): JSX.Element {
  const t = myTalksText;
  const { answer, of } = untrack(() => props);
  const form = createForm<Fields, ConversationAnswer, ConversationAnswerSent>({
    name: `answer-talk-${of.conversationId}-${answer}`,
    start: { reason: '', startsAt: '', time: '', note: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => readAnswer(fields, version, answer),
    send: (said, key) => props.send(said, key),
    done: () => props.onSent(),
  });
  return (
    <Form
      of={form}
      submit={answer === 'decline' ? t().sendNo : t().sendOther}
      wide
      beside={
        <button type="button" class="button button-secondary ff-wide" onClick={() => props.onRegret()}>
          {t().regret}
        </button>
      }
    >
      <RadioCards
        field={form.field('reason')}
        label={t().why}
        choices={reasonsForAnswer[answer].map((value) => ({ value, label: talkWords().reason[value] }))}
      />
      <Show when={answer === 'ask-to-move'}>
        <DateField field={form.field('startsAt')} label={t().day} optional />
        <TimeField field={form.field('time')} label={t().time} help={t().timeHelp} optional />
      </Show>
      <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={3} />
    </Form>
  );
}

function readAnswer(
  fields: Fields,
  version: number,
  answer: ConversationAnswerKind,
): Reading<Fields, ConversationAnswer> {
  const date = readDate(fields.startsAt, today());
  const time = readTime(fields.time);
  return readWithShape(ConversationAnswer, {
    ...{ version, answer, reason: fields.reason },
    ...(fields.note.trim() && { note: fields.note }),
    ...(answer === 'ask-to-move' && date && { proposed: [instantOf(date, time ?? '10:00')] }),
  }) as Reading<Fields, ConversationAnswer>;
}
