import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, Show, Suspense, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Reveal } from '#kit/forms/reveal.tsx';
import { Form } from '#kit/forms/form.tsx';
import { asProblem } from '#kit/network/problem.ts';
import { RowsSkeleton } from '#kit/parts/skeleton.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import type { PlacementChanged, PlacementStart } from '#shared/shapes/placement.ts';
import { followOnPerson } from '../../../data/follow-person.ts';
import { readProposals } from '../../../data/matching.ts';
import { readPlacement, readPlacements } from '../../../data/placements.ts';
import { networkScope } from '../../../data/network-scope.ts';
import { buddiesOf, readOpenPlaces, readPlace, readWorkplace } from '../../../data/workplaces.ts';
import type { AskedOfRules } from '../../../data/placement-check.ts';
import { askedOfRules } from '../rules/asked-of-rules.ts';
import { CheckedRules } from '../rules/checked-rules.tsx';
import { CompanyFactsDialog } from '../rules/company-facts-dialog.tsx';
import type { PlacementChecked } from '#shared/shapes/placement-check.ts';
import { firstName } from '../../person/first-name.ts';
import { NextProposal } from './next-proposal.tsx';
import { PlaceFields } from './place-fields.tsx';
import { atItsField, emptyStart, readStart, type StartFields } from './read-start.ts';
import { startText } from './start.text.ts';
import { BuddyField, HoursAndDays, SniffFields } from './terms-fields.tsx';

/** The form that starts a placement. `meetingId` is the match meeting it was opened from, if any. */
export function StartForm(props: {
  readonly person: CandidateView;
  readonly agreed: readonly MatchMeetingItem[];
  readonly meetingId: string;
}): JSX.Element {
  const t = startText;
  const { person, agreed } = untrack(() => props);
  const { candidateId } = person;
  const here = `/personer/${candidateId}/placering`;
  const navigate = useNavigate();
  const [wasFilled, setWasFilled] = createSignal(false);
  const [toAnswer, setToAnswer] = createSignal<PlacementChecked>();
  const [yesMissing, setYesMissing] = createSignal(false);

  const form = createForm<StartFields, PlacementStart, PlacementChanged>({
    name: `start-placement-${candidateId}`,
    start: untrack(() => emptyStart(props.meetingId)),
    read: (fields) =>
      readStart(fields, {
        candidateId,
        meetingOpeningId: meeting()?.openingId,
        suggestedBuddyId: suggestedBuddyId(),
      }),
    send: async (start, key) => {
      setWasFilled(false);
      setYesMissing(false);
      try {
        return await answerOf(
          matching.placements.$post({ param: { scope: requiredRole().scope }, json: start }, once(key)),
        );
      } catch (thrown) {
        const problem = asProblem(thrown);
        setWasFilled(problem.code === 'opening-already-filled');
        setYesMissing(problem.code === 'alignment-not-signed');
        if (wasFilled()) void revalidate([readProposals.key, readOpenPlaces.key]);
        throw atItsField(problem, form.values);
      }
    },
    done: (answer, start) => {
      followOnPerson(requiredRole().scope, candidateId, answer, [
        readPlacements.key,
        readPlacement.key,
        readProposals.key,
      ]);
      const begun = t().done(firstName(person), workplace()?.name ?? '', dayDate(start.startsOn));
      const { sixMonthCheckDueOn: check } = answer;
      tellDone(check ? t().doneCheck(begun, sentence(dayDate(check))) : begun);
      navigate(here);
    },
  });

  const meeting = (): MatchMeetingItem | undefined =>
    agreed.find((candidate) => candidate.meetingId === form.values.meetingId);
  const isSniff = (): boolean => form.values.kind === 'sniff-internship';
  const openPlaces = createAsync(async () =>
    form.values.meetingId === 'opening' ? await readOpenPlaces(networkScope()) : [],
  );
  const place = (): { companyId: string; openingId?: string } | undefined => {
    const chosen = form.values.meetingId;
    if (chosen === 'company') return form.values.companyId ? { companyId: form.values.companyId } : undefined;
    if (chosen !== 'opening') return meeting();
    return openPlaces()?.find((opening) => opening.openingId === form.values.openingId);
  };
  const workplace = createAsync(async () => {
    const at = place();
    return at ? await readWorkplace(networkScope(), at.companyId) : undefined;
  });
  const opening = createAsync(async () => {
    const at = place();
    return at?.openingId ? await readPlace(networkScope(), at.companyId, at.openingId) : undefined;
  });
  const asked = (): AskedOfRules | undefined => {
    const at = place();
    const where = at?.openingId ? { openingId: at.openingId } : at && { companyId: at.companyId };
    return askedOfRules({ ...form.values, from: form.values.startsOn }, where);
  };
  const suggestedBuddyId = (): string => {
    const buddies = buddiesOf(workplace()).map((buddy) => buddy.buddyId as string);
    const ofOpening = opening()?.opening.buddyId ?? '';
    if (buddies.includes(ofOpening)) return ofOpening;
    return buddies.length === 1 ? (buddies[0] ?? '') : '';
  };

  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().submit} beside={<A href={here}>{t().cancel}</A>}>
        <Show when={wasFilled()}>
          <Suspense>
            <NextProposal candidateId={candidateId} openingId={place()?.openingId} />
          </Suspense>
        </Show>
        <Show when={yesMissing() && meeting()}>
          {(where) => (
            <Notice title={t().yesMissing}>
              <A href={`/personer/${candidateId}/matchmoeder/${where().meetingId}`}>{t().seeMeeting}</A>
            </Notice>
          )}
        </Show>
        <PlaceFields form={form} candidateId={candidateId} agreed={agreed} companyName={() => workplace()?.name} />
        <section class="ff-form__part" aria-labelledby="terms">
          <h2 id="terms">{t().partTerms}</h2>
          <Suspense fallback={<RowsSkeleton says={t().loadingPlace} />}>
            <BuddyField form={form} workplace={workplace()} suggestedBuddyId={suggestedBuddyId()} />
            <HoursAndDays form={form} person={person} opening={opening()} />
          </Suspense>
        </section>
        <Reveal when={isSniff()}>
          <SniffFields form={form} />
        </Reveal>
        <CheckedRules candidateId={candidateId} asked={asked()} answer={setToAnswer} />
      </Form>
      <Show when={toAnswer()}>
        {(checked) => (
          <CompanyFactsDialog
            companyName={checked().companyName}
            checked={checked()}
            onClose={() => setToAnswer(undefined)}
          />
        )}
      </Show>
    </div>
  );
}
