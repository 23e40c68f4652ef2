import { NAMING_COPY } from '@client/features/award/work-copy'
import { FactsCard } from '@client/features/award/facts-card'
import { AskedPart } from '@client/features/frame/asked-part'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardRound } from '@shared/badge/award-model'
import { volunteerContract } from '@shared/volunteer/contract'
import type { RosterRow } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { useState } from 'react'

export interface PersonPickerProps {
  readonly round: AwardRound
  readonly stationId: string
  /** The file that is chosen, or ''. */
  readonly volunteerId: string
  readonly onPick: (volunteerId: string) => void
}

/** The figures of who was chosen; that they were looked at is told to whose they are. HRS-07, R-27. */
function Facts({ round, volunteerId }: Pick<PersonPickerProps, 'round' | 'volunteerId'>) {
  const asked = useCall(awardContract, 'getNominee', { roundId: round.id, volunteerId })
  return (
    <Section title={NAMING_COPY.facts} note={NAMING_COPY.factsNote}>
      <AskedPart asked={asked} shape={['card']}>
        {({ facts }) => <FactsCard facts={facts} year={round.year} />}
      </AskedPart>
    </Section>
  )
}

/** A volunteer of the station, found by number or by the last digits of the phone. */
export function PersonPicker({ round, stationId, volunteerId, onPick }: PersonPickerProps) {
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<readonly RosterRow[]>()
  const act = useAct()
  const look = () =>
    act.run(async () => {
      const page = await call(volunteerContract, 'listVolunteers', {
        ...{ stationId, search: search.trim() },
      })
      setFound(page.volunteers)
    })
  return (
    <>
      <Field
        label={NAMING_COPY.find}
        placeholder={NAMING_COPY.findPlaceholder}
        max={20}
        value={search}
        onChange={setSearch}
      />
      <Button
        variant="quiet"
        size="m"
        icon="search"
        disabled={search.trim() === ''}
        loading={act.busy && NAMING_COPY.finding}
        onPress={() => void look()}
      >
        {NAMING_COPY.search}
      </Button>
      <ErrorCallout text={act.error?.sentence} />
      {found?.length === 0 ? <View className="t-2">{NAMING_COPY.notFound}</View> : null}
      {found && found.length > 0 ? (
        <OptionGroup label={NAMING_COPY.find}>
          {found.map(({ id, maskedName, volunteerNo }) => (
            <Option
              key={id}
              title={maskedName}
              hint={volunteerNo}
              selected={id === volunteerId}
              onSelect={() => onPick(id)}
            />
          ))}
        </OptionGroup>
      ) : null}
      {volunteerId === '' ? null : <Facts round={round} volunteerId={volunteerId} />}
    </>
  )
}
