import { useNow } from '@client/platform/use-now'
import { ProblemLine } from '@client/ui/problem-line'
import { PickField } from '@client/ui/pick-field'
import { Row } from '@client/ui/stack'
import type { ActivitySlot } from '@shared/activity/model'
import { localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { PART_COPY } from './part-copy'
import type { PartProps } from './plan-part'
import { RowsEditor } from './rows-editor'
import { movedSchedule, oneMore, picked, pickOf, type SlotPick } from './slots'
import { dayWords, slotWords } from './when-words'

const MOST_SLOTS = 12

/** Its slots, each a day and two times; what is timed within the day moves with its beginning. ACT-01 e, ACT-09. */
export function When({ edit, problem }: PartProps) {
  const { slots, plan } = edit.fields
  const now = useNow()
  const write = (anew: ActivitySlot[]) => {
    const [first, moved] = [slots[0], anew[0]]
    const schedule = first && moved && movedSchedule(plan.schedule, first.from, moved.from)
    edit.write({ fields: { slots: anew }, plan: schedule ? { schedule } : {} })
  }
  const pick = (index: number, change: Partial<SlotPick>) =>
    write(slots.map((slot, at) => (at === index ? picked(slot, change) : slot)))
  const add = () => write(oneMore(slots))
  return (
    <>
      <RowsEditor
        rows={slots}
        keyOf={({ id }) => id}
        titleOf={slotWords}
        remove={PART_COPY.when.remove}
        keepsOne
        adds={slots.length < MOST_SLOTS ? [{ label: PART_COPY.when.add, add }] : []}
        onRemove={(index) => write(slots.filter((_, at) => at !== index))}
      >
        {(slot, index) => (
          <>
            <PickField
              kind="date"
              label={PART_COPY.when.day}
              from={localDate(now)}
              value={pickOf(slot).day}
              words={dayWords(slot.from)}
              placeholder={PART_COPY.when.pick}
              onChange={(day) => pick(index, { day })}
            />
            <Row gap={3} align="top">
              {(['from', 'to'] as const).map((end) => (
                <View key={end} className="grow">
                  <PickField
                    kind="time"
                    label={PART_COPY.when[end]}
                    value={pickOf(slot)[end]}
                    placeholder={PART_COPY.when.pick}
                    onChange={(clock) => pick(index, { [end]: clock })}
                  />
                </View>
              ))}
            </Row>
          </>
        )}
      </RowsEditor>
      <ProblemLine text={problem} />
      <View className="t-2 t-mini">{PART_COPY.when.hint}</View>
    </>
  )
}
