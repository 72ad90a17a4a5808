import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { AgainMoved, againMoves, type AgainChanged, type CompanyAgain } from '#shared/shapes/look-back.ts';
import { readCompaniesToAsk, readCompanyAgain } from '../../data/look-backs.ts';
import { lookBackText } from './look-back.text.ts';

type Fields = { readonly move: string; readonly askOn: string; readonly note: string };

/** What came of asking the company again. */
export function AgainDialog(props: { readonly of: CompanyAgain; readonly onClose: () => void }): JSX.Element {
  const t = () => lookBackText().again;
  const { companyId, companyName, placementId } = untrack(() => props.of);
  const form = createForm<Fields, AgainMoved, AgainChanged>({
    name: `company-again-${placementId}`,
    start: { move: '', askOn: '', note: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ move, askOn, note }, version) => {
      const day = move === 'later' && askOn.trim() && { askOn: readDate(askOn, today()) ?? askOn };
      const said = note.trim() && { note: note.trim() };
      return readWithShape(AgainMoved, { version, ...(move && { move }), ...day, ...said }, t().words);
    },
    send: (json, key) => {
      const param = { scope: requiredRole().scope, companyId, placementId };
      const { again } = matching.companies[':companyId'];
      return answerOf(again[':placementId'].moved.$post({ param, json }, once(key)));
    },
    done: () => {
      props.onClose();
      tellDone(t().saved);
      void revalidate([readCompanyAgain.key, readCompaniesToAsk.key]);
    },
  });
  return (
    <Dialog open title={t().dialog(companyName)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <RadioCards
          field={form.field('move')}
          label={t().what}
          choices={againMoves.map((value) => ({ value, label: t().moves[value] }))}
          reveals={['later']}
          then={() => <DateField field={form.field('askOn')} label={t().when} from={today()} />}
        />
        <TextArea field={form.field('note')} label={t().note} optional rows={2} />
      </Form>
    </Dialog>
  );
}
