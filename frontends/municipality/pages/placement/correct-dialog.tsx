import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm, type FieldHandle } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Reveal } from '#kit/forms/reveal.tsx';
import { DateField, NumberWithUnit, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementChanged, PlacementCorrection, PlacementView } from '#shared/shapes/placement.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import { correctionText } from './correction.text.ts';
import { datesFrom } from './read-change.ts';
import { correctionFieldsOf, readCorrection, stretchFrom, type CorrectionFields } from './read-correction.ts';
import { stretchLine, termsFieldsOf } from './terms-shown.ts';

/** Puts right what was written wrong: the days, or the kind and hours of one stretch, with what was wrong about it. */
export function CorrectDialog(props: {
  readonly name: string;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = correctionText;
  const { placement, name } = untrack(() => props);
  const holdsNow = placement.terms.findLast(({ from }) => from <= today())?.from ?? '';
  const [stretch, setStretch] = createSignal(holdsNow);
  const form = createForm<CorrectionFields, PlacementCorrection, PlacementChanged>({
    name: `correct-placement-${placement.placementId}`,
    start: { ...correctionFieldsOf(placement, holdsNow), reason: '' },
    newest: () => ({ version: props.placement.version, values: correctionFieldsOf(props.placement, stretch()) }),
    read: (fields, version) => readCorrection(fields, { ...props.placement, version }),
    send: (correction, key) =>
      answerOf(
        matching.placements[':placementId'].corrected.$post(
          { param: { scope: requiredRole().scope, placementId: placement.placementId }, json: correction },
          once(key),
        ),
      ),
    done: (corrected) => {
      props.onClose();
      followOnPerson(requiredRole().scope, placement.candidateId, corrected, [readPlacement.key, readPlacements.key]);
      tellDone(t().saved(placement.companyName));
    },
  });
  setStretch(form.values.from);
  const ofStretch: FieldHandle<string> = {
    ...form.field('from'),
    set: (from) => {
      setStretch(from);
      form.field('from').set(from);
      const terms = termsFieldsOf(stretchFrom(props.placement, from));
      form.field('kind').set(terms.kind);
      form.field('hoursPerWeek').set(terms.hoursPerWeek);
      form.field('paidHoursPerWeek').set(terms.paidHoursPerWeek);
    },
  };
  const hasBegun = placement.startsOn <= today();
  return (
    <Dialog open title={t().title(name, placement.companyName)} onClose={() => props.onClose()}>
      <p>{t().lead}</p>
      <p class="ff-muted">{t().keeps}</p>
      <Form of={form} submit={t().save}>
        <DateField
          field={form.field('startsOn')}
          label={hasBegun ? t().startsOn : t().startsOnAhead}
          from={datesFrom()}
        />
        <Show
          when={placement.endedOn}
          fallback={<DateField field={form.field('endsOn')} label={t().endsOn} from={datesFrom()} optional />}
        >
          <DateField field={form.field('endedOn')} label={t().endedOn} from={datesFrom()} />
        </Show>
        <Show when={props.placement.terms.length > 1} fallback={<StandsNow placement={props.placement} />}>
          <SelectField
            field={ofStretch}
            label={t().stretch}
            options={props.placement.terms.map((terms) => ({ value: terms.from, label: stretchLine(terms) }))}
          />
        </Show>
        <SelectField
          field={form.field('kind')}
          label={t().kind}
          options={placementKinds.map((kind) => ({ value: kind, label: vocabularyText().placementKinds[kind] }))}
        />
        <NumberWithUnit field={form.field('hoursPerWeek')} label={t().hours} unit={t().unit} />
        <Reveal when={form.values.kind === 'hybrid'}>
          <NumberWithUnit field={form.field('paidHoursPerWeek')} label={t().paid} unit={t().unit} />
        </Reveal>
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={2} />
      </Form>
    </Dialog>
  );
}

/** Kind and hours as they stand, stretch by stretch. */
export function StandsNow(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <div class="form-group">
      <p class="ff-strong">{correctionText().standsNow}</p>
      <ul class="ff-list">
        <For each={props.placement.terms}>{(terms) => <li>{stretchLine(terms)}</li>}</For>
      </ul>
    </div>
  );
}
