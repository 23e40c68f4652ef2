import { HelpLines } from '@client/features/help/help-lines'
import { LINES_COPY } from '@client/features/help/lines-copy'
import { PoliceStrip } from '@client/features/help/police-strip'
import { RecoverWarning } from '@client/features/help/recover-warning'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Icon, type IconName } from '@client/ui/icon'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { AUTHORITIES, AUTHORITY_LINES, CHECKED_ON, SUPPORT_LINES } from '@shared/help/authorities'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'

interface BoundaryProps {
  readonly title: string
  readonly icon: IconName
  readonly lines: readonly string[]
}

function Boundary({ title, icon, lines }: BoundaryProps) {
  return (
    <Card>
      <Stack gap={2}>
        <Heading size="lead">{title}</Heading>
        {lines.map((line) => (
          <Row key={line} align="top">
            <Icon name={icon} />
            <View className="grow">{line}</View>
          </Row>
        ))}
      </Stack>
    </Card>
  )
}

/** What we can and cannot do, and every other number: offline and without login. Features 26 and 29. */
export default function LinesPage() {
  const [said, setSaid] = useState<string>()
  const checked = LINES_COPY.checked(friendlyDate(instantOf(CHECKED_ON)))
  return (
    <Screen
      nav={<NavBar title={LINES_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      over={<Toast text={said} onClose={() => setSaid(undefined)} />}
    >
      <PageHead title={LINES_COPY.question} text={LINES_COPY.notPolice} />
      <Boundary title={LINES_COPY.can} icon="tick" lines={LINES_COPY.cans} />
      <Boundary title={LINES_COPY.cannot} icon="close" lines={LINES_COPY.cannots} />
      <RecoverWarning />
      <Section title={LINES_COPY.lines} note={checked}>
        <HelpLines
          lines={AUTHORITIES.map((authority) => AUTHORITY_LINES[authority])}
          onSaid={setSaid}
        />
      </Section>
      <Section title={LINES_COPY.support}>
        <HelpLines lines={SUPPORT_LINES} onSaid={setSaid} />
      </Section>
    </Screen>
  )
}
