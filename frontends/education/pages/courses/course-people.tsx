import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { sentence } from '#kit/language/texts.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Face } from '#kit/parts/face.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import type { CourseEnrolment } from '#shared/shapes/enrolment.ts';
import { readCoursePeople, readCourseSeats } from '../../data/course-people.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { coursePeopleText } from './course-people.text.ts';
import { jointSeatsText } from './joint-seats.text.ts';

/** Who is on the course, and how many wait. Names are joined from visitation: those who said yes. */
export function CoursePeople(props: { readonly courseId: CourseId }): JSX.Element {
  return (
    <>
      <Seats courseId={props.courseId} />
      <Show when={may('list-course-enrolments')}>
        <People courseId={props.courseId} />
      </Show>
    </>
  );
}

function Seats(props: { readonly courseId: CourseId }): JSX.Element {
  const t = coursePeopleText;
  const own = ownInstitution();
  const seats = createAsync(() => readCourseSeats(own.scope, own.institutionId, props.courseId));
  return (
    <Show when={seats()}>
      {(known) => (
        <section class="ff-sheet ff-above" aria-label={t().seats(known().free, known().seats)}>
          <p class="ff-strong">{t().seats(known().free, known().seats)}</p>
          <Show when={known().waiting > 0}>
            <p>{sentence(t().waiting(known().waiting))}</p>
          </Show>
          <p class="mb-0">
            <A href={`/kurser/${props.courseId}/pladser`}>{jointSeatsText().link}</A>
          </p>
        </section>
      )}
    </Show>
  );
}

function People(props: { readonly courseId: CourseId }): JSX.Element {
  const t = coursePeopleText;
  const own = ownInstitution();
  const first = createAsync(() => readCoursePeople(own.scope, own.institutionId, props.courseId));
  const list = pagesOf(first, (cursor) => readCoursePeople(own.scope, own.institutionId, props.courseId, cursor));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const nameOf = useMunicipalityNames();
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
        <WorkList title={t().title} count={list.items().length}>
          <For each={list.items()}>
            {(enrolment) => (
              <li class="ff-work__row ff-work__row--face">
                <Face name={nameHere(enrolment.candidateId, people())} />
                <div>
                  <p class="ff-work__who">{nameHere(enrolment.candidateId, people()) ?? t().noName}</p>
                  <p class="ff-work__what">{lineOf(enrolment, nameOf(enrolment.municipality))}</p>
                </div>
                <Flag tone={enrolment.state === 'started' ? 'good' : 'quiet'}>
                  {enrolmentWords().states[enrolment.state]}
                </Flag>
              </li>
            )}
          </For>
        </WorkList>
        <Pager of={list} shown={t().shown(list.items().length)} />
      </Show>
    </Show>
  );
}

/** The municipalities' names; the code until they are read. */
function useMunicipalityNames(): (code: string) => string {
  const municipalities = createAsync(() => readMunicipalities(ownInstitution().scope));
  return (code) => municipalities()?.find((each) => each.code === code)?.name ?? code;
}

function lineOf({ startsOn, startedOn, endsOn, endedOn }: CourseEnrolment, municipality: string): string {
  const t = coursePeopleText();
  const last = endedOn ?? endsOn;
  return [
    t.from(municipality),
    ...(startedOn ? [t.began(nearDate(startedOn))] : startsOn ? [t.begins(nearDate(startsOn))] : []),
    ...(last ? [t.until(nearDate(last))] : []),
  ].join(', ');
}
