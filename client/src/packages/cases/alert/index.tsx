import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import type { AlertStart } from '@client/features/learn/use-alert-writing'
import { WRITE_COPY, typeNames } from '@client/features/learn/writing-copy'
import { useParams } from '@client/platform/navigation'
import { type Asked, useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, instantOf, type LocalDate } from '@shared/kit/time'
import { learnContract } from '@shared/learn/contract'
import { AlertFields } from '@shared/learn/trend-model'
import { useState } from 'react'
import { useAlertPlace } from '../alert-place'
import { WritingPage } from './writing'

interface Begun {
  readonly start: AlertStart
  /** Why these words and not others. */
  readonly note: string
}

interface FirstOfProps<Output> {
  readonly asked: Asked<Output>
  readonly begin: (output: Output) => Begun | undefined
}

/** Asked for once, so that a refresh takes nothing back that was written; what begins with nothing is not there. */
function FirstOf<Output>({ asked, begin }: FirstOfProps<Output>) {
  const [first, setFirst] = useState<Begun>()
  const begun = asked.state === 'ready' ? begin(asked.output) : undefined
  if (begun && !first) setFirst(begun)
  if (first) return <WritingPage {...first} />
  return (
    <AskedPage title={WRITE_COPY.title} asked={asked} shape={['title', 'chips', 'card']}>
      {() => <StatePage art="window-empty" {...WRITE_COPY.gone} />}
    </AskedPage>
  )
}

type Draft = OutputOf<(typeof learnContract.actions)['draftAlert']>

function noteOf({ asked, askedIn, week }: Draft): string {
  const said =
    asked.length === 0
      ? WRITE_COPY.quiet
      : WRITE_COPY.asked(typeNames(asked.slice(0, 3)), askedIn ?? WRITE_COPY.everywhere)
  const day = (date: LocalDate) => friendlyDate(instantOf(date))
  return `${said}（${WRITE_COPY.week(day(week.from), day(week.to))}）`
}

/** A new alert, begun with what last week was asked about most. */
function NewAlert({ stationId }: { readonly stationId: string | null }) {
  const asked = useCall(learnContract, 'draftAlert', { stationId })
  return (
    <FirstOf
      asked={asked}
      begin={(draft) => ({
        start: { stationId, fields: draft.fields, kept: undefined },
        note: noteOf(draft),
      })}
    />
  )
}

/** One that was written before. */
function OldAlert({ stationId, id }: { readonly stationId: string | null; readonly id: string }) {
  const asked = useCall(learnContract, 'listKeptAlerts', { stationId })
  return (
    <FirstOf
      asked={asked}
      begin={({ alerts }) => {
        const kept = alerts.find((alert) => alert.id === id)
        return kept && { start: { stationId, fields: AlertFields.parse(kept), kept }, note: '' }
      }}
    />
  )
}

/** Writing what everybody near a station, or everywhere, is told. KNW-03, KNW-10. */
export default function AlertPage() {
  const { station, id } = useParams<'cases/alert'>()
  const place = useAlertPlace(station)
  if (!place) return <WrongFacePage title={WRITE_COPY.title} known={place === null} />
  const { stationId } = place
  return id === undefined ? (
    <NewAlert stationId={stationId} />
  ) : (
    <OldAlert stationId={stationId} id={id} />
  )
}
