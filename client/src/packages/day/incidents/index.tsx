import { useMe } from '@client/features/account/use-me'
import { FollowSheet } from '@client/features/day/follow-sheet'
import { INCIDENTS_COPY } from '@client/features/day/incident-copy'
import { IncidentList, type IncidentRow } from '@client/features/day/incident-list'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { Segments } from '@client/ui/segments'
import { dayContract } from '@shared/activity/day-actions'
import { localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** Who goes on with what was written down; a supervisor reads. */
const FOLLOWERS: readonly string[] = ['stationManager', 'associationStaff']

/** A station's register of accidents and violations, a year at a time. SAF-14, EVA-07, CERT-32. */
export default function IncidentsPage() {
  const { station } = useParams<'day/incidents'>()
  const { account } = useMe()
  const now = useNow()
  const thisYear = localDate(now).slice(0, 4)
  const [year, setYear] = useState(thisYear)
  const [following, setFollowing] = useState<IncidentRow>()
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  const stationId = station ?? managed
  const asked = useCall(dayContract, 'listIncidents', stationId ? { stationId, year } : null)
  const follows = account?.grants.some(({ role }) => FOLLOWERS.includes(role)) ?? false
  if (!stationId)
    return <WrongFacePage title={INCIDENTS_COPY.title} known={account !== undefined} />
  return (
    <AskedPage
      title={INCIDENTS_COPY.title}
      asked={asked}
      shape={['chips', 'card', 'card']}
      over={
        following ? (
          <FollowSheet
            incident={following}
            onClose={() => setFollowing(undefined)}
            onDone={() => {
              setFollowing(undefined)
              asked.reload()
            }}
          />
        ) : undefined
      }
    >
      {({ incidents, confirmed }) => (
        <>
          <Segments
            label={INCIDENTS_COPY.years}
            items={[thisYear, String(Number(thisYear) - 1)].map((key) => ({
              key,
              label: INCIDENTS_COPY.year(key),
            }))}
            current={year}
            onChange={setYear}
          />
          <Card tone={confirmed > 0 ? 'bad' : 'good'}>
            <View className="t-lead">{INCIDENTS_COPY.confirmed(confirmed)}</View>
            <View className="t-2">{INCIDENTS_COPY.confirmedText}</View>
          </Card>
          <IncidentList {...{ incidents, now }} onFollow={follows ? setFollowing : undefined} />
        </>
      )}
    </AskedPage>
  )
}
