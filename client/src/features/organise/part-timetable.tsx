import { Field } from '@client/ui/field'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Stepper } from '@client/ui/stepper'
import { minuteOfDay } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { PART_COPY } from './part-copy'
import type { PartProps } from './plan-part'
import { RowsEditor } from './rows-editor'
import { clockOf, minutesOf } from './when-words'

const MOST = 20
/** How far behind the last part a new one begins, minutes. */
const NEXT_AFTER = 10
const LAST_MINUTE = 24 * 60 - 1

/** The timed parts of the day: when, what, who, with what. ACT-01 d, ACT-43. */
export function Schedule({ edit, problem }: PartProps) {
  const { plan, slots } = edit.fields
  const rows = plan.schedule
  const words = PART_COPY.schedule
  const write = (schedule: typeof rows) => edit.changePlan({ schedule })
  const change = (index: number, some: Partial<(typeof rows)[number]>) =>
    write(rows.map((row, at) => (at === index ? { ...row, ...some } : row)))
  const begins = slots[0] ? minuteOfDay(slots[0].from) : 0
  const next = Math.min(LAST_MINUTE, (rows.at(-1)?.fromMinute ?? begins - NEXT_AFTER) + NEXT_AFTER)
  const add = () => write([...rows, { fromMinute: next, what: '', who: '', materials: '' }])
  return (
    <>
      <View className="t-2">{words.head}</View>
      <RowsEditor
        rows={rows}
        keyOf={(_, index) => String(index)}
        titleOf={({ fromMinute, what }) => `${clockOf(fromMinute)} ${what}`}
        hintOf={({ who, materials }) => [who, materials].filter(Boolean).join('，')}
        none={words.none}
        remove={words.remove}
        adds={rows.length < MOST ? [{ label: words.add, add }] : []}
        onRemove={(index) => write(rows.filter((_, at) => at !== index))}
      >
        {(row, index) => (
          <>
            <PickField
              kind="time"
              label={words.at}
              value={clockOf(row.fromMinute)}
              placeholder={PART_COPY.when.pick}
              onChange={(clock) => change(index, { fromMinute: minutesOf(clock) })}
            />
            {(['what', 'who', 'materials'] as const).map((key) => (
              <Field
                key={key}
                label={words[key]}
                hint={key === 'what' ? undefined : PART_COPY.optional}
                max={key === 'who' ? 20 : 40}
                value={row[key]}
                onChange={(said) => change(index, { [key]: said })}
              />
            ))}
          </>
        )}
      </RowsEditor>
      <ProblemLine text={problem} />
    </>
  )
}

/** What is done before the day, and by whom. ACT-43. */
export function Preparation({ edit, problem }: PartProps) {
  const rows = edit.fields.plan.preparation ?? []
  const words = PART_COPY.preparation
  const write = (preparation: typeof rows) => edit.changePlan({ preparation })
  const change = (index: number, some: Partial<(typeof rows)[number]>) =>
    write(rows.map((row, at) => (at === index ? { ...row, ...some } : row)))
  const add = () => write([...rows, { daysBefore: 1, what: '', who: '' }])
  return (
    <>
      <View className="t-2">{words.head}</View>
      <RowsEditor
        rows={rows}
        keyOf={(_, index) => String(index)}
        titleOf={({ what }) => what}
        hintOf={({ daysBefore, who }) => [words.on(daysBefore), who].filter(Boolean).join('，')}
        none={words.none}
        remove={words.remove}
        adds={rows.length < MOST ? [{ label: words.add, add }] : []}
        onRemove={(index) => write(rows.filter((_, at) => at !== index))}
      >
        {(row, index) => (
          <>
            <Field
              label={words.what}
              max={40}
              value={row.what}
              onChange={(what) => change(index, { what })}
            />
            <Stepper
              label={words.days}
              unit={words.daysUnit}
              words={words.daysWords}
              {...{ min: 0, max: 90, value: row.daysBefore }}
              onChange={(daysBefore) => change(index, { daysBefore })}
            />
            <Field
              label={words.who}
              hint={PART_COPY.optional}
              max={20}
              value={row.who}
              onChange={(who) => change(index, { who })}
            />
          </>
        )}
      </RowsEditor>
      <ProblemLine text={problem} />
    </>
  )
}
