import { PEOPLE_COPY } from '@client/features/organise/copy'
import type { Decisions } from '@client/features/organise/use-decisions'
import { slotWords } from '@client/features/organise/when-words'
import { Button } from '@client/ui/button'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import type { SignUpRow } from '@shared/activity/model'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'

interface ChoosingProps {
  readonly asked: readonly SignUpRow[]
  readonly decisions: Decisions
  readonly onRefuse: (rows: readonly SignUpRow[]) => void
}

/** All while places last, those that are ticked, or none; the way back is the fourth. AMB-44. */
export function Choosing({ asked, decisions, onRefuse }: ChoosingProps) {
  const { chosen, busy, take } = decisions
  const ticked = asked.filter(({ id }) => chosen.includes(id))
  return (
    <Footer layout="row">
      <Button variant="line" block={false} onPress={() => onRefuse(asked)}>
        {PEOPLE_COPY.refuseAll}
      </Button>
      <Button
        loading={busy && PEOPLE_COPY.deciding}
        onPress={() => void take(ticked.length > 0 ? ticked : asked)}
      >
        {ticked.length > 0 ? PEOPLE_COPY.takeChosen(ticked.length) : PEOPLE_COPY.takeUntilFull}
      </Button>
    </Footer>
  )
}

/** Which activity it is, and which of its slots. */
export function WhichSlot(props: {
  readonly activity: KeptActivity
  readonly current: string
  readonly onChange: (slot: string) => void
}) {
  const { plan, slots } = props.activity.fields
  const [only, ...others] = slots
  return (
    <>
      <View>
        <Heading level={1}>{plan.title}</Heading>
        {only && others.length === 0 ? <View className="t-2">{slotWords(only)}</View> : null}
      </View>
      {others.length === 0 ? null : (
        <Chips label={PEOPLE_COPY.slots}>
          {slots.map((slot) => (
            <Chip
              key={slot.id}
              label={slotWords(slot)}
              selected={slot.id === props.current}
              onPress={() => props.onChange(slot.id)}
            />
          ))}
        </Chips>
      )}
    </>
  )
}
