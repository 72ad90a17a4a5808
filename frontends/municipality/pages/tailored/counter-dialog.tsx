import { untrack, type JSX } from 'solid-js';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { requiredRole } from '#kit/session/session.ts';
import { oreAsTyped } from '#kit/tailored/kroner.ts';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  TailoredCounter,
  type TailoredRequestSaved,
  type TailoredRequestView,
} from '#shared/shapes/tailored-request.ts';
import type { TailoredThreadView } from '#shared/shapes/tailored-exchange.ts';
import { describeText } from './describe.text.ts';
import { followRequest } from './follow-request.ts';
import { tailoredText } from './tailored.text.ts';

type CounterFields = {
  readonly words: string;
  readonly priceOre: string;
  readonly hoursPerWeek: string;
  readonly startsOn: string;
};

/** Proposes something else to one institution: in words, and in figures where there are any. */
export function CounterDialog(props: {
  readonly request: TailoredRequestView;
  readonly thread: TailoredThreadView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = tailoredText;
  const { requestId } = untrack(() => props.request);
  const { institutionId } = untrack(() => props.thread);
  const form = createForm<CounterFields, TailoredCounter, TailoredRequestSaved>({
    name: `counter-${requestId}-${institutionId}`,
    start: { words: '', priceOre: '', hoursPerWeek: '', startsOn: '' },
    newest: () => ({ version: props.request.version, values: {} }),
    read: (fields, version) => {
      const { words, startsOn } = fields;
      const read = readWithShape(TailoredCounter, {
        ...{ version, institutionId, words },
        ...(fields.priceOre.trim() && { priceOre: oreAsTyped(fields.priceOre) }),
        ...(fields.hoursPerWeek.trim() && { hoursPerWeek: numberAsTyped(fields.hoursPerWeek) }),
        ...(startsOn.trim() && { startsOn: readDate(startsOn, today()) ?? startsOn }),
      });
      if ('body' in read) return read;
      const asks = emptyOf(fields, { words: t().asks.words });
      const numbers = notNumbers(fields, ['priceOre', 'hoursPerWeek'], describeText().notANumber);
      return { errors: { ...read.errors, ...asks, ...numbers } };
    },
    send: (json, key) =>
      answerOf(
        competence['tailored-requests'][':requestId']['counter-proposals'].$post(
          { param: { scope: requiredRole().scope, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      followRequest(t().countered);
    },
  });
  return (
    <Dialog open title={t().counterTitle} onClose={() => props.onClose()}>
      <Form
        of={form}
        submit={t().counterSend}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <TextArea field={form.field('words')} label={t().counterWords} rows={3} />
        <div class="ff-form__pair">
          <NumberWithUnit field={form.field('priceOre')} label={t().counterPrice} unit={t().kroner} optional />
          <NumberWithUnit field={form.field('hoursPerWeek')} label={t().counterHours} unit={t().hours} optional />
        </div>
        <DateField field={form.field('startsOn')} label={t().counterStarts} optional />
      </Form>
    </Dialog>
  );
}
