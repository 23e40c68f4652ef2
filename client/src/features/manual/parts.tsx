import { usePictureParts } from '@client/platform/use-picture-parts'
import { call } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import {
  manualContract,
  MANUAL_REASON_WORDS,
  type ManualHours,
  type ManualRow,
} from '@shared/activity/manual-actions'
import type { OutputOf } from '@shared/kit/contract'
import {
  clockTime,
  friendlyDate,
  friendlyMinutes,
  friendlyTime,
  type Instant,
} from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { CONFIRM_COPY, MANUAL_COPY, MANUAL_TAGS, shareWords } from './copy'

type Listed = OutputOf<(typeof manualContract.actions)['listManual']>

/** `11月15日 09:30–10:30`. */
export function slotWords({ from, to }: { readonly from: Instant; readonly to: Instant }): string {
  return `${friendlyDate(from)} ${clockTime(from)}–${clockTime(to)}`
}

/** One part after the other of a picture of evidence. */
export function useEvidence(id: string, { id: photoId, parts }: ManualHours['photos'][number]) {
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(manualContract, 'getManualPhoto', { id, photoId, part })).data,
    [id, photoId],
  )
  return usePictureParts(photoId, parts, fetchPart)
}

/** What of a station's minutes this year was entered by hand. */
export function ShareCard({ share }: Pick<Listed, 'share'>) {
  return (
    <>
      <Card pad="rows">
        <Kv label={MANUAL_COPY.share.year} value={friendlyMinutes(share.manualMinutes)} />
        <Kv label={MANUAL_COPY.share.of} value={shareWords(share.share)} />
      </Card>
      <View className="t-2 t-mini">{MANUAL_COPY.share.note}</View>
      {share.outlier ? (
        <Callout block tone="wait" icon="info">
          {MANUAL_COPY.share.outlier}
        </Callout>
      ) : null}
    </>
  )
}

/** Whoever had many this year. */
export function Often({ often }: Pick<Listed, 'often'>) {
  if (often.length === 0) return null
  return (
    <Section title={MANUAL_COPY.often}>
      <CellGroup>
        {often.map(({ maskedName, times, minutes }, place) => (
          <Cell
            key={place}
            letter={maskedName.slice(0, 1)}
            title={maskedName}
            hint={MANUAL_COPY.oftenRow(times, friendlyMinutes(minutes))}
          />
        ))}
      </CellGroup>
    </Section>
  )
}

interface ManualRowsProps {
  readonly title: string
  readonly rows: readonly ManualRow[]
  readonly onOpen: (row: ManualRow) => void
}

/** Entries, each with where it stands. */
export function ManualRows({ title, rows, onOpen }: ManualRowsProps) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <CellGroup>
        {rows.map((row) => (
          <Cell
            key={row.id}
            letter={row.maskedName.slice(0, 1)}
            title={MANUAL_COPY.row(row.maskedName, row.minutes)}
            hint={`${slotWords(row)} ${row.title}`}
            value={<Tag {...MANUAL_TAGS[row.state]} />}
            onPress={() => onOpen(row)}
          />
        ))}
      </CellGroup>
    </Section>
  )
}

/** What the second person looks at. Board 62b. */
export function EntryFacts({
  manual,
  now,
}: {
  readonly manual: ManualHours
  readonly now: Instant
}) {
  const same = manual.sameTime.reduce((sum, { minutes }) => sum + minutes, 0)
  const entered = CONFIRM_COPY.bySaid(manual.enteredBy, friendlyTime(manual.at, now))
  return (
    <Card pad="rows">
      <Kv label={CONFIRM_COPY.reason} value={MANUAL_REASON_WORDS[manual.reason]} />
      <Kv label={CONFIRM_COPY.by} value={entered} />
      <Kv
        label={CONFIRM_COPY.list}
        value={manual.onList ? CONFIRM_COPY.onList : CONFIRM_COPY.offList}
      />
      <Kv
        label={CONFIRM_COPY.same}
        value={same > 0 ? CONFIRM_COPY.sameSome(same) : CONFIRM_COPY.sameNone}
      />
      <Kv label={CONFIRM_COPY.year} value={CONFIRM_COPY.times(manual.thisYear)} />
    </Card>
  )
}
