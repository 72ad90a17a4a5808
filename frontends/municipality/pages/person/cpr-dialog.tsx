import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { closingText } from './closing.text.ts';
import { firstName } from './first-name.ts';

const birthDigits = 6;

/** Shows the CPR number after saying that it is logged. The number lives in this dialog alone and goes with it. */
export function CprDialog(props: { readonly person: CandidateView; readonly onClose: () => void }): JSX.Element {
  const t = closingText;
  const action = createAction();
  const [cpr, setCpr] = createSignal<string>();
  const reveal = async (): Promise<void> => {
    const param = { scope: requiredRole().scope, candidateId: props.person.candidateId };
    // It stays nowhere but on the screen; that it was seen is logged.
    const { cpr } = await answerOf(visitation.candidates[':candidateId']['reveal-cpr'].$post({ param }));
    setCpr(cpr);
  };
  return (
    <Dialog
      open
      title={cpr() ? t().cprOf(firstName(props.person)) : t().cprTitle(firstName(props.person))}
      onClose={() => props.onClose()}
    >
      <Show
        when={cpr()}
        fallback={
          <>
            <p>{t().cprText(firstName(props.person))}</p>
            <ActionProblem of={action} />
            <div class="ff-actions">
              <BusyButton kind="primary" busy={action.busy()} onClick={() => void action.run(reveal)}>
                {t().cprConfirm}
              </BusyButton>
              <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
                {statesText().cancel}
              </button>
            </div>
          </>
        }
      >
        {(digits) => (
          <div role="status">
            <p class="ff-cpr ff-num">
              {digits().slice(0, birthDigits)}-{digits().slice(birthDigits)}
            </p>
            <p class="ff-muted">{t().cprShown}</p>
          </div>
        )}
      </Show>
    </Dialog>
  );
}
