import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { Decline, declineReasons, type DeclineView, type OpeningCard } from '#shared/shapes/match.ts';
import { readProposals } from '../../data/matching.ts';
import { matchText } from './match.text.ts';

type DeclineFields = { readonly reason: string; readonly note: string };

/** "Not this place": the reason is asked for where the no was said, and the no can be taken back. */
export function DeclineDialog(props: {
  readonly candidateId: string;
  readonly opening: OpeningCard;
  readonly onClose: () => void;
}): JSX.Element {
  const t = matchText;
  const scope = requiredRole().scope;
  const { candidateId, opening } = untrack(() => props);
  const form = createForm<DeclineFields, Decline, DeclineView>({
    name: `decline-${candidateId}-${opening.openingId}`,
    start: { reason: '', note: '' },
    read: (fields) =>
      readWithShape(
        Decline,
        { openingId: opening.openingId, reason: fields.reason, note: fields.note || undefined },
        t().words,
      ),
    send: (body, key) =>
      answerOf(
        matching.candidates[':candidateId'].declined.$post({ param: { scope, candidateId }, json: body }, once(key)),
      ),
    done: () => {
      props.onClose();
      void revalidate(readProposals.key);
      tellDone(t().declined(opening.companyName), async () => {
        const param = { scope, candidateId, openingId: opening.openingId };
        await matching.candidates[':candidateId'].declined[':openingId'].$delete({ param });
        await revalidate(readProposals.key);
      });
    },
  });
  return (
    <Dialog open title={t().declineTitle(opening.companyName)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().declineSave}>
        <RadioCards
          field={form.field('reason')}
          label={t().declineReason}
          help={t().declineHelp}
          choices={declineReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
        />
        <TextArea field={form.field('note')} label={t().note} optional rows={2} />
      </Form>
    </Dialog>
  );
}
