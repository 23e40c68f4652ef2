import { ActivityCard } from '@client/features/activity/activity-card'
import { fullnessOf } from '@client/features/activity/fullness'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { open, switchTo } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { comingContract, type ComingActivity } from '@shared/activity/coming'
import { HOME_COPY } from './copy'

/** The next two of the chosen station, else of all; none while nothing is heard. */
function useComing(): readonly ComingActivity[] {
  const station = useChosenStation()
  const near = useCall(comingContract, 'listComing', station ? { stationId: station.id } : null)
  const own = near.state === 'ready' ? near.output.activities : []
  const isSilent = near.state === 'ready' && own.length === 0
  const all = useCall(comingContract, 'listComing', !station || isSilent ? {} : null)
  if (own.length > 0) return own
  return all.state === 'ready' ? all.output.activities : []
}

/** What one can go to nearby (board 01): below the help, and only once it is heard. */
export function Coming() {
  const coming = useComing()
  const now = useNow()
  if (coming.length === 0) return null
  return (
    <Section
      title={HOME_COPY.coming}
      more={HOME_COPY.allComing}
      onMore={() => void switchTo('event/home')}
    >
      {coming.map(({ id, ...activity }) => (
        <ActivityCard
          key={id}
          {...activity}
          now={now}
          foot={
            <Row>
              <Tag {...tagOf(activity)} />
            </Row>
          }
          onPress={() => void open('event/detail', { id })}
        />
      ))}
    </Section>
  )
}

function tagOf(activity: Omit<ComingActivity, 'id'>) {
  const { tone, label } = fullnessOf(activity)
  return { tone, label }
}
