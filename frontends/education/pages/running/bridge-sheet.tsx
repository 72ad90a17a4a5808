import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { BridgeChecklist } from '#kit/courses/bridge-checklist.tsx';
import { readBridgeBuilding } from '#kit/courses/course-data.ts';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { BridgePlan, type BridgeBuildingView, type BridgePlanSaved } from '#shared/shapes/bridge-building.ts';
import type { OfCourse } from '../../data/running.ts';
import { bridgePlanText } from './bridge-plan.text.ts';
import { readPeriods, writtenPeriods } from './read-periods.ts';

/** The five core elements, each visibly met or not; whoever plans writes what the timetable does not say. */
export function BridgeSheet(props: { readonly of: OfCourse }): JSX.Element {
  const t = bridgePlanText;
  const bridge = createAsync(() => readBridgeBuilding(props.of.scope, props.of.institutionId, props.of.courseId));
  const [open, setOpen] = createSignal(false);
  const close = (): void => void setOpen(false);
  return (
    <Show when={bridge()}>
      {(seen) => (
        <BridgeChecklist of={seen()} partnership={props.of.scope}>
          <Show when={may('plan-bridge-building')}>
            <p class="ff-ruled">
              <button type="button" class="button button-secondary" onClick={() => setOpen(true)}>
                {t().plan}
              </button>
            </p>
            <Dialog open={open()} title={t().plan} onClose={close}>
              <Show when={open()}>
                <PlanForm of={props.of} seen={seen()} close={close} />
              </Show>
            </Dialog>
          </Show>
        </BridgeChecklist>
      )}
    </Show>
  );
}

type Fields = { readonly danishMinutes: string; readonly mathsMinutes: string; readonly sniffInternships: string };

function PlanForm(props: {
  readonly of: OfCourse;
  readonly seen: BridgeBuildingView;
  readonly close: () => void;
}): JSX.Element {
  const t = bridgePlanText;
  const { danishMinutes, mathsMinutes, sniffInternships } = untrack(() => props.seen);
  const form = createForm<Fields, BridgePlan, BridgePlanSaved>({
    name: untrack(() => `bridge-${props.of.courseId}`),
    start: {
      danishMinutes: formatNumber(danishMinutes),
      mathsMinutes: formatNumber(mathsMinutes),
      sniffInternships: writtenPeriods(sniffInternships),
    },
    newest: () => ({ version: props.seen.version, values: {} }),
    read: (fields, version) => {
      const periods = readPeriods(fields.sniffInternships, today());
      const errors = {
        ...emptyOf(fields, { danishMinutes: t().askMinutes, mathsMinutes: t().askMinutes }),
        ...notNumbers(fields, ['danishMinutes', 'mathsMinutes'], t().notANumber),
        ...('unread' in periods && { sniffInternships: t().unread(periods.unread) }),
      };
      if (Object.keys(errors).length > 0) return { errors };
      return readWithShape(BridgePlan, {
        version,
        danishMinutes: numberAsTyped(fields.danishMinutes),
        mathsMinutes: numberAsTyped(fields.mathsMinutes),
        sniffInternships: 'periods' in periods ? periods.periods : [],
      });
    },
    send: (json, key) => {
      const course = competence.institutions[':institutionId'].courses[':courseId'];
      return answerOf(course['bridge-building'].$put({ param: props.of, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      props.close();
      void revalidate(readBridgeBuilding.key);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <NumberWithUnit field={form.field('danishMinutes')} label={t().danish} unit={t().unit} />
      <NumberWithUnit field={form.field('mathsMinutes')} label={t().maths} unit={t().unit} />
      <TextArea field={form.field('sniffInternships')} label={t().sniff} help={t().sniffHelp} optional rows={3} />
    </Form>
  );
}
