import { createSignal, createUniqueId, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { observationsText } from './observations.text.ts';

const longest = 200;

/** One act that needs a reason in own words. */
export function ReasonDialog(props: {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly run: (reason: string, key: string) => Promise<void>;
  readonly onClose: () => void;
}): JSX.Element {
  const [reason, setReason] = createSignal('');
  const reasonId = createUniqueId();
  const action = createAction();
  const key = crypto.randomUUID();
  return (
    <ConfirmDialog
      open
      title={props.title}
      confirm={props.confirm}
      busy={action.busy()}
      onConfirm={() => void action.run(() => props.run(reason().trim(), key))}
      onClose={() => props.onClose()}
    >
      <p>{props.text}</p>
      <label class="form-label" for={reasonId}>
        {observationsText().reason}
      </label>
      <textarea
        id={reasonId}
        class="form-input ff-input--full"
        rows={3}
        maxLength={longest}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <ActionProblem of={action} />
    </ConfirmDialog>
  );
}
