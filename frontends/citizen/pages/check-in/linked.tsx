import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { LinkedCheckInPage } from '#kit/check-in/linked-check-in.tsx';
import { openLink } from '#kit/links/held-link.ts';
import { answerLinkedCheckIn, readLinkedCheckIn } from '../../data/my-check-ins.ts';
import { checkInText } from './check-in.text.ts';

/** How is it going: what the link in the message opens. */
export function LinkedCheckIn(): JSX.Element {
  const t = checkInText;
  const params = useParams<{ citizen: string }>();
  const link = openLink(
    untrack(() => params.citizen),
    readLinkedCheckIn,
  );
  return (
    <LinkedCheckInPage
      link={link}
      home="/borger/tjek"
      words={t()}
      form={t().form}
      heading={({ companyName }) => (companyName ? t().at(companyName) : t().title)}
      lead={() => t().noEvidence}
      send={(answer, key) => answerLinkedCheckIn(link.held, answer, key)}
    />
  );
}
