import { call } from '@client/platform/call'
import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { MoreRows } from '@client/ui/more-rows'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag, type TagProps } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import type { RosterRow, VolunteerState } from '@shared/volunteer/model'
import { VOLUNTEER_STATE_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { PEOPLE_COPY } from './people-copy'
import { FURTHER_COPY } from './queue-copy'
import { useFurther } from './use-further'

const STATE_TONES: Readonly<Record<VolunteerState, TagProps['tone']>> = {
  learning: 'wait',
  active: 'good',
  suspended: 'wait',
  left: 'plain',
  cleared: 'bad',
}

/** Where a volunteer stands. */
export function StateTag({ state }: { readonly state: VolunteerState }) {
  return <Tag tone={STATE_TONES[state]} label={VOLUNTEER_STATE_WORDS[state]} />
}

interface RosterCardProps {
  readonly row: RosterRow
  readonly onOpen: (() => void) | undefined
}

function RosterCard({ row, onOpen }: RosterCardProps) {
  return (
    <Card onPress={onOpen}>
      <Row gap={3}>
        <Avatar letter={row.maskedName.slice(0, 1)} />
        <Stack gap={1} className="grow">
          <Row gap={2} wrap>
            <View className="t-lead">{row.maskedName}</View>
            <StateTag state={row.state} />
          </Row>
          <View className="t-2 t-num">
            {`${row.volunteerNo}，${row.maskedPhone ?? PEOPLE_COPY.noPhone}`}
          </View>
        </Stack>
        {onOpen ? <Icon name="right" size="s" /> : null}
      </Row>
    </Card>
  )
}

/** What a roster is read by. */
export interface RosterQuery {
  readonly stationId: string
  readonly state?: VolunteerState
  readonly search?: string
}

type Roster = OutputOf<(typeof volunteerContract.actions)['listVolunteers']>

/** So many rows come to the page at a time; the act gives as many. */
const ROWS = 20

export interface RosterListProps {
  readonly query: RosterQuery
  /** The first page of this query. */
  readonly output: Roster
  /** To one of them; left out for who may read the lines only. */
  readonly onOpen?: ((row: RosterRow) => void) | undefined
  /** To the file of all of them. */
  readonly onTake?: (() => void) | undefined
}

/** The volunteers of a station, newest first, 20 a page; names and phones covered. REG-38. */
export function RosterList({ query, output, onOpen, onTake }: RosterListProps) {
  const first = { rows: output.volunteers, more: output.more }
  const further = useFurther<RosterRow>(
    first,
    async ({ since, id }) => {
      const before = { since, id }
      const page = await call(volunteerContract, 'listVolunteers', { ...query, before })
      return { rows: page.volunteers, more: page.more }
    },
    ROWS,
  )
  if (further.rows.length === 0) {
    const isWhole = query.state === undefined && query.search === undefined
    return (
      <StatePage art="window-empty" {...(isWhole ? PEOPLE_COPY.none : PEOPLE_COPY.noneFound)} />
    )
  }
  return (
    <>
      <Row between wrap>
        <Heading level={1} size="lead">
          {PEOPLE_COPY.found(output.total)}
        </Heading>
        {onTake ? <InlineAction icon="download" label={PEOPLE_COPY.take} onPress={onTake} /> : null}
      </Row>
      {further.rows.map((row) => (
        <RosterCard key={row.id} row={row} onOpen={onOpen && (() => onOpen(row))} />
      ))}
      <MoreRows
        more={further.more}
        state={further.state}
        words={FURTHER_COPY}
        onMore={further.loadMore}
      />
    </>
  )
}
