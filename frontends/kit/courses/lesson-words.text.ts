import { texts } from '#kit/language/texts.ts';

/** The words of lessons, and of what becomes of a course. */
export const lessonWords = texts(
  {
    marks: { present: 'Her', late: 'Kom sent', away: 'Ikke her' },
    awayReasons: {
      agreed: 'Det er aftalt',
      'called-in': 'Har ringet',
      'not-heard-from': 'Ikke hørt fra',
      elsewhere: 'Er et andet sted',
      transport: 'Transport',
    },
    changeReasons: {
      'teacher-away': 'Underviseren er væk',
      'too-few': 'For få',
      room: 'Lokalet',
      weather: 'Vejret',
      holiday: 'Ferie eller fridag',
      other: 'Andet',
    },
    states: { planned: 'Planlagt', held: 'Holdt', cancelled: 'Aflyst' },
    signs: { 'twice-in-a-row': 'Væk to gange i træk', 'too-seldom': 'Kommer for sjældent' },
    results: { passed: 'Gennemført med bevis', attended: 'Gennemført', partly: 'Delvist gennemført' },
    interruptReasons: {
      'own-wish': 'Eget ønske',
      absence: 'For meget væk',
      'job-instead': 'Har fået job',
      'did-not-suit': 'Passede ikke',
      private: 'Private grunde',
      'course-stopped': 'Kurset stoppede',
      other: 'Andet',
    },
    faces: ['Meget dårligt', 'Ikke så godt', 'Det gik', 'Godt', 'Rigtig godt'],
  },
  {
    marks: { present: 'Here', late: 'Came late', away: 'Not here' },
    awayReasons: {
      agreed: 'It is agreed',
      'called-in': 'Has called',
      'not-heard-from': 'Not heard from',
      elsewhere: 'Is elsewhere',
      transport: 'Transport',
    },
    changeReasons: {
      'teacher-away': 'The teacher is away',
      'too-few': 'Too few',
      room: 'The room',
      weather: 'The weather',
      holiday: 'A holiday',
      other: 'Something else',
    },
    states: { planned: 'Planned', held: 'Held', cancelled: 'Called off' },
    signs: { 'twice-in-a-row': 'Away twice in a row', 'too-seldom': 'Comes too seldom' },
    results: { passed: 'Completed with certificate', attended: 'Completed', partly: 'Partly completed' },
    interruptReasons: {
      'own-wish': 'Own wish',
      absence: 'Away too much',
      'job-instead': 'Has got a job',
      'did-not-suit': 'Did not suit',
      private: 'Private reasons',
      'course-stopped': 'The course stopped',
      other: 'Something else',
    },
    faces: ['Very badly', 'Not so well', 'It was all right', 'Well', 'Really well'],
  },
  'lessonWords',
);
