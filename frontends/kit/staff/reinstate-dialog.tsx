import type { JSX } from 'solid-js';
import { ActionProblem, createAction } from '../parts/action.tsx';
import { BusyButton } from '../parts/busy-button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { statesText } from '../parts/states.text.ts';
import { tellDone } from '../parts/toast.tsx';
import type { StaffAt } from './staff-at.ts';
import { staffText } from './staff.text.ts';
import type { Colleague } from './who-works-here.ts';

/** Takes back that a colleague left, after saying what that gives back and what not. */
export function ReinstateDialog(props: {
  readonly colleague: Colleague;
  readonly at: StaffAt;
  readonly onClose: () => void;
}): JSX.Element {
  const t = staffText;
  const action = createAction();
  const reinstate = async (): Promise<void> => {
    const { personId, name, version } = props.colleague;
    await props.at.reinstate(personId, { version });
    props.onClose();
    await props.at.changed();
    tellDone(t().backDone(name));
  };
  return (
    <Dialog open title={t().backTitle(props.colleague.name)} onClose={() => props.onClose()}>
      <p>
        {t().backText(props.colleague.name)} {props.at.alsoComesBack?.(props.colleague)}
      </p>
      <ActionProblem of={action} reload={() => void props.at.changed()} />
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
