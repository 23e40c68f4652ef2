import { type Audience, type Lesson, type Topic, TOPIC_NAMES } from '@shared/learn/model'
import { TOPIC_TILES } from './copy'

/** What somebody looks for; what is left out does not narrow. */
export interface LessonSearch {
  readonly words: string
  readonly audience?: Audience | undefined
  readonly topic?: Topic | undefined
}

function textOf({ title, topic, story, signs, never, steps, remember }: Lesson): string {
  const named = [title, remember, TOPIC_NAMES[topic], TOPIC_TILES[topic].label]
  return [...named, ...story, ...signs, never, ...steps].join('\n').toLowerCase()
}

/** The lessons that hold every one of the words, those with one in the title first. */
export function findLessons(
  lessons: readonly Lesson[],
  { words, audience, topic }: LessonSearch,
): Lesson[] {
  const wanted = words
    .toLowerCase()
    .split(/[\s,，。、]+/)
    .filter(Boolean)
  const found = lessons.filter(
    (lesson) =>
      (audience === undefined || lesson.audience === audience) &&
      (topic === undefined || lesson.topic === topic) &&
      wanted.every((word) => textOf(lesson).includes(word)),
  )
  const inTitle = ({ title }: Lesson) => wanted.some((word) => title.toLowerCase().includes(word))
  return [...found.filter(inTitle), ...found.filter((lesson) => !inTitle(lesson))]
}
