import { untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import {
  PlacementWithdrawal,
  withdrawReasons,
  type PlacementChanged,
  type PlacementView,
  type WithdrawReason,
} from '#shared/shapes/placement.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import { correctionText } from './correction.text.ts';

/** Says that a placement never came to anything, with why; what becomes of it is said first. */
export function WithdrawDialog(props: {
  readonly name: string;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = correctionText;
  const { placement, name } = untrack(() => props);
  const form = createForm<{ readonly reason: string; readonly note: string }, PlacementWithdrawal, PlacementChanged>({
    name: `withdraw-placement-${placement.placementId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.placement.version, values: {} }),
    read: (fields, version) =>
      readWithShape(
        PlacementWithdrawal,
        { version, reason: fields.reason, note: fields.note.trim() || undefined },
        t().words,
      ),
    send: (withdrawal, key) =>
      answerOf(
        matching.placements[':placementId'].withdrawn.$post(
          { param: { scope: requiredRole().scope, placementId: placement.placementId }, json: withdrawal },
          once(key),
        ),
      ),
    done: (withdrawn) => {
      props.onClose();
      followOnPerson(requiredRole().scope, placement.candidateId, withdrawn, [readPlacement.key, readPlacements.key]);
      tellDone(t().withdrawn(placement.companyName));
    },
  });
  return (
    <Dialog open title={t().withdrawTitle(name, placement.companyName)} onClose={() => props.onClose()}>
      <p>{t().withdrawWhat(name, placement.companyName)}</p>
      <p>{t().withdrawAfter(name)}</p>
      <p>{t().withdrawFinal}</p>
      <Form
        of={form}
        submit={t().withdrawSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('reason')}
          label={t().withdrawReason}
          choices={reasonsFor(placement).map((reason) => ({ value: reason, label: t().withdrawReasons[reason] }))}
        />
        <TextArea field={form.field('note')} label={t().withdrawNote} help={t().withdrawNoteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}

/** Before the first day nobody can have stayed away; once it has come, only these say that nothing ever happened. */
function reasonsFor({ startsOn }: PlacementView): readonly WithdrawReason[] {
  if (startsOn <= today()) return ['never-came', 'registered-by-mistake'];
  return withdrawReasons.filter((reason) => reason !== 'never-came');
}
