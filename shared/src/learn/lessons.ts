/** Every lesson. Heavy: only the pages of the learning package may import it. */
import type { LessonId } from './lesson-ids'
import { ELDERLY_LESSONS } from './lessons/elderly'
import { ELDERLY_PHONE_LESSONS } from './lessons/elderly-phone'
import { PARENT_LESSONS } from './lessons/parents'
import { SHOP_LESSONS } from './lessons/shops'
import { STUDENT_LESSONS } from './lessons/students'
import type { Lesson } from './model'

/** In the order in which they are taken. */
export const LESSONS: readonly Lesson[] = [
  ...ELDERLY_LESSONS,
  ...ELDERLY_PHONE_LESSONS,
  ...STUDENT_LESSONS,
  ...PARENT_LESSONS,
  ...SHOP_LESSONS,
]

const LESSON_BY_ID: ReadonlyMap<string, Lesson> = new Map(
  LESSONS.map((lesson) => [lesson.id, lesson]),
)

/** The lesson of an id from an address; undefined when there is none. */
export function findLesson(id: string | undefined): Lesson | undefined {
  return id === undefined ? undefined : LESSON_BY_ID.get(id)
}

/** The lesson of an id that is known. */
export function lessonOf(id: LessonId): Lesson {
  const lesson = LESSON_BY_ID.get(id)
  if (!lesson) throw new RangeError(`no lesson ${id}`)
  return lesson
}

/** The one that follows; the first one after the last. */
export function lessonAfter(id: LessonId): Lesson {
  const next = LESSONS.findIndex((lesson) => lesson.id === id) + 1
  return LESSONS[next % LESSONS.length] ?? lessonOf(id)
}
