import { useAppearanceChoice } from '@client/features/account/appearance'
import { CareOffer } from '@client/features/account/care-offer'
import { homeOf, useFace } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { useKeptReports } from '@client/features/help/kept-reports'
import { StationSheet } from '@client/features/station/station-sheet'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { open, relaunch } from '@client/platform/navigation'
import { checkNetwork, useOnline } from '@client/platform/network'
import { useWaitingCount } from '@client/platform/outbox'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { OfflineStrip } from '@client/ui/offline-strip'
import { Place } from '@client/ui/place'
import { Pressable } from '@client/ui/pressable'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Coming } from './coming'
import { EmergencyCard } from './emergency-card'
import { HOME_COPY } from './copy'
import { HomeLead, OfflineLead } from './home-lead'
import { ScanCell } from './scan-cell'
import './index.scss'

/** The station this person turned to, and the large look: the row under the name. */
function StationAndCare({ onStation }: { readonly onStation: () => void }) {
  const station = useChosenStation()
  const { care, change } = useAppearanceChoice()
  return (
    <Row between>
      <Pressable className="home-station" onPress={onStation}>
        <Icon name="pin" />
        <View>{station?.name ?? HOME_COPY.chooseStation}</View>
        <Icon name="down" size="s" />
      </Pressable>
      <View className="home-care">
        <InlineAction
          icon={care ? 'tick' : 'aa'}
          label={care ? HOME_COPY.careOn : HOME_COPY.care}
          onPress={() => change({ care: !care, careOffered: true })}
        />
      </View>
    </Row>
  )
}

/** What was written without a network and goes out by itself. */
function Waiting() {
  const count = useWaitingCount()
  if (count === 0) return null
  return (
    <CellGroup>
      <Cell icon="edit" title={HOME_COPY.waiting(count)} hint={HOME_COPY.waitingHint} />
    </CellGroup>
  )
}

/** The reports of this phone, or the way to one that was made elsewhere. */
function Reports() {
  const { kept, unsent } = useKeptReports()
  const count = kept.length + unsent.length
  if (count === 0) {
    return (
      <Cell
        icon="search"
        title={HOME_COPY.track}
        hint={HOME_COPY.trackHint}
        onPress={() => void open('help/case', {})}
      />
    )
  }
  return (
    <Cell
      icon="clipboard"
      title={HOME_COPY.mine}
      hint={HOME_COPY.mineHint}
      value={HOME_COPY.mineCount(count)}
      onPress={() => void open('help/mine', {})}
    />
  )
}

/** The resident's home (boards 01, 19, 20): help first, before login and before network. */
function ResidentHome() {
  const [choosing, setChoosing] = useState(false)
  const online = useOnline()
  return (
    <Screen
      tone="hero"
      nav={<NavBar brand title={HOME_COPY.brand} insets={insets()} />}
      strip={
        online ? undefined : (
          <OfflineStrip
            text={HOME_COPY.offline}
            action={HOME_COPY.checkAgain}
            onRetry={() => void checkNetwork()}
          />
        )
      }
      tab={<FaceTabBar current="home" />}
      over={<StationSheet open={choosing} onClose={() => setChoosing(false)} />}
    >
      <StationAndCare onStation={() => setChoosing(true)} />
      <Place>{online ? <HomeLead /> : <OfflineLead />}</Place>
      <Button icon="arrow" iconAt="apart" onPress={() => void open('help/category', {})}>
        {HOME_COPY.report}
      </Button>
      <EmergencyCard />
      <Place>
        <Waiting />
      </Place>
      <Place>
        <CareOffer />
      </Place>
      <CellGroup>
        <Cell
          icon="sms"
          title={HOME_COPY.check}
          hint={HOME_COPY.checkHint}
          onPress={() => void open('help/check', {})}
        />
        <Reports />
        <ScanCell />
      </CellGroup>
      <Coming />
    </Screen>
  )
}

/** Home for everyone: a volunteer, a manager or the association is sent on to theirs before anything is drawn. */
export default function HomePage() {
  const face = useFace()
  useMe()
  useEffect(() => {
    if (face !== 'resident') void relaunch(homeOf(face), {})
  }, [face])
  return face === 'resident' ? <ResidentHome /> : <Screen tone="hero">{null}</Screen>
}
