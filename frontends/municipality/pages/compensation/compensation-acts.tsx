import { createSignal, Show, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { personId } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import type { CompensationView } from '#shared/shapes/compensation.ts';
import {
  decideCompensation,
  readCompensationsAgain,
  sendCompensation,
  withdrawCompensation,
} from '../../data/compensations.ts';
import { ReasonDialog } from '../observations/reason-dialog.tsx';
import { compensationText } from './compensation.text.ts';
import { StopDialog } from './stop-dialog.tsx';

const steps = { send: sendCompensation, withdraw: withdrawCompensation } as const;
const doneWords = { send: 'sent', withdraw: 'withdrawn' } as const;

/** What may be done with a grant as it stands; a decision never by whoever wrote or sent it. */
export function CompensationActs(props: {
  readonly of: CompensationView;
  readonly write: ((of: CompensationView) => void) | undefined;
}): JSX.Element {
  const t = compensationText;
  const [asked, setAsked] = createSignal<'refuse' | 'stop'>();
  const action = createAction();
  const place = () => ({ placementId: props.of.placementId, compensationId: props.of.compensationId });
  const isIn = (...states: readonly CompensationView['state'][]): boolean => states.includes(props.of.state);
  const isOwn = (): boolean => [props.of.draftedById, props.of.sentById].includes(personId() ?? '');
  const step = (what: keyof typeof steps): void =>
    void action.run(async () => {
      await steps[what](place(), props.of.version, crypto.randomUUID());
      tellDone(t()[doneWords[what]]);
      await readCompensationsAgain();
    });
  const decide = async (granted: boolean, reason: string, key: string): Promise<void> => {
    await decideCompensation(place(), { version: props.of.version, granted, ...(reason && { reason }) }, key);
    if (granted) tellDone(t().granted);
    setAsked(undefined);
    await readCompensationsAgain();
  };
  const grant = (): void => void action.run(() => decide(true, '', crypto.randomUUID()));
  return (
    <>
      <div class="ff-actions ff-above">
        <Show when={isIn('draft') && may('send-compensation')}>
          <button type="button" class="button button-primary" disabled={action.busy()} onClick={() => step('send')}>
            {t().send}
          </button>
        </Show>
        <Show when={isIn('to-be-decided') && may('decide-compensation')}>
          <Show when={!isOwn()} fallback={<p>{t().ownDraft}</p>}>
            <button type="button" class="button button-primary" disabled={action.busy()} onClick={grant}>
              {t().grant(kroner(props.of.totalOre))}
            </button>
            <button type="button" class="button button-secondary" onClick={() => setAsked('refuse')}>
              {t().refuse}
            </button>
          </Show>
        </Show>
        <Show when={props.write}>
          {(write) => (
            <button type="button" class="button button-secondary" onClick={() => write()(props.of)}>
              {isIn('granted') ? t().prolong : t().change}
            </button>
          )}
        </Show>
        <Show when={isIn('granted') && may('stop-compensation')}>
          <button type="button" class="function-link ff-link" onClick={() => setAsked('stop')}>
            {t().stop}
          </button>
        </Show>
        <Show when={isIn('draft', 'to-be-decided') && may('withdraw-compensation')}>
          <button type="button" class="function-link ff-link" disabled={action.busy()} onClick={() => step('withdraw')}>
            {t().withdraw}
          </button>
        </Show>
      </div>
      <ActionProblem of={action} reload={() => void readCompensationsAgain()} />
      <Show when={asked() === 'refuse'}>
        <ReasonDialog
          title={t().refuseTitle}
          text={t().refuseText}
          confirm={t().refuse}
          run={(reason, key) => decide(false, reason, key)}
          onClose={() => setAsked(undefined)}
        />
      </Show>
      <Show when={asked() === 'stop'}>
        <StopDialog of={props.of} onClose={() => setAsked(undefined)} />
      </Show>
    </>
  );
}
