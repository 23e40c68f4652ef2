import { lessonOf } from './lessons'
import type { Telling } from './term-tellings'

/** What a message ends with: where to ask. */
const ASK = '拿不准，先问一声：打 110、96110，或到服务站坐坐。'

/** A text ready to hand on: the sentence of the day, what the real office never does, and the line to remember. */
export function materialOf(title: string, { line, lesson }: Telling): string {
  const { never, remember } = lessonOf(lesson)
  return [`【${title}】${line}`, `${never}。`, `记住：${remember}。`, ASK].join('\n')
}
