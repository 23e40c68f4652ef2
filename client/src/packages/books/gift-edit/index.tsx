import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { draftOf, giftProblems, planOf } from '@client/features/points/gift-draft'
import { GiftFields, GiftQuestion } from '@client/features/points/gift-fields'
import { GIFT_EDIT_COPY } from '@client/features/points/keep-copy'
import { call } from '@client/platform/call'
import { scrollToTop, useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { ChoiceChips } from '@client/ui/check-chips'
import { giftContract } from '@shared/ledger/gift-actions'
import type { Gift } from '@shared/ledger/gift-model'
import { directoryContract } from '@shared/station/directory'
import { useState } from 'react'
import { useStationPlace } from '../station-place'

interface EditProps {
  /** Undefined for the association, which says where it is fetched. */
  readonly stationId: string | undefined
  readonly gift?: Gift
}

function Edit({ stationId, gift }: EditProps) {
  const [draft, setDraft] = useState(() => draftOf(stationId ?? '', gift))
  const [tried, setTried] = useState(false)
  const picks = stationId === undefined && gift === undefined
  const sites = useCall(directoryContract, 'listStations', picks ? {} : null)
  const act = useRecordedAct('gift')
  const problems = tried ? giftProblems(draft, gift === undefined) : {}
  const stations = sites.state === 'ready' ? sites.output.stations : []

  const save = async () => {
    setTried(true)
    if (Object.keys(giftProblems(draft, gift === undefined)).length > 0) {
      await scrollToTop()
      return false
    }
    const { stationId: at, fit } = draft
    const input = { stationId: at, rev: gift?.rev ?? 0, ...planOf(draft), fit }
    return act.run(input, async (id) => {
      await call(giftContract, 'saveGift', { id: gift?.id ?? id, ...input })
    })
  }
  return (
    <FormPage
      title={gift ? GIFT_EDIT_COPY.title : GIFT_EDIT_COPY.newTitle}
      save={GIFT_EDIT_COPY.save}
      saving={GIFT_EDIT_COPY.saving}
      act={act}
      onSave={save}
    >
      {picks ? (
        <GiftQuestion title={GIFT_EDIT_COPY.station} problem={problems.stationId}>
          <ChoiceChips
            label={GIFT_EDIT_COPY.station}
            items={stations.map(({ id, name }) => ({ key: id, label: name }))}
            value={draft.stationId === '' ? null : draft.stationId}
            onChange={(at) => setDraft({ ...draft, stationId: at })}
          />
        </GiftQuestion>
      ) : null}
      <GiftFields draft={draft} problems={problems} stock={gift?.stock} onChange={setDraft} />
    </FormPage>
  )
}

/** One that is there: found among those that its keeper has. */
function Known({ stationId, id }: { readonly stationId: string | undefined; readonly id: string }) {
  const of = stationId === undefined ? {} : { stationId }
  const asked = useCall(giftContract, 'listStationGifts', of)
  // What is being written is not written over by what is heard when the page comes back to the front.
  const [opened, setOpened] = useState<Gift>()
  const found =
    asked.state === 'ready' ? asked.output.gifts.find((one) => one.id === id) : undefined
  if (!opened && found) setOpened(found)
  if (opened) return <Edit stationId={stationId} gift={opened} />
  return (
    <AskedPage title={GIFT_EDIT_COPY.title} asked={asked} shape={['card', 'card']}>
      {() => null}
    </AskedPage>
  )
}

/** A gift written down, or changed. PTS-10, RES-06. */
export default function GiftEditPage() {
  const { station, id } = useParams<'books/gift-edit'>()
  const place = useStationPlace(station)
  const stationId = place.stationId ?? undefined
  if (stationId === undefined && !place.isAssociation) {
    return <WrongFacePage title={GIFT_EDIT_COPY.title} known={place.stationId === null} />
  }
  return id === undefined ? <Edit stationId={stationId} /> : <Known stationId={stationId} id={id} />
}
