import type { JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import type { ConversationAnswer, ConversationAnswerSent } from '#shared/shapes/conversation-answer.ts';
import type { LinkedConversation } from '#shared/shapes/my-conversation.ts';
import { myTalksText } from './talks.text.ts';

/** The conversation that is answered, and how the answer is sent: signed in, or by a link. */
export type Sending = {
  readonly of: LinkedConversation;
  readonly send: (answer: ConversationAnswer, key: string) => Promise<ConversationAnswerSent>;
  readonly onSent: () => void;
};

/** Yes, in one press. */
export function SayYes(props: Sending): JSX.Element {
  const t = myTalksText;
  const action = createAction();
  const key = crypto.randomUUID();
  const yes = (): Promise<void> =>
    action.run(async () => {
      await props.send({ version: props.of.version, answer: 'confirm' }, key);
      props.onSent();
    });
  return (
    <>
      <ActionProblem of={action} reload={() => props.onSent()} />
      <BusyButton kind="primary" busy={action.busy()} wide onClick={() => void yes()}>
        {props.of.form === 'telephone' ? t().yesCall : t().yes}
      </BusyButton>
    </>
  );
}
