import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { ALERTS_COPY } from '@client/features/learn/writing-copy'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { friendlyTime } from '@shared/kit/time'
import { learnContract } from '@shared/learn/contract'
import { type AlertPlace, useAlertPlace } from '../alert-place'

const TONES = { draft: 'wait', published: 'good', withdrawn: 'plain' } as const

function Alerts({ place }: { readonly place: AlertPlace }) {
  const { station } = useParams<'cases/alerts'>()
  const asked = useCall(learnContract, 'listKeptAlerts', { ...place })
  const now = useNow()
  const at = station === undefined ? {} : { station }
  return (
    <AskedPage
      title={ALERTS_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('cases/alert', at)}>
            {ALERTS_COPY.write}
          </Button>
        </Footer>
      }
    >
      {({ alerts }) =>
        alerts.length === 0 ? (
          <StatePage art="window-empty" {...ALERTS_COPY.none} />
        ) : (
          <>
            <PageHead size="title" title={ALERTS_COPY.text} />
            <CellGroup>
              {alerts.map(({ id, title, state, changedAt }) => (
                <Cell
                  key={id}
                  icon="mega"
                  title={title}
                  hint={ALERTS_COPY.changed(friendlyTime(changedAt, now))}
                  value={<Tag tone={TONES[state]} label={ALERTS_COPY.states[state]} />}
                  onPress={() => void open('cases/alert', { ...at, id })}
                />
              ))}
            </CellGroup>
          </>
        )
      }
    </AskedPage>
  )
}

/** What a station, or the association, tells its neighbours week by week. KNW-03, KNW-10. */
export default function AlertsPage() {
  const place = useAlertPlace(useParams<'cases/alerts'>().station)
  if (!place) return <WrongFacePage title={ALERTS_COPY.title} known={place === null} />
  return <Alerts place={place} />
}
