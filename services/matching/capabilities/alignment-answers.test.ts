import { beforeAll } from 'vitest';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { agreedText, alignmentAtWork, privateWords } from '#test/builders/alignments.ts';
import { value } from '#test/builders/competence.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyAlignment } from './answer-company-alignment.ts';
import { answerMyAlignment } from './answer-my-alignment.ts';
import { cancelMatchMeeting } from './cancel-match-meeting.ts';
import { signCompanyAlignment } from './sign-company-alignment.ts';
import { signMyAlignment } from './sign-my-alignment.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof alignmentAtWork>>;

const placeOf = ({ meetingId }: AtWork) => ({ companyId: testCompany, meetingId });
const cancel = async ({ at, meetingId, meeting }: AtWork): Promise<void> => {
  const { version } = await meeting();
  value(await cancelMatchMeeting(at.call('cancel-match-meeting'), at.matching, meetingId, { version }));
};

answerLaws('answer-my-alignment', async () => {
  const at = await alignmentAtWork(table);
  return {
    send: async () => {
      const said = { version: 0, answers: { supportNeeds: privateWords }, told: ['frequent-breaks' as const] };
      return value(await answerMyAlignment(at.myCall('answer-my-alignment'), at.own, at.meetingId, said)).answerId;
    },
    words: privateWords,
    callOff: () => cancel(at),
    eventsOfSender: at.eventsOfPerson,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readMine,
    ownersVersion: at.talkVersion,
  };
});

answerLaws('sign-my-alignment', async () => {
  const at = await alignmentAtWork(table);
  value(await at.hold());
  await at.relay();
  return {
    send: async () =>
      value(await signMyAlignment(at.myCall('sign-my-alignment'), at.own, at.meetingId, { number: 1 })).answerId,
    words: agreedText.goals,
    callOff: async () => {
      value(await at.hold());
    },
    eventsOfSender: at.eventsOfPerson,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readMine,
    ownersVersion: at.talkVersion,
  };
});

answerLaws('answer-company-alignment', async () => {
  const at = await alignmentAtWork(table);
  const words = 'Vi har travlt om morgenen.';
  return {
    send: async () => {
      const said = { version: 0, answers: { whereAndWhen: words } };
      const call = at.companyCall('answer-company-alignment');
      return value(await answerCompanyAlignment(call, at.company, placeOf(at), said)).answerId;
    },
    words,
    callOff: () => cancel(at),
    eventsOfSender: at.eventsOfCompany,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readCompanys,
    ownersVersion: at.talkVersion,
  };
});

answerLaws('sign-company-alignment', async () => {
  const at = await alignmentAtWork(table);
  value(await at.hold());
  await at.relay();
  value(await at.iSayYes(1));
  await at.relay();
  return {
    send: async () => {
      const call = at.companyCall('sign-company-alignment');
      return value(await signCompanyAlignment(call, at.company, placeOf(at), { number: 1 })).answerId;
    },
    words: agreedText.goals,
    callOff: async () => {
      value(await at.hold());
    },
    eventsOfSender: at.eventsOfCompany,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readCompanys,
    ownersVersion: at.talkVersion,
  };
});
