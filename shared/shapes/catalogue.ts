import * as z from 'zod/mini';
import { coursePriceAtMost } from '#shared/rules/course-rules.ts';
import {
  courseIntakes,
  courseKinds,
  courseLevels,
  courseTargetGroups,
  courseWheres,
  teachingLanguages,
} from './course-words.ts';
import { CourseView } from './course.ts';
import {
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  line,
  pageOf,
  PageQuery,
  postalCodeField,
  text,
  wholeNumber,
} from './fields.ts';
import { danishLevels } from './vocabulary.ts';

const mostKroner = Math.max(...coursePriceAtMost.map((rule) => rule.value));
const furthestKm = 500;

/** How a search is put in order: by how well it answers the words, by the next start, the price, or the distance. */
export const catalogueOrders = ['relevance', 'start', 'price', 'distance'] as const;
export type CatalogueOrder = (typeof catalogueOrders)[number];

/** What somebody looks for: words, and what a course must be. What is not said is not asked. */
const looked = {
  text: text(120),
  targetGroup: z.optional(z.enum(courseTargetGroups)),
  /** How much Danish the person has: courses that ask for no more. */
  danish: z.optional(z.enum(danishLevels)),
  /** Where the person sets out from, and how far the way may be by road; what is online is near everybody. */
  near: z.optional(postalCodeField),
  withinKm: z.optional(wholeNumber(1, furthestKm)),
  /** The days between which one can begin. */
  startsFrom: z.optional(civilDateField),
  startsTo: z.optional(civilDateField),
  intake: z.optional(z.enum(courseIntakes)),
  priceAtMost: z.optional(wholeNumber(0, mostKroner)),
  /** Only those with a seat left, as far as seats are counted. */
  withSeats: z.optional(z.boolean()),
  kind: z.optional(z.enum(courseKinds)),
  where: z.optional(z.enum(courseWheres)),
};

type Dates = { readonly startsFrom?: string | undefined; readonly startsTo?: string | undefined };
type Way = { readonly near?: string | undefined; readonly withinKm?: number | undefined };
const datesInOrder = z.refine<Dates>(
  ({ startsFrom, startsTo }) => startsFrom === undefined || startsTo === undefined || startsFrom <= startsTo,
  { error: 'dates-reversed', path: ['startsTo'] },
);
const distanceFromSomewhere = z.refine<Way>(({ near, withinKm }) => withinKm === undefined || near !== undefined, {
  error: 'missing',
  path: ['near'],
});

export const CourseLook = z.object(looked).check(datesInOrder, distanceFromSomewhere);
export type CourseLook = z.infer<typeof CourseLook>;

/** A search of the catalogue. In the body, since words may be about somebody. */
export const CourseSearch = z
  .object({
    ...looked,
    order: z.optional(z.enum(catalogueOrders)),
    cursor: PageQuery.shape.cursor,
  })
  .check(datesInOrder, distanceFromSomewhere);
export type CourseSearch = z.infer<typeof CourseSearch>;

/** How a word of the search was found: as it is or inflected, as another word for the same, as a beginning, in a compound. */
export const matchWays = ['word', 'synonym', 'beginning', 'compound'] as const;
export type MatchWay = (typeof matchWays)[number];

/** Where in the course it stands. */
export const matchPlaces = ['title', 'about', 'goals', 'text'] as const;
export type MatchPlace = (typeof matchPlaces)[number];

/** A word that was asked for and the course's own word that answers it. */
export const WordMatch = z.object({
  asked: z.string(),
  found: z.string(),
  way: z.enum(matchWays),
  place: z.enum(matchPlaces),
});
export type WordMatch = z.infer<typeof WordMatch>;

/** A course as a line in the catalogue. */
export const CatalogueLine = z.object({
  courseId: idOf('course'),
  institutionId: companyIdField,
  institutionName: z.string(),
  title: z.string(),
  kind: z.enum(courseKinds),
  level: z.enum(courseLevels),
  danish: z.enum(danishLevels),
  taughtIn: z.enum(teachingLanguages),
  where: z.enum(courseWheres),
  city: z.optional(z.string()),
  intake: z.enum(courseIntakes),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  seats: z.number(),
  /** Seats that nobody has, once they are counted. */
  seatsFree: z.optional(z.number()),
  waitingList: z.boolean(),
  priceKr: z.number(),
  targetGroups: z.array(z.enum(courseTargetGroups)),
  /** The way by road from where the search set out, where both are known. */
  km: z.optional(z.number()),
});
export type CatalogueLine = z.infer<typeof CatalogueLine>;

