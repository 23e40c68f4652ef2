import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Figure } from '@client/ui/figure'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { HoursRow } from '@shared/activity/closing-actions'
import { View } from '@tarojs/components'
import { FLAG_WORDS, HOURS_COPY, HOURS_TAGS } from './copy'
import { checkWords, earning, hoursTotal, minutesOf, type AddedBy } from './hours'

/** Name covered, and number. */
export function whoOf({ maskedName, volunteerNo }: HoursRow): string {
  return [maskedName, volunteerNo].filter(Boolean).join(' ')
}

/** What somebody should look at before it is confirmed. */
export function Flags({ row }: { readonly row: HoursRow }) {
  if (row.flags.length === 0) return null
  return (
    <Row gap={2} wrap>
      {row.flags.map((flag) => (
        <Tag key={flag} tone="note" label={FLAG_WORDS[flag]} />
      ))}
    </Row>
  )
}

function Worth({ row, added }: { readonly row: HoursRow; readonly added: AddedBy }) {
  const tag = HOURS_TAGS[row.hours]
  const more = added[row.signUpId]?.minutes ?? 0
  return (
    <Stack gap={1} align="center">
      <Figure size="s" value={minutesOf(row, added)} unit={HOURS_COPY.minutes} />
      {tag ? <Tag {...tag} /> : null}
      {more > 0 ? <View className="t-2 t-mini t-num">{`${HOURS_COPY.more} ${more}`}</View> : null}
    </Stack>
  )
}

function hintOf(row: HoursRow): string {
  return [checkWords(row), ...row.flags.map((flag) => FLAG_WORDS[flag])].join('，')
}

export interface HoursListProps {
  readonly rows: readonly HoursRow[]
  readonly added: AddedBy
  readonly onOpen: (row: HoursRow) => void
}

/** The hours of everybody who came: how many in all, then each, then those who have none (board 62b). */
export function HoursList({ rows, added, onOpen }: HoursListProps) {
  const some = earning(rows)
  const rest = rows.filter((row) => !some.includes(row))
  const { people, minutes } = hoursTotal(rows, added)
  const more = Object.values(added).reduce((sum, one) => sum + one.minutes, 0)
  const cells = (of: readonly HoursRow[]) =>
    of.map((row) => (
      <Cell
        key={row.signUpId}
        title={whoOf(row)}
        hint={hintOf(row)}
        value={<Worth row={row} added={added} />}
        onPress={() => onOpen(row)}
      />
    ))
  return (
    <>
      <Card pad="rows">
        <Kv label={HOURS_COPY.people} value={`${people} ${HOURS_COPY.peopleUnit}`} />
        <Kv label={HOURS_COPY.total} value={`${minutes} ${HOURS_COPY.minutes}`} />
        {more > 0 ? <Kv label={HOURS_COPY.added} value={`${more} ${HOURS_COPY.minutes}`} /> : null}
      </Card>
      {some.length > 0 ? <CellGroup>{cells(some)}</CellGroup> : null}
      {rest.length > 0 ? (
        <Section title={HOURS_COPY.rest}>
          <CellGroup>{cells(rest)}</CellGroup>
        </Section>
      ) : null}
    </>
  )
}
