import { revalidate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { access, answerOf } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readStaff, type Colleague } from '../../data/municipality.ts';
import { staffText } from './staff.text.ts';

/** Takes back that a colleague left, after saying what that gives back and what not. */
export function ReinstateDialog(props: { readonly colleague: Colleague; readonly onClose: () => void }): JSX.Element {
  const t = staffText;
  const action = createAction();
  const reinstate = async (): Promise<void> => {
    const { personId, name, version } = props.colleague;
    const param = { scope: requiredRole().scope, personId };
    await answerOf(access.staff[':personId'].reinstated.$post({ param, json: { version } }));
    props.onClose();
    await revalidate(readStaff.key);
    tellDone(t().backDone(name));
  };
  return (
    <Dialog open title={t().backTitle(props.colleague.name)} onClose={() => props.onClose()}>
      <p>{t().backText(props.colleague.name)}</p>
      <ActionProblem of={action} reload={() => void revalidate(readStaff.key)} />
      <div class="ff-actions">
        <BusyButton kind="primary" busy={action.busy()} onClick={() => void action.run(reinstate)}>
          {t().backSave}
        </BusyButton>
        <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
          {statesText().cancel}
        </button>
      </div>
    </Dialog>
  );
}
