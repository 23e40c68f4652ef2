import { AskedPage } from '@client/features/frame/asked-page'
import { ENTER_COPY } from '@client/features/manual/copy'
import { slotWords } from '@client/features/manual/parts'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { manualContract } from '@shared/activity/manual-actions'
import type { OutputOf } from '@shared/kit/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Actions = typeof manualContract.actions
export type ManualSlot = OutputOf<Actions['listManualSlots']>['slots'][number]
/** Somebody on the list; without a name, who was typed by number. */
export interface ManualPerson {
  readonly volunteerNo: string
  readonly maskedName: string | null
}

interface PickSlotProps {
  readonly stationId: string
  readonly onPick: (slot: ManualSlot) => void
}

/** Which activity it was. */
export function PickSlot({ stationId, onPick }: PickSlotProps) {
  const input = stationId === '' ? null : { stationId }
  const asked = useCall(manualContract, 'listManualSlots', input)
  return (
    <AskedPage title={ENTER_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ slots }) =>
        slots.length === 0 ? (
          <StatePage art="window-empty" {...ENTER_COPY.noSlots} />
        ) : (
          <>
            <PageHead size="title" title={ENTER_COPY.where} />
            <CellGroup>
              {slots.map((slot) => (
                <Cell
                  key={`${slot.activityId}.${slot.slotId}`}
                  icon="calendar"
                  title={slot.title}
                  hint={slotWords(slot)}
                  onPress={() => onPick(slot)}
                />
              ))}
            </CellGroup>
          </>
        )
      }
    </AskedPage>
  )
}

/** Somebody who was on no list, by the number on their card. */
function ByNumber({ onPick }: { readonly onPick: (person: ManualPerson) => void }) {
  const [no, setNo] = useState('')
  return (
    <Section title={ENTER_COPY.byNo}>
      <Field
        label={ENTER_COPY.no}
        hint={ENTER_COPY.noHint}
        placeholder={ENTER_COPY.noPlaceholder}
        max={20}
        value={no}
        onChange={setNo}
      />
      <Button
        variant="quiet"
        size="m"
        disabled={no.trim().length < 4}
        onPress={() => onPick({ volunteerNo: no.trim().toUpperCase(), maskedName: null })}
      >
        {ENTER_COPY.thisOne}
      </Button>
    </Section>
  )
}

interface PickPersonProps {
  readonly slot: ManualSlot
  readonly onPick: (person: ManualPerson) => void
  readonly onOther: () => void
}

/** Whom it brought nothing. */
export function PickPerson({ slot, onPick, onOther }: PickPersonProps) {
  const { activityId, slotId } = slot
  const asked = useCall(manualContract, 'listManualPeople', { activityId, slotId })
  return (
    <AskedPage title={ENTER_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ people }) => (
        <>
          <PageHead size="title" title={ENTER_COPY.who} />
          <Row between>
            <View className="t-2">{`${slotWords(slot)} ${slot.title}`}</View>
            <InlineAction label={ENTER_COPY.other} onPress={onOther} />
          </Row>
          <Section title={ENTER_COPY.onList}>
            {people.length === 0 ? <View className="t-2">{ENTER_COPY.nobody}</View> : null}
            {people.length > 0 ? (
              <CellGroup>
                {people.map((person) => (
                  <Cell
                    key={person.volunteerNo}
                    letter={person.maskedName.slice(0, 1)}
                    title={person.maskedName}
                    hint={person.volunteerNo}
                    onPress={() => onPick(person)}
                  />
                ))}
              </CellGroup>
            ) : null}
          </Section>
          <ByNumber onPick={onPick} />
        </>
      )}
    </AskedPage>
  )
}
