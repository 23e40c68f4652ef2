/** Courseware while it is written. */
import type { CoursewareFields } from '@shared/training/courseware'
import { missingOfCourseware, type CoursewarePart } from '@shared/training/rules'
import { WRITE_COPY } from './courseware-copy'

/** What new courseware begins with. */
export const BLANK_COURSEWARE: CoursewareFields = {
  ...{ title: '', form: 'script', subject: 'basics', audience: '', about: '', length: 1 },
  ...{ pages: [''], author: '', sources: '' },
}

/** What a field that must be mended says, by its name. To be kept it needs a name alone. */
export function problemsOf(
  fields: CoursewareFields,
  wanted: 'keep' | 'hand',
): Partial<Record<CoursewarePart | 'title', string>> {
  const { problems } = WRITE_COPY
  const title = fields.title.trim().length < 2 ? { title: problems.title } : {}
  if (wanted === 'keep') return title
  const trimmed = { ...fields, pages: fields.pages.map((page) => page.trim()) }
  const missing = missingOfCourseware(trimmed).map((part) => [part, problems[part]] as const)
  return { ...title, ...Object.fromEntries(missing) }
}

/** Pages that were changed, with the length that follows from them: a video has its own. */
export function withPages(
  { form, length }: Pick<CoursewareFields, 'form' | 'length'>,
  pages: CoursewareFields['pages'],
): Pick<CoursewareFields, 'pages' | 'length'> {
  return { pages, length: form === 'video' ? length : Math.max(1, pages.length) }
}
