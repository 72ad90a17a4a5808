import { A, createAsync } from '@solidjs/router';
import { createSignal, Show, Suspense, untrack, type JSX } from 'solid-js';
import { RadioCards, type Choice } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { RowsSkeleton } from '#kit/parts/skeleton.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import { placementKinds, usualPlacementKinds, type PlacementKind } from '#shared/shapes/vocabulary.ts';
import { networkScope } from '../../../data/network-scope.ts';
import { readOpenPlaces } from '../../../data/workplaces.ts';
import { CompanyPicker } from './company-picker.tsx';
import type { StartFields } from './read-start.ts';
import { startText } from './start.text.ts';

/** What kind of placement it is, and where: what was agreed, and for a sniff internship any opening or company. */
export function PlaceFields(props: {
  readonly form: RunningForm<StartFields>;
  readonly candidateId: string;
  readonly agreed: readonly MatchMeetingItem[];
  readonly companyName: () => string | undefined;
}): JSX.Element {
  const t = startText;
  const usual: readonly PlacementKind[] = usualPlacementKinds;
  const chosen = untrack(() => props.form.values.kind);
  const [allKinds, setAllKinds] = createSignal(chosen !== '' && !usual.some((kind) => kind === chosen));
  const kinds = (): readonly PlacementKind[] => (allKinds() ? placementKinds : usual);
  const isSniff = (): boolean => props.form.values.kind === 'sniff-internship';
  const places = (): readonly Choice[] => [
    ...props.agreed.map((meeting) => ({
      value: meeting.meetingId,
      label: meeting.companyName,
      text: t().agreedOn(meeting.openingTitle, dayDate(meeting.heldOn ?? civilDateOf(meeting.startsAt))),
    })),
    ...(isSniff()
      ? [
          { value: 'opening', label: t().opening, text: t().openingText },
          { value: 'company', label: t().company, text: t().companyText },
        ]
      : []),
  ];
  return (
    <section class="ff-form__part" aria-labelledby="what-and-where">
      <h2 id="what-and-where">{t().partWhat}</h2>
      <RadioCards
        field={props.form.field('kind')}
        label={t().kind}
        choices={kinds().map((kind) => ({
          value: kind,
          label: vocabularyText().placementKinds[kind],
          text: t().explained[kind],
        }))}
      />
      <Show when={kinds().length < placementKinds.length}>
        <button type="button" class="function-link ff-link" onClick={() => setAllKinds(true)}>
          {t().moreKinds}
        </button>
      </Show>
      <Show
        when={places().length > 0}
        fallback={
          <Notice title={t().noMeeting}>
            <p>{t().noMeetingText}</p>
            <A href={`/personer/${props.candidateId}/match`}>{t().toMatch}</A>
          </Notice>
        }
      >
        <RadioCards
          field={props.form.field('meetingId')}
          label={t().where}
          help={isSniff() ? t().whereHelpSniff : t().whereHelp}
          choices={places()}
          reveals={['company', 'opening']}
          then={(chosen) => {
            if (chosen === 'company')
              return <CompanyPicker field={props.form.field('companyId')} chosenName={props.companyName()} />;
            return (
              <Suspense fallback={<RowsSkeleton says={t().loading} />}>
                <OpeningField form={props.form} />
              </Suspense>
            );
          }}
        />
      </Show>
    </section>
  );
}

function OpeningField(props: { readonly form: RunningForm<StartFields> }): JSX.Element {
  const t = startText;
  const openings = createAsync(() => readOpenPlaces(networkScope()));
  return (
    <SelectField
      field={props.form.field('openingId')}
      label={t().chooseOpening}
      options={(openings() ?? [])
        .filter((opening) => opening.placesFree > 0)
        .map(({ openingId, companyName, title }) => ({
          value: openingId,
          label: t().openingLabel(companyName, title),
        }))}
    />
  );
}
