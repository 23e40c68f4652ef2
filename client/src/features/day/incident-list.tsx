import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { Incident } from '@shared/activity/check-model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import type * as z from '@shared/kit/zod'
import { CLAIM_WORDS, INCIDENTS_COPY, KIND_WORDS, STATE_WORDS } from './incident-copy'

export type IncidentRow = z.infer<typeof Incident>

export interface IncidentListProps {
  readonly incidents: readonly IncidentRow[]
  readonly now: Instant
  /** Goes on with one; left out for who only reads. */
  readonly onFollow: ((incident: IncidentRow) => void) | undefined
}

function IncidentCard({
  incident,
  now,
  onFollow,
}: Omit<IncidentListProps, 'incidents'> & { readonly incident: IncidentRow }) {
  const { at, kind, what, done, reportedTo, hurt, claim, state, follow, own } = incident
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead">{KIND_WORDS[kind]}</View>
          <Tag {...STATE_WORDS[state]} />
        </Row>
        <View className="t-2 t-mini t-num">
          {[
            friendlyTime(at, now),
            hurt > 0 ? INCIDENTS_COPY.hurt(hurt) : '',
            own ? INCIDENTS_COPY.own : '',
          ]
            .filter(Boolean)
            .join('，')}
        </View>
        <View className="t-lines">{what}</View>
        <View>
          {done ? <Kv label={INCIDENTS_COPY.done} value={done} /> : null}
          {reportedTo ? <Kv label={INCIDENTS_COPY.reportedTo} value={reportedTo} /> : null}
          {claim === 'none' ? null : <Kv label={INCIDENTS_COPY.claim} value={CLAIM_WORDS[claim]} />}
          {follow ? <Kv label={INCIDENTS_COPY.follow} value={follow} /> : null}
        </View>
        {onFollow ? (
          <Button variant="quiet" size="m" onPress={() => onFollow(incident)}>
            {INCIDENTS_COPY.act}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}

/** A station's register of a year: only what a second person confirmed counts. EVA-07, CERT-32, AMB-56. */
export function IncidentList({ incidents, now, onFollow }: IncidentListProps) {
  if (incidents.length === 0) return <StatePage art="window-empty" {...INCIDENTS_COPY.none} />
  return (
    <>
      {incidents.map((incident) => (
        <IncidentCard key={incident.id} {...{ incident, now, onFollow }} />
      ))}
    </>
  )
}
