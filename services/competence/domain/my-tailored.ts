import type { CandidateId } from '#shared/kernel/ids.ts';
import type { MyTailoredCourse, MyTailoredStage } from '#shared/shapes/my-course.ts';
import type { TailoredRequest } from './tailored-request.ts';

/** A tailored course as the person it is for reads it; one that came to nothing stays, so that older news cannot bring it back. */
export type MyTailoredRow = Omit<MyTailoredCourse, 'stage'> & {
  readonly candidateId: CandidateId;
  readonly stage: MyTailoredStage | 'called-off';
};

/** The person's row: what it is about and where, and once it is agreed when, with whom and at which institution. */
export function myTailoredOf(request: TailoredRequest, teacherName: string | undefined): MyTailoredRow {
  const { requestId, version, candidateId, companyName, need, chosen, ended } = request;
  const stage = stageOf(request);
  const isAgreed = chosen !== undefined && stage !== 'being-arranged';
  const thread = isAgreed
    ? request.threads.find(({ institutionId }) => institutionId === chosen.institutionId)
    : undefined;
  const offer = thread?.offers.at(-1);
  return {
    ...{ requestId, version, candidateId, companyName, stage, theme: need.theme, place: need.place },
    hoursPerWeek: offer?.hoursPerWeek ?? need.hoursPerWeek,
    startsOn: isAgreed ? chosen.startsOn : need.startsOn,
    ...(isAgreed && { endsOn: chosen.endsOn }),
    ...(thread && { institutionName: thread.institutionName }),
    ...(isAgreed && teacherName && { teacherName }),
    ...(ended && { endedOn: ended.on }),
  };
}

function stageOf({ state }: TailoredRequest): MyTailoredRow['stage'] {
  switch (state) {
    case 'agreed':
    case 'running':
    case 'completed':
    case 'broken-off':
      return state;
    case 'withdrawn':
    case 'expired':
      return 'called-off';
    case 'described':
    case 'sent':
    case 'offered':
    case 'approving':
    case 'declined':
      return 'being-arranged';
  }
}
