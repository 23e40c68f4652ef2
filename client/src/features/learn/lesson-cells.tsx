import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { Lesson } from '@shared/learn/model'
import { LIST_COPY, TOPIC_TILES } from './copy'

export interface LessonCellsProps {
  readonly lessons: readonly Lesson[]
  readonly learned: ReadonlySet<string>
  readonly onOpen: (id: string) => void
}

/** Lessons below each other: what each is called, what one keeps of it, and whether it is learned. */
export function LessonCells({ lessons, learned, onOpen }: LessonCellsProps) {
  return (
    <CellGroup>
      {lessons.map(({ id, title, topic, remember }) => (
        <Cell
          key={id}
          icon={TOPIC_TILES[topic].icon}
          tone="note"
          title={title}
          hint={remember}
          value={
            learned.has(id) ? <Tag tone="good" icon="tick" label={LIST_COPY.learned} /> : undefined
          }
          onPress={() => onOpen(id)}
        />
      ))}
    </CellGroup>
  )
}
