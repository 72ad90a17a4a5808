import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readCourse } from '#kit/courses/course-data.ts';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { CourseSeats } from '#shared/shapes/course-seats.ts';
import type { CourseView } from '#shared/shapes/course.ts';
import type { EducationConsentView } from '#shared/shapes/education-consent.ts';
import { arrangements } from '#shared/shapes/enrolment-words.ts';
import { EnrolmentRequest, type EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readConsent, readEnrolmentsOf, readSeats } from '../../data/uplift.ts';
import { learnerPage, readLearner, type Learner } from './learner.ts';
import { enrolText } from './enrol.text.ts';

type Params = { readonly id: string; readonly institutionId: string; readonly courseId: string };

/** Enrols the person on a course: the seats there are, the yes that is needed first, and how it is arranged. */
export function EnrolPerson(): JSX.Element {
  const { scope } = requiredRole();
  const params = useParams<Params>();
  const person = createAsync(() => readLearner(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <BackLink href={pathOf(known())}>{enrolText().back(known().name)}</BackLink>
          <Loaded says={enrolText().loading} keys={[readCourse.key, readSeats.key, readConsent.key]}>
            <Enrol person={known()} />
          </Loaded>
        </>
      )}
    </Show>
  );
}

const pathOf = ({ candidateId }: Learner): string => learnerPage(candidateId);

function Enrol(props: { readonly person: Learner }): JSX.Element {
  const t = enrolText;
  const { scope } = requiredRole();
  const params = useParams<Params>();
  const course = createAsync(() => readCourse(networkScope(), params.institutionId, params.courseId));
  const seats = createAsync(() => readSeats(scope, params.courseId));
  const consent = createAsync(() => readConsent(scope, props.person.candidateId));
  const name = (): string => props.person.name;
  const all = () => {
    const [view, ledger, said] = [course(), seats(), consent()];
    return view && ledger && said && { course: view, seats: ledger, consent: said };
  };
  return (
    <Show when={all()}>
      {(known) => (
        <div class="ff-narrow-form">
          <h1>{t().heading(name(), known().course.course.title)}</h1>
          <p class="font-lead">{t().at(known().course.institutionName)}</p>
          <p>{seatsLine(known().seats)}</p>
          <Show
            when={covers(known().consent, known().course.institutionId)}
            fallback={
              <Empty title={t().askFirst(name())} text={t().askFirstText(name())}>
                <A class="button button-primary" href={pathOf(props.person)}>
                  {t().toConsent}
                </A>
              </Empty>
            }
          >
            <EnrolForm person={props.person} course={known().course} seats={known().seats} />
          </Show>
        </div>
      )}
    </Show>
  );
}

type EnrolFields = { readonly arrangement: string; readonly ifFull: string; readonly startsOn: string };

function EnrolForm(props: {
  readonly person: Learner;
  readonly course: CourseView;
  readonly seats: CourseSeats;
}): JSX.Element {
  const t = enrolText;
  const navigate = useNavigate();
  const { course, seats } = untrack(() => props);
  const { title } = course.course;
  const { candidateId } = untrack(() => props.person);
  const form = createForm<EnrolFields, EnrolmentRequest, EnrolmentSaved>({
    name: `enrol-${candidateId}-${course.courseId}`,
    start: { arrangement: 'as-posted', ifFull: seats.waitingList ? 'wait' : 'refuse', startsOn: '' },
    read: ({ arrangement, ifFull, startsOn }) =>
      readWithShape(
        EnrolmentRequest,
        {
          ...{ candidateId, courseId: course.courseId, arrangement, ifFull },
          startsOn: startsOn.trim() ? (readDate(startsOn, today()) ?? startsOn) : undefined,
        },
        t().words,
      ),
    send: (json, key) =>
      answerOf(competence.enrolments.$post({ param: { scope: requiredRole().scope }, json }, once(key))),
    done: ({ state }) => {
      void revalidate([readEnrolmentsOf.key, readSeats.key]);
      tellDone(state === 'waiting' ? t().onList(title) : t().enrolled(title));
      navigate(pathOf(props.person));
    },
  });
  return (
    <div class="ff-sheet">
      <Form of={form} submit={hasSeat(seats) ? t().enrol : t().putOnList}>
        <RadioCards
          field={form.field('arrangement')}
          label={t().arrangement}
          choices={arrangements.map((value) => ({ value, label: enrolmentWords().arrangements[value] }))}
        />
        <Show when={course.course.intake === 'rolling'}>
          <DateField field={form.field('startsOn')} label={t().startsOn} help={t().startsOnHelp} optional />
        </Show>
        <Show when={seats.waitingList && hasSeat(seats)}>
          <RadioCards
            field={form.field('ifFull')}
            label={t().ifFull}
            choices={[
              { value: 'wait', label: t().wait },
              { value: 'refuse', label: t().refuse },
            ]}
          />
        </Show>
      </Form>
    </div>
  );
}

function covers({ state, reach, institutionIds }: EducationConsentView, institutionId: string): boolean {
  return state === 'given' && (reach === 'all' || institutionIds.some((id) => id === institutionId));
}

function hasSeat({ free, own }: CourseSeats): boolean {
  return free > 0 || own.used < own.reserved;
}

function seatsLine(seats: CourseSeats): string {
  const t = enrolText();
  const { free, own, othersWaiting } = seats;
  const pooled = own.reserved - own.used;
  const waiting = 'count' in othersWaiting ? othersWaiting.count : undefined;
  return [
    ...(pooled > 0 ? [t.pool(pooled)] : []),
    free > 0 ? t.free(free) : t.full,
    ...(waiting === undefined ? [t.waitingFew] : waiting > 0 ? [t.waiting(waiting)] : []),
  ].join(' ');
}
