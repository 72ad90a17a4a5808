import { revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { dayAndTime, dayDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { Closing, closingReasons, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { readWork } from '../../data/candidates.ts';
import { readMeetings } from '../../data/meetings.ts';
import { readPerson } from '../../data/person.ts';
import { readPlacements } from '../../data/placements.ts';
import { closingText } from './closing.text.ts';
import { firstName } from './first-name.ts';
import { endingAsProposed, type WhatEnds } from './what-ends.ts';
import { whatEndsText } from './what-ends.text.ts';

type ClosingFields = {
  readonly reason: string;
  readonly closedOn: string;
  readonly note: string;
  readonly tellPerson: string;
  readonly endingPlacementIds: readonly string[];
};

const mostDaysAfter = 300;

/** The reason, the day, and what becomes of each meeting and placement. */
export function CloseForm(props: {
  readonly person: CandidateView;
  readonly ends: WhatEnds;
  readonly onClose: () => void;
}): JSX.Element {
  const t = closingText;
  const { person, ends } = untrack(() => props);
  const from = addDays(today(), -mostDaysAfter);
  const form = createForm<ClosingFields, Closing, CandidateChanged>({
    name: `close-${person.candidateId}`,
    start: {
      reason: '',
      closedOn: typedDate(today()),
      note: '',
      tellPerson: 'yes',
      endingPlacementIds: endingAsProposed(ends),
    },
    newest: () => ({ version: props.person.version, values: {} }),
    read: (fields, version) =>
      readWithShape(
        Closing,
        {
          version,
          reason: fields.reason,
          closedOn: readDate(fields.closedOn, from) ?? fields.closedOn,
          note: fields.note.trim() || undefined,
          tellPerson: fields.tellPerson === 'yes',
          endingPlacementIds: fields.endingPlacementIds,
        },
        t().words,
      ),
    send: (closing, key) =>
      answerOf(
        visitation.candidates[':candidateId'].closed.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: closing },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key, readMeetings.key, readPlacements.key]);
      tellDone(t().closed(firstName(person)));
    },
  });
  const hasDied = (): boolean => form.values.reason === 'deceased';
  return (
    <Form
      of={form}
      submit={t().closeSave}
      beside={
        <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
          {statesText().cancel}
        </button>
      }
    >
      <WhatIsAhead ends={ends} />
      <SelectField
        field={form.field('reason')}
        label={t().reason}
        options={closingReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
      />
      <DateField field={form.field('closedOn')} label={t().closedOn} from={from} />
      <Show when={ends.meetings.length > 0}>
        <MeetingsCancelled person={person} hasDied={hasDied()} />
        <Show when={!hasDied() && person.email}>
          <RadioCards
            field={form.field('tellPerson')}
            label={whatEndsText().tell(firstName(person))}
            choices={[
              { value: 'yes', label: whatEndsText().tellYes(firstName(person)), text: whatEndsText().tellYesText },
              { value: 'no', label: whatEndsText().tellNo, text: whatEndsText().tellNoText },
            ]}
          />
        </Show>
      </Show>
      <Show when={ends.placements.length > 0}>
        <Show when={!hasDied()} fallback={<p>{whatEndsText().allEnd}</p>}>
          <Chips
            field={form.field('endingPlacementIds')}
            label={whatEndsText().placements}
            help={whatEndsText().placementsHelp}
            choices={ends.placements.map((one) => ({ value: one.placementId, label: placementLine(one) }))}
          />
        </Show>
      </Show>
      <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
    </Form>
  );
}

/** Each meeting by company and time, and each placement by kind and company: named before anything is asked. */
function WhatIsAhead(props: { readonly ends: WhatEnds }): JSX.Element {
  const t = whatEndsText;
  return (
    <Show when={props.ends.meetings.length + props.ends.placements.length > 0}>
      <div class="form-group">
        <p class="ff-strong">{t().ahead}</p>
        <ul class="ff-list ff-stack">
          <For each={props.ends.meetings}>
            {(meeting) => <li>{t().meeting(meeting.companyName, dayAndTime(meeting.startsAt))}</li>}
          </For>
          <For each={props.ends.placements}>{(one) => <li>{placementLine(one)}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

/** That the meetings are cancelled, who is told, and who must be rung. */
function MeetingsCancelled(props: { readonly person: CandidateView; readonly hasDied: boolean }): JSX.Element {
  const t = whatEndsText;
  const name = (): string => firstName(props.person);
  return (
    <div class="form-group">
      <p class="ff-strong">{t().meetings}</p>
      <p>{t().cancelled}</p>
      <Show when={props.hasDied} fallback={<Show when={!props.person.email}>{<p>{t().mustRing(name())}</p>}</Show>}>
        <p>{t().nothingSent(name())}</p>
      </Show>
    </div>
  );
}

function placementLine({ kind, companyName, startsOn }: PlacementItem): string {
  return whatEndsText().placement(vocabularyText().placementKinds[kind], companyName, dayDate(startsOn));
}
