import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Sheet } from '@client/ui/sheet'
import { Stepper } from '@client/ui/stepper'
import type { HoursRow } from '@shared/activity/closing-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { HOURS_COPY } from './copy'
import { ADDED_MOST, ADDED_STEP, checkWords, type Added } from './hours'
import { Flags, whoOf } from './hours-list'

const minutes = (count: number) => `${count} ${HOURS_COPY.minutes}`

/** How somebody’s minutes came about: read before they are confirmed. */
function Story({ row }: { readonly row: HoursRow }) {
  const reasons = [row.in?.reason, row.out?.reason].filter(Boolean)
  return (
    <View>
      <Kv label={HOURS_COPY.checks} value={checkWords(row)} />
      <Kv label={HOURS_COPY.attended} value={minutes(row.attended)} />
      <Kv label={HOURS_COPY.counted} value={minutes(row.counted)} />
      {row.added > 0 ? <Kv label={HOURS_COPY.more} value={minutes(row.added)} /> : null}
      {row.addedReason === '' ? null : <Kv label={HOURS_COPY.why} value={row.addedReason} />}
      {reasons.length > 0 ? <Kv label={HOURS_COPY.manual} value={reasons.join('，')} /> : null}
    </View>
  )
}

interface AddingProps {
  readonly row: HoursRow
  readonly added: Added | undefined
  readonly onClose: () => void
  readonly onAdd: (added: Added) => void
}

/** The same with minutes that can be added, each with its reason; never fewer than attended. HRS-05. */
function Adding({ row, added, onClose, onAdd }: AddingProps) {
  const [more, setMore] = useState<Added>(added ?? { minutes: 0, reason: '' })
  const [tried, setTried] = useState(false)
  const lacks = more.minutes > 0 && more.reason.trim().length < 2
  const keep = () => {
    setTried(true)
    if (lacks) return
    onAdd(more)
    onClose()
  }
  return (
    <Sheet
      open
      label={whoOf(row)}
      closeLabel={HOURS_COPY.close}
      onClose={onClose}
      action={<Button onPress={keep}>{HOURS_COPY.keep}</Button>}
    >
      <Heading size="lead">{whoOf(row)}</Heading>
      <Flags row={row} />
      <Story row={{ ...row, added: 0, addedReason: '' }} />
      <Stepper
        label={HOURS_COPY.add}
        hint={HOURS_COPY.addHint}
        value={more.minutes}
        unit={HOURS_COPY.minutes}
        min={0}
        max={ADDED_MOST}
        step={ADDED_STEP}
        words={HOURS_COPY.addWords}
        atMin={HOURS_COPY.addLeast}
        atMax={HOURS_COPY.addMost}
        onChange={(value) => setMore({ ...more, minutes: value })}
      />
      {more.minutes > 0 ? (
        <Field
          label={HOURS_COPY.reason}
          placeholder={HOURS_COPY.reasonHint}
          max={100}
          value={more.reason}
          error={tried && lacks ? HOURS_COPY.reasonProblem : undefined}
          onChange={(reason) => setMore({ ...more, reason })}
        />
      ) : null}
    </Sheet>
  )
}

export interface HoursSheetProps extends Omit<AddingProps, 'row'> {
  readonly row: HoursRow | undefined
  /** Whether minutes can still be added: only while the leader checks, and to who has some. */
  readonly isOpen: boolean
}

/** One person’s hours (board 62b). */
export function HoursSheet({ row, isOpen, onClose, ...adding }: HoursSheetProps) {
  if (!row) return null
  if (isOpen && row.counted > 0) {
    return <Adding key={row.signUpId} row={row} onClose={onClose} {...adding} />
  }
  return (
    <Sheet open label={whoOf(row)} closeLabel={HOURS_COPY.close} onClose={onClose}>
      <Heading size="lead">{whoOf(row)}</Heading>
      <Flags row={row} />
      <Story row={row} />
    </Sheet>
  )
}
