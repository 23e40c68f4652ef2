import { useAct } from '@client/platform/use-act'
import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { CheckChips } from '@client/ui/check-chips'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DUTY_COPY } from './keep-copy'

/** Somebody who can be on duty; the name is covered. */
export interface Person {
  readonly accountId: string
  readonly maskedName: string
}

/** On which weekdays somebody answers (0 Sunday … 6 Saturday). */
export interface Turn extends Person {
  readonly weekdays: readonly number[]
}

/** A turn as it is kept. */
interface KeptTurn {
  readonly accountId: string
  readonly weekdays: number[]
}

/** Monday first, as a week is read here. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** People in the order in which they are asked: who has turns first; who can no longer be on duty is not among them. D-16. */
export function turnsOf(duty: readonly Turn[], people: readonly Person[]): readonly Turn[] {
  const on = duty.filter(({ accountId }) => people.some((one) => one.accountId === accountId))
  const off = people.filter((one) => !on.some(({ accountId }) => accountId === one.accountId))
  return [
    ...on,
    ...off.map(({ accountId, maskedName }) => ({ accountId, maskedName, weekdays: [] })),
  ]
}

/** A duty list before it is saved; `keep` saves the turns of those who are on duty at all. */
export function useDutyTurns(
  first: readonly Turn[],
  keep: (turns: readonly KeptTurn[]) => Promise<unknown>,
) {
  const [turns, setTurns] = useState(first)
  const act = useAct()
  return {
    turns,
    act,
    setDays: (accountId: string, weekdays: readonly number[]) =>
      setTurns(turns.map((one) => (one.accountId === accountId ? { ...one, weekdays } : one))),
    sooner(place: number) {
      const moved = [...turns]
      moved.splice(place - 1, 0, ...moved.splice(place, 1))
      setTurns(moved)
    },
    save: () =>
      act.run(async () => {
        const kept = turns
          .filter(({ weekdays }) => weekdays.length > 0)
          .map(({ accountId, weekdays }) => ({ accountId, weekdays: [...weekdays] }))
        await keep(kept)
      }),
  }
}

export type Duty = ReturnType<typeof useDutyTurns>

/** Who answers on which weekday, and in which order. */
export function DutyTurns({ duty }: { readonly duty: Duty }) {
  const items = WEEK.map((day) => ({ key: String(day), label: DUTY_COPY.days[day] ?? '' }))
  return (
    <>
      <PageHead size="title" title={DUTY_COPY.head} text={DUTY_COPY.text} />
      {duty.turns.map(({ accountId, maskedName, weekdays }, place) => (
        <Card key={accountId}>
          <Stack gap={3}>
            <Row gap={3}>
              <Avatar letter={maskedName.slice(0, 1)} />
              <View className="grow">
                <View className="t-lead">{maskedName}</View>
                <View className="t-2">
                  {weekdays.length === 0 ? DUTY_COPY.notOn : DUTY_COPY.order(place + 1)}
                </View>
              </View>
              {place > 0 ? (
                <InlineAction
                  icon="up"
                  label={DUTY_COPY.sooner}
                  onPress={() => duty.sooner(place)}
                />
              ) : null}
            </Row>
            <CheckChips
              label={DUTY_COPY.weekdays(maskedName)}
              items={items}
              value={weekdays.map(String)}
              onChange={(days) => duty.setDays(accountId, days.map(Number))}
            />
          </Stack>
        </Card>
      ))}
    </>
  )
}
