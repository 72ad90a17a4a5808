import { carry, type Holding } from './carry.ts';
import { courseEvaluationItem, myCourseItem } from './lesson-items.ts';
import { myTailoredItem } from './my-tailored-items.ts';
import { wholeList } from './whole-list.ts';

/** The person's courses, posted and tailored, and what they said of them. */
export const heldCourses: Holding = {
  kinds: [myCourseItem, courseEvaluationItem, myTailoredItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const [courses, tailored] = await Promise.all([
      wholeList(from.table, { kind: myCourseItem, of: [] }),
      wholeList(from.table, { kind: myTailoredItem, of: [] }),
    ]);
    for (const course of courses.filter((row) => row.candidateId === candidateId)) {
      for (const said of await wholeList(from.table, { kind: courseEvaluationItem, of: [course.enrolmentId] }))
        await carry(move, courseEvaluationItem, said);
      await carry(move, myCourseItem, course);
    }
    for (const course of tailored.filter((row) => row.candidateId === candidateId))
      await carry(move, myTailoredItem, course);
  },
};
