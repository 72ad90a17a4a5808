import { createAsync } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm, type FieldHandle } from '#kit/forms/create-form.ts';
import { Reveal } from '#kit/forms/reveal.tsx';
import { Form } from '#kit/forms/form.tsx';
import { DateField, NumberWithUnit, SelectField } from '#kit/forms/text-fields.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { siteLine } from '#shared/shapes/company-site.ts';
import type { PlacementChange, PlacementChanged, PlacementView } from '#shared/shapes/placement.ts';
import { placementKinds, type PlacementKind } from '#shared/shapes/vocabulary.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import type { AskedOfRules } from '../../data/placement-check.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddiesOf, readWorkplace } from '../../data/workplaces.ts';
import { changeText } from './change.text.ts';
import { AgreedLater } from './placement-facts.tsx';
import { placementText } from './placement.text.ts';
import { changeFieldsOf, datesFrom, fieldsFromDay, readChange, type ChangeFields } from './read-change.ts';
import { askedOfRules } from './rules/asked-of-rules.ts';
import { CheckedRules } from './rules/checked-rules.tsx';
import { termsToCome } from './terms-shown.ts';

/** The same form for one purpose: how it is asked, which kinds are offered, and what is filled in. What a step needs is then said first. */
export interface Purpose {
  readonly title: string;
  readonly lead: string;
  readonly save: string;
  readonly kinds?: readonly PlacementKind[];
  /** Only who the buddy is, and from when; the rest stays. */
  readonly buddyAlone?: boolean;
  readonly start: Partial<ChangeFields>;
  readonly done: (changed: PlacementChanged) => void;
}

/** Changes hours, kind, buddy or site from a day on, or the planned last day. */
export function ChangeDialog(props: {
  readonly name: string;
  readonly placement: PlacementView;
  /** The hours of a step that was reached, filled in. */
  readonly hours?: number | undefined;
  readonly purpose?: Purpose | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const t = changeText;
  const { placement, name, hours, purpose } = untrack(() => props);
  const workplace = createAsync(() => readWorkplace(networkScope(), placement.companyId));
  const form = createForm<ChangeFields, PlacementChange, PlacementChanged>({
    name: `change-placement-${placement.placementId}${purpose ? `-${purpose.save}` : ''}`,
    start: {
      ...changeFieldsOf(placement),
      ...(hours !== undefined && { hoursPerWeek: formatNumber(hours) }),
      ...purpose?.start,
    },
    newest: () => ({ version: props.placement.version, values: changeFieldsOf(props.placement) }),
    read: (fields, version) => readChange(fields, { ...props.placement, version }, workplace()?.sites),
    send: (change, key) =>
      answerOf(
        matching.placements[':placementId'].changed.$post(
          { param: { scope: requiredRole().scope, placementId: placement.placementId }, json: change },
          once(key),
        ),
      ),
    done: (changed) => {
      props.onClose();
      followOnPerson(requiredRole().scope, placement.candidateId, changed, [readPlacement.key, readPlacements.key]);
      tellDone(t().changed(placement.companyName));
      purpose?.done(changed);
    },
  });
  const asked = (): AskedOfRules | undefined =>
    askedOfRules({ ...form.values, from: form.values.effectiveOn }, { placementId: placement.placementId });
  /** Another day can lie in another stretch: what nobody has touched then says what holds there. */
  const fromDay: FieldHandle<string> = {
    ...form.field('effectiveOn'),
    set: (typed) => {
      const fields = fieldsFromDay(form.values, typed, props.placement);
      form.field('effectiveOn').set(typed);
      if (fields.kind !== form.values.kind) form.field('kind').set(fields.kind);
      if (fields.hoursPerWeek !== form.values.hoursPerWeek) form.field('hoursPerWeek').set(fields.hoursPerWeek);
      if (fields.paidHoursPerWeek !== form.values.paidHoursPerWeek)
        form.field('paidHoursPerWeek').set(fields.paidHoursPerWeek);
    },
  };
  return (
    <Dialog open title={purpose?.title ?? t().title(name, placement.companyName)} onClose={() => props.onClose()}>
      <p class="ff-muted">{purpose?.lead ?? t().lead}</p>
      <Show when={purpose?.kinds}>
        <h3 class="ff-h-small">{t().needs}</h3>
        <CheckedRules candidateId={placement.candidateId} asked={asked()} />
      </Show>
      <Form of={form} submit={purpose?.save ?? t().save}>
        <Show when={termsToCome(props.placement).length > 0}>
          <div class="form-group">
            <p class="ff-strong">{placementText().agreed}</p>
            <AgreedLater placement={props.placement} />
            <p class="ff-muted">{t().agreedStays}</p>
          </div>
        </Show>
        <DateField field={fromDay} label={t().effectiveOn} from={datesFrom()} />
        <Show when={!purpose?.buddyAlone}>
          <SelectField
            field={form.field('kind')}
            label={t().kind}
            options={(purpose?.kinds ?? placementKinds).map((kind) => ({
              value: kind,
              label: vocabularyText().placementKinds[kind],
            }))}
          />
          <NumberWithUnit field={form.field('hoursPerWeek')} label={t().hours} unit={t().unit} />
          <Reveal when={form.values.kind === 'hybrid'}>
            <NumberWithUnit field={form.field('paidHoursPerWeek')} label={t().paid} unit={t().unit} />
          </Reveal>
        </Show>
        <SelectField
          field={form.field('buddyId')}
          label={t().buddy}
          options={buddiesOf(workplace()).map(({ buddyId, name: buddy }) => ({ value: buddyId, label: buddy }))}
        />
        <Show when={!purpose?.buddyAlone}>
          <DateField
            field={form.field('endsOn')}
            label={t().endsOn}
            help={placement.endsOn ? t().prolong : t().noEnd}
            optional
          />
        </Show>
        <Show when={(workplace()?.sites.length ?? 0) > 1}>
          <SelectField
            field={form.field('site')}
            label={t().site}
            options={(workplace()?.sites ?? []).map((site) => ({ value: siteLine(site), label: siteLine(site) }))}
            optional
          />
        </Show>
        <Show when={may('draft-agreement')}>
          <Chips
            field={form.field('drafts')}
            label={t().follows}
            help={t().followsHelp}
            choices={[{ value: 'drafts', label: t().drafts }]}
            optional
          />
        </Show>
        <Show when={!purpose?.kinds}>
          <CheckedRules candidateId={placement.candidateId} asked={asked()} />
        </Show>
      </Form>
    </Dialog>
  );
}
