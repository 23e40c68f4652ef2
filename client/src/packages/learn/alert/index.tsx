import { AskedPart } from '@client/features/frame/asked-part'
import { AlertView } from '@client/features/learn/alert-view'
import { ALERT_COPY, LESSON_COPY } from '@client/features/learn/copy'
import { NotThere } from '@client/features/learn/not-there'
import { usePublishedAlert } from '@client/features/learn/use-published-alerts'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { ID_PREFIXES } from '@shared/kit/ids'
import { friendlyDate, friendlyTime } from '@shared/kit/time'
import { findAlert } from '@shared/learn/alerts'
import { useCallback, useState } from 'react'

function Nav() {
  return <NavBar title={ALERT_COPY.title} onBack={() => void back()} insets={insets()} />
}

/** One that a station or the association wrote; it was heard before, or is asked for. */
function Published({ id }: { readonly id: string }) {
  const { asked, alert, isGone, savedAt } = usePublishedAlert(id)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const now = useNow()
  if (isGone) return <NotThere nav={<Nav />} {...ALERT_COPY.none} />
  return (
    <Screen
      nav={<Nav />}
      busy={!alert && asked.state === 'loading'}
      align={!alert && asked.state === 'failed' ? 'center' : 'top'}
      over={<Toast text={said} onClose={hush} />}
    >
      {savedAt === undefined ? null : (
        <Callout block tone="wait" icon="wifioff">
          {ALERT_COPY.saved(friendlyTime(savedAt, now))}
        </Callout>
      )}
      {alert ? (
        <AlertView
          {...alert}
          source={ALERT_COPY.by(alert.byName, friendlyDate(alert.publishedAt), alert.version)}
          onSaid={setSaid}
        />
      ) : (
        <AskedPart asked={asked} shape={['title', 'card']}>
          {() => null}
        </AskedPart>
      )}
    </Screen>
  )
}

/** One of those that came with the app. */
function Shipped({ id }: { readonly id: string }) {
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const alert = findAlert(id)
  if (!alert) return <NotThere nav={<Nav />} {...ALERT_COPY.none} />
  const { reviewedOn, version } = alert
  return (
    <Screen nav={<Nav />} over={<Toast text={said} onClose={hush} />}>
      <AlertView {...alert} source={LESSON_COPY.reviewed(reviewedOn, version)} onSaid={setSaid} />
    </Screen>
  )
}

/** A short warning by its link, without login, also without a network once it was heard. KNW-03. */
export default function AlertPage() {
  const { id = '' } = useParams<'learn/alert'>()
  return id.startsWith(`${ID_PREFIXES.alert}_`) ? <Published id={id} /> : <Shipped id={id} />
}
