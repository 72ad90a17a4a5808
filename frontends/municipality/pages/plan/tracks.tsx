import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { planTracks } from '#shared/shapes/plan-tracks.ts';
import { tracksOf } from '#shared/shapes/field-groups.ts';
import { TrackNoting, trackStandings, type PlanChanged, type TrackNote } from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import { memberName, type PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

type Track = TrackNote['track'];

/** The seven tracks side by side: how each stands, and who outside works on it. */
export function Tracks(props: PlanProps): JSX.Element {
  const t = planText;
  const [asked, setAsked] = createSignal<Track>();
  const noteOf = (track: Track): TrackNote | undefined => props.plan.tracks.find((note) => note.track === track);
  const working = (track: Track): string =>
    props.plan.team
      .filter((member) => member.tracks.includes(track) && !member.until)
      .map((member) => [memberName(member, props.staff), member.organisation].filter(Boolean).join(', '))
      .join(' · ');
  return (
    <section class="ff-sheet" aria-labelledby="tracks">
      <h2 id="tracks">{tracksOf(requiredRole().role).length < planTracks.length ? t().someTracks : t().tracks}</h2>
      <p class="ff-muted">{t().tracksText}</p>
      <ul class="ff-list ff-plan">
        <For each={tracksOf(requiredRole().role)}>
          {(track) => (
            <li class="ff-plan__item">
              <p class="ff-plan__title">
                <b>{t().trackName[track]}</b> <Standing of={noteOf(track)} />
              </p>
              <Show when={noteOf(track)?.note}>{(note) => <p>{note()}</p>}</Show>
              <Show when={working(track)}>
                {(who) => (
                  <p class="ff-muted">
                    {t().inTrack}: {who()}
                  </p>
                )}
              </Show>
              <Show when={props.open}>
                <p class="ff-plan__acts">
                  <button
                    type="button"
                    class="function-link ff-link"
                    aria-label={`${t().edit}: ${t().trackName[track]}`}
                    onClick={() => setAsked(track)}
                  >
                    {t().edit}
                  </button>
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={asked()} keyed>
        {(track) => <TrackDialog {...props} track={track} onClose={() => setAsked(undefined)} />}
      </Show>
    </section>
  );
}

function Standing(props: { readonly of: TrackNote | undefined }): JSX.Element {
  const t = planText;
  const tones = { 'goes-well': 'good', 'needs-attention': 'soon', 'not-now': 'quiet' } as const;
  return (
    <Show when={props.of} fallback={<Flag tone="quiet">{t().notAsked}</Flag>}>
      {(note) => <Flag tone={tones[note().standing]}>{t().standing[note().standing]}</Flag>}
    </Show>
  );
}

type TrackFields = { readonly standing: string; readonly note: string };

function TrackDialog(props: PlanProps & { readonly track: Track; readonly onClose: () => void }): JSX.Element {
  const t = planText;
  const { plan, track } = untrack(() => props);
  const known = (): TrackNote | undefined => props.plan.tracks.find((note) => note.track === track);
  const fields = (): TrackFields => ({ standing: known()?.standing ?? '', note: known()?.note ?? '' });
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<TrackFields, TrackNoting, PlanChanged>({
    name: `plan-track-${plan.candidateId}-${track}`,
    start: untrack(fields),
    newest: () => ({ version: known()?.version ?? 0, values: fields() }),
    read: (values, version) => readWithShape(TrackNoting, { version, track, ...values }),
    send: (json, key) => answerOf(visitation.candidates[':candidateId'].plan.tracks.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().saved);
    },
  });
  return (
    <Dialog open title={t().trackName[track]} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <RadioCards
          field={form.field('standing')}
          label={t().standingLabel}
          choices={trackStandings.map((value) => ({ value, label: t().standing[value] }))}
        />
        <TextArea field={form.field('note')} label={t().note} rows={3} optional />
      </Form>
    </Dialog>
  );
}