/** One that was found, with the words that did it. */
export const CourseHit = z.extend(CatalogueLine, { matches: z.array(WordMatch) });
export type CourseHit = z.infer<typeof CourseHit>;

/** A page of what was found, and how many there are in all. */
export const CoursesFound = z.object({
  items: z.array(CourseHit),
  cursor: z.nullable(z.string()),
  total: z.number(),
});
export type CoursesFound = z.infer<typeof CoursesFound>;

export const mostCompared = 4;
const idLength = 24;

/** The courses to lay side by side, by their ids with a comma between. */
export const ComparedQuery = z.object({
  courseIds: z
    .string('missing')
    .check(z.regex(/^[\w-]+(,[\w-]+)*$/, 'not-an-id'), z.maxLength(mostCompared * (idLength + 1) - 1, 'too-many')),
});
export type ComparedQuery = z.infer<typeof ComparedQuery>;

/** Courses side by side, in the order they were asked for. */
export const CoursesCompared = z.object({
  items: z.array(z.extend(CourseView, { seatsFree: z.optional(z.number()) })),
});
export type CoursesCompared = z.infer<typeof CoursesCompared>;

/** A course to keep in sight. */
export const CourseToSave = z.object({ courseId: idOf('course') });
export type CourseToSave = z.infer<typeof CourseToSave>;
export const SavedCourseKept = z.object({ courseId: idOf('course') });
export type SavedCourseKept = z.infer<typeof SavedCourseKept>;

/** A course somebody saved, as it stands now; of one that is over its title is left. */
export const SavedCourse = z.object({
  courseId: idOf('course'),
  institutionId: companyIdField,
  title: z.string(),
  savedAt: instantField,
  isOver: z.boolean(),
  line: z.optional(CatalogueLine),
});
export type SavedCourse = z.infer<typeof SavedCourse>;
export const SavedCoursePage = pageOf(SavedCourse);
export type SavedCoursePage = z.infer<typeof SavedCoursePage>;

/** A search to keep, by a name of one's own; `tells` writes when a course is posted that fits. */
export const SearchToSave = z.object({ name: line(80), tells: z.boolean(), search: CourseLook });
export type SearchToSave = z.infer<typeof SearchToSave>;
export const SearchSaved = z.object({ searchId: idOf('savedSearch') });
export type SearchSaved = z.infer<typeof SearchSaved>;

/** A search that was kept, and what was posted since that fits, the latest first. */
export const SavedSearch = z.object({
  searchId: idOf('savedSearch'),
  name: z.string(),
  tells: z.boolean(),
  search: CourseLook,
  savedAt: instantField,
  fits: z.array(
    z.object({
      courseId: idOf('course'),
      institutionId: companyIdField,
      title: z.string(),
      institutionName: z.string(),
      postedAt: instantField,
    }),
  ),
});
export type SavedSearch = z.infer<typeof SavedSearch>;
export const SavedSearchPage = pageOf(SavedSearch);
export type SavedSearchPage = z.infer<typeof SavedSearchPage>;

/** What a suggestion can be given for; each is a sentence in the reader's language. */
export const suggestionReasons = [
  'danish-for-place',
  'danish-next-step',
  'licence-for-place',
  'competence-for-place',
  'competence-for-wish',
  'task-of-place',
  'area-of-place',
  'area-of-wish',
  'taught-in-language',
] as const;
export type SuggestionReasonCode = (typeof suggestionReasons)[number];

/** Suggestions for a person, from one placement where it is named; else from the place they are at, or their wishes. */
export const SuggestionsQuery = z.object({ placementId: z.optional(idOf('placement')) });
export type SuggestionsQuery = z.infer<typeof SuggestionsQuery>;

/** A course for a person, with why. */
export const CourseSuggestion = z.extend(CatalogueLine, {
  reasons: z.array(z.object({ code: z.enum(suggestionReasons), text: z.string() })),
});
export type CourseSuggestion = z.infer<typeof CourseSuggestion>;

/** Courses for a person: the best first. Without a profile there is nothing to go by. */
export const CourseSuggestions = z.object({
  items: z.array(CourseSuggestion),
  hasProfile: z.boolean(),
  /** The place they are for; the wishes where there is none. */
  place: z.optional(z.object({ title: z.string(), companyName: z.string() })),
});
export type CourseSuggestions = z.infer<typeof CourseSuggestions>;
