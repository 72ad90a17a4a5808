import { createAsync } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import {
  cancelReasons,
  ConversationCancel,
  ConversationMissed,
  ConversationMove,
  noShowReasons,
  type ConversationChanged,
  type ConversationView,
} from '#shared/shapes/planned-conversation.ts';
import { readStaff } from '../../data/municipality.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { followTalk } from '../../data/talks.ts';
import { talksText } from './talks.text.ts';
import { reachedBy, readWhen, WhenAndHow, whenFieldsOf, type WhenFields } from './when-fields.tsx';

const one = visitation.candidates[':candidateId']['planned-conversations'][':conversationId'];

/** Moves a conversation; begins with the time that the person proposed, where they did. */
export function MoveTalk(props: {
  readonly person: CandidateView;
  readonly talk: ConversationView;
  readonly proposed?: ConversationView['startsAt'] | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const t = talksText;
  const { talk, proposed } = untrack(() => ({ talk: props.talk, proposed: props.proposed }));
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  const form = createForm<WhenFields & { readonly holderId: string }, ConversationMove, ConversationChanged>({
    name: `move-talk-${talk.conversationId}-${proposed ?? ''}`,
    start: { ...whenFieldsOf({ ...talk, startsAt: proposed ?? talk.startsAt }), holderId: talk.holderId },
    newest: () => ({ version: props.talk.version, values: {} }),
    read: (fields, version) =>
      readWhen(ConversationMove, fields, { version, staffIds: talk.staffIds, holderId: fields.holderId }),
    send: (json, key) => answerOf(one.moved.$post({ param: { scope, ...placeOf(talk) }, json }, once(key))),
    done: (changed, move) => {
      props.onClose();
      followTalk(scope, talk.candidateId, changed);
      tellDone(t().moved(dayAndTime(move.startsAt)));
    },
  });
  return (
    <Dialog open title={t().moveTitle} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().moveLead}</p>
      <Form of={form} submit={t().moveSave}>
        <WhenAndHow form={form as never} reachedBy={reachedBy(props.person)} />
        <Show when={staff()}>
          {(colleagues) => (
            <SelectField field={form.field('holderId')} label={t().holder} options={staffChoices(colleagues())} />
          )}
        </Show>
      </Form>
    </Dialog>
  );
}

type WhyFields = { readonly reason: string; readonly note: string };

/** Calls a conversation off: why, and who is told. */
export function CancelTalk(props: {
  readonly name: string;
  readonly talk: ConversationView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = talksText;
  const { talk } = untrack(() => props);
  const { scope } = requiredRole();
  const form = createForm<WhyFields, ConversationCancel, ConversationChanged>({
    name: `cancel-talk-${talk.conversationId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.talk.version, values: {} }),
    read: ({ reason, note }, version) => readWithShape(ConversationCancel, { version, reason, note }),
    send: (json, key) => answerOf(one.cancelled.$post({ param: { scope, ...placeOf(talk) }, json }, once(key))),
    done: (changed) => {
      props.onClose();
      followTalk(scope, talk.candidateId, changed);
      tellDone(t().cancelled);
    },
  });
  return (
    <Dialog open title={t().cancelTitle} onClose={() => props.onClose()}>
      <p>{t().cancelText(props.name, dayAndTime(props.talk.startsAt))}</p>
      <Form of={form} submit={t().cancelSave}>
        <RadioCards
          field={form.field('reason')}
          label={t().cancelWhy}
          choices={cancelReasons.map((value) => ({ value, label: t().cancelReason[value] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}

/** The person was not there: why, as far as anybody knows, and that nothing follows by itself. */
export function MissedTalk(props: { readonly talk: ConversationView; readonly onClose: () => void }): JSX.Element {
  const t = talksText;
  const { talk } = untrack(() => props);
  const { scope } = requiredRole();
  const form = createForm<WhyFields, ConversationMissed, ConversationChanged>({
    name: `missed-talk-${talk.conversationId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.talk.version, values: {} }),
    read: ({ reason, note }, version) => readWithShape(ConversationMissed, { version, reason, note }),
    send: (json, key) => answerOf(one.missed.$post({ param: { scope, ...placeOf(talk) }, json }, once(key))),
    done: (changed) => {
      props.onClose();
      followTalk(scope, talk.candidateId, changed);
      tellDone(t().missedDone);
    },
  });
  return (
    <Dialog open title={t().missedTitle} onClose={() => props.onClose()}>
      <p>{t().missedText}</p>
      <Form of={form} submit={t().missedSave}>
        <RadioCards
          field={form.field('reason')}
          label={t().missedWhy}
          choices={noShowReasons.map((value) => ({ value, label: t().missedReason[value] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}

function placeOf({ candidateId, conversationId }: ConversationView): { candidateId: string; conversationId: string } {
  return { candidateId, conversationId };
}
