import { NAMING_COPY } from '@client/features/award/work-copy'
import { AskedPart } from '@client/features/frame/asked-part'
import { useCall } from '@client/platform/use-call'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { stationContract } from '@shared/station/contract'
import { View } from '@tarojs/components'

export interface TeamPickerProps {
  readonly stationId: string
  /** The team that is chosen, or ''. */
  readonly teamId: string
  readonly onPick: (teamId: string) => void
}

/** One of the station's teams that are at work. */
export function TeamPicker({ stationId, teamId, onPick }: TeamPickerProps) {
  const asked = useCall(stationContract, 'listTeams', { stationId })
  return (
    <Section title={NAMING_COPY.team}>
      <AskedPart asked={asked} shape={['row', 'row']}>
        {({ teams }) => {
          const active = teams.filter(({ state }) => state === 'active')
          return active.length === 0 ? (
            <View className="t-2">{NAMING_COPY.noTeam}</View>
          ) : (
            <OptionGroup label={NAMING_COPY.team}>
              {active.map(({ id, name }) => (
                <Option
                  key={id}
                  title={name}
                  selected={id === teamId}
                  onSelect={() => onPick(id)}
                />
              ))}
            </OptionGroup>
          )
        }}
      </AskedPart>
    </Section>
  )
}
