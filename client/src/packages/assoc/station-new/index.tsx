import { AskedPart } from '@client/features/frame/asked-part'
import { FormPage } from '@client/features/frame/form-page'
import { OPENING_COPY } from '@client/features/station/assoc-copy'
import { OpeningFields } from '@client/features/station/opening-fields'
import { OPENING_STEPS, useOpening } from '@client/features/station/use-opening'
import { scrollToTop } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { stationContract } from '@shared/station/contract'

/** Opening a site, in three short pages (STA-09 to STA-12). */
export default function StationNewPage() {
  const opening = useOpening()
  const areas = useCall(stationContract, 'listAreas', {})
  const stations = useCall(stationContract, 'listStations', {})
  const goOn = async () => {
    const isOpen = await opening.goOn()
    if (!isOpen) await scrollToTop()
    return isOpen
  }
  return (
    <FormPage
      title={OPENING_COPY.title}
      save={opening.step === OPENING_STEPS ? OPENING_COPY.save : OPENING_COPY.next}
      saving={OPENING_COPY.saving}
      act={opening.act}
      onSave={goOn}
    >
      <AskedPart asked={areas} shape={['title', 'card']}>
        {(output) => (
          <OpeningFields
            opening={opening}
            areas={output.areas}
            stations={stations.state === 'ready' ? stations.output.stations : []}
          />
        )}
      </AskedPart>
      {opening.step > 1 ? (
        <Button variant="text" size="m" onPress={opening.stepBack}>
          {OPENING_COPY.before}
        </Button>
      ) : null}
    </FormPage>
  )
}
