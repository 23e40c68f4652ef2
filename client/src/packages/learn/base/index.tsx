import { LawCards, Pieces } from '@client/features/learn/base-pieces'
import { BASE_COPY, LESSON_COPY } from '@client/features/learn/copy'
import { ReadAloud } from '@client/features/learn/read-aloud'
import { ShareButton } from '@client/features/learn/share-button'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { BASE_REVIEWED, CHANNELS, PIECES } from '@shared/learn/base'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'

const SPOKEN = PIECES.flatMap(({ title, lines }) => [title, ...lines]).join('。')

/** The science base: why there are stations, the laws in plain words, and where else to hear of it. KNW-01, KNW-08. */
export default function BasePage() {
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const { reviewedOn, version } = BASE_REVIEWED
  return (
    <Screen
      nav={<NavBar title={BASE_COPY.nav} onBack={() => void back()} insets={insets()} />}
      over={<Toast text={said} onClose={hush} />}
    >
      <PageHead title={BASE_COPY.title} text={BASE_COPY.text} />
      <Row>
        <ReadAloud words={SPOKEN} />
      </Row>
      <Pieces />
      <Section title={BASE_COPY.laws}>
        <LawCards />
      </Section>
      <Section title={BASE_COPY.channels}>
        <CellGroup>
          {CHANNELS.map(({ title, text }) => (
            <Cell key={title} title={title} hint={text} />
          ))}
          <Cell
            icon="station"
            title={BASE_COPY.stations}
            onPress={() => void open('public/stations', {})}
          />
        </CellGroup>
      </Section>
      <ShareButton
        content={{ title: BASE_COPY.title, route: 'learn/base', params: {} }}
        onSaid={setSaid}
      />
      <View className="t-2 t-mini">{LESSON_COPY.reviewed(reviewedOn, version)}</View>
    </Screen>
  )
}
