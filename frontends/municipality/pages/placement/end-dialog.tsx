import { createSignal, Show, untrack, type JSX, type ParentProps } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { endReasons, PlacementEnd, type PlacementChanged, type PlacementView } from '#shared/shapes/placement.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import { changeText } from './change.text.ts';
import { correctionText } from './correction.text.ts';
import { placementText } from './placement.text.ts';
import { datesFrom } from './read-change.ts';

type EndFields = { readonly endedOn: string; readonly reason: string; readonly note: string };

interface EndProps {
  readonly name: string;
  readonly placement: PlacementView;
  readonly onClose: () => void;
  /** It never came to anything: that is another dialog. */
  readonly onWithdraw: () => void;
}

/** Ends a placement. One that has not begun cannot end: it is withdrawn, and so is one where nobody ever came. */
export function EndDialog(props: EndProps): JSX.Element {
  const t = correctionText;
  const { name, placement } = untrack(() => props);
  const [open, setOpen] = createSignal(true);
  let withdraws = false;
  /** Closed before the other dialog opens, so that the focus finds its way back to the page from there. */
  const withdraw = (): void => {
    withdraws = true;
    setOpen(false);
  };
  return (
    <Dialog
      open={open()}
      title={changeText().endTitle(name, placement.companyName)}
      onClose={() => (withdraws ? props.onWithdraw() : props.onClose())}
    >
      <Show
        when={placement.startsOn <= today()}
        fallback={<Withdraw onWithdraw={withdraw}>{t().notBegun(dayDate(placement.startsOn))}</Withdraw>}
      >
        <EndForm {...props} />
        <Withdraw onWithdraw={withdraw}>{t().neverCame(name)}</Withdraw>
      </Show>
    </Dialog>
  );
}

function Withdraw(props: ParentProps<{ readonly onWithdraw: () => void }>): JSX.Element {
  return (
    <div class="ff-ruled">
      <p>{props.children}</p>
      <Show when={may('withdraw-placement')}>
        <button type="button" class="function-link ff-link" onClick={() => props.onWithdraw()}>
          {correctionText().withdraw}
        </button>
      </Show>
    </div>
  );
}

/** The last day, the reason, and what there is to learn. */
function EndForm(props: EndProps): JSX.Element {
  const t = changeText;
  const { placement } = untrack(() => props);
  const form = createForm<EndFields, PlacementEnd, PlacementChanged>({
    name: `end-placement-${placement.placementId}`,
    start: {
      endedOn: typedDate(today()),
      reason: '',
      note: '',
    },
    newest: () => ({ version: props.placement.version, values: {} }),
    read: (fields, version) =>
      readWithShape(
        PlacementEnd,
        {
          version,
          endedOn: readDate(fields.endedOn, datesFrom()) ?? fields.endedOn,
          reason: fields.reason,
          note: fields.note.trim() || undefined,
        },
        t().words,
      ),
    send: (end, key) =>
      answerOf(
        matching.placements[':placementId'].ended.$post(
          { param: { scope: requiredRole().scope, placementId: placement.placementId }, json: end },
          once(key),
        ),
      ),
    done: (ended) => {
      props.onClose();
      followOnPerson(requiredRole().scope, placement.candidateId, ended, [readPlacement.key, readPlacements.key]);
      tellDone(t().ended(placement.companyName));
    },
  });
  return (
    <>
      <p>{t().endText(placement.companyName)}</p>
      <Form
        of={form}
        submit={t().endSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <DateField field={form.field('endedOn')} label={t().endedOn} from={datesFrom()} />
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={endReasons.map((reason) => ({ value: reason, label: placementText().reasons[reason] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </>
  );
}
