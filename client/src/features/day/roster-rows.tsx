import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Pressable } from '@client/ui/pressable'
import { Tag } from '@client/ui/tag'
import type { RosterRow } from '@shared/activity/check-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ROSTER_COPY } from './roster-copy'
import { rowLine, rowTag } from './roster-words'
import './roster-rows.scss'

interface RosterRowViewProps {
  readonly row: RosterRow
  /** Says at which post: there is more than one. */
  readonly namesPost: boolean
  readonly onTick: (row: RosterRow) => void
  readonly onCall: (row: RosterRow) => void
}

/** Name, what is known, how they stand; who is not here can be called. A tap ticks by hand. */
function RosterRowView({ row, namesPost, onTick, onCall }: RosterRowViewProps) {
  const people = row.companions > 0 ? ROSTER_COPY.people(row.companions + 1) : undefined
  const isAway = row.state === 'coming' || row.state === 'absent'
  return (
    <View className="roster-row">
      <Pressable className="roster-row__tap" onPress={() => onTick(row)}>
        <Avatar letter={row.maskedName.slice(0, 1)} size={44} />
        <View className="roster-row__main">
          <View className="roster-row__words">
            <View className="t-strong">{row.maskedName}</View>
            <View className="t-2 t-mini t-num">
              {[rowLine(row), namesPost ? row.postName : '', people].filter(Boolean).join('，')}
            </View>
          </View>
          <Tag {...rowTag(row)} />
        </View>
      </Pressable>
      {isAway && row.canCall ? (
        <InlineAction label={ROSTER_COPY.call} onPress={() => onCall(row)} />
      ) : null}
    </View>
  )
}

/** So many rows come to the page at a time: a list of five hundred would not open. */
const ROWS = 10

export interface RosterRowsProps {
  readonly rows: readonly RosterRow[]
  readonly onTick: (row: RosterRow) => void
  readonly onCall: (row: RosterRow) => void
}

/** The people of one kind, in the order of the list. */
export function RosterRows({ rows, onTick, onCall }: RosterRowsProps) {
  const [shown, setShown] = useState(ROWS)
  const namesPost = new Set(rows.map(({ postName }) => postName)).size > 1
  return (
    <>
      <Card pad="rows">
        {rows.slice(0, shown).map((row) => (
          <RosterRowView
            key={row.signUpId}
            {...{ row, namesPost }}
            onTick={onTick}
            onCall={onCall}
          />
        ))}
      </Card>
      {shown < rows.length ? (
        <Button variant="quiet" size="m" onPress={() => setShown((last) => last + ROWS)}>
          {ROSTER_COPY.more}
        </Button>
      ) : null}
    </>
  )
}
