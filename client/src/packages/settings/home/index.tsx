import { useAppearanceChoice, type ThemeChoice } from '@client/features/account/appearance'
import { forgetUnused } from '@client/features/help/photos'
import { forgetUnsentCard } from '@client/features/help/police-card-shelf'
import { SETTINGS_COPY } from '@client/features/settings/copy'
import { LookPreview } from '@client/features/settings/look-preview'
import { useDrafts } from '@client/platform/drafts'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Segments } from '@client/ui/segments'
import { Row, Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { Toast } from '@client/ui/toast'
import { View } from '@tarojs/components'
import { useState } from 'react'

const THEMES = (['system', 'light', 'dark'] as const).map((key) => ({
  key: key satisfies ThemeChoice,
  label: SETTINGS_COPY.themes[key],
}))

/** What everybody can do, signed in or not. */
function PublicCells() {
  return (
    <>
      <Cell
        icon="mega"
        title={SETTINGS_COPY.opinions}
        hint={SETTINGS_COPY.opinionsHint}
        onPress={() => void open('public/opinion', {})}
      />
      <Cell
        icon="cert"
        title={SETTINGS_COPY.verify}
        hint={SETTINGS_COPY.verifyHint}
        onPress={() => void open('public/verify', {})}
      />
    </>
  )
}

/** How the app looks, who the person is in it, and what it keeps (board 30). */
export default function SettingsPage() {
  const { care, theme, change } = useAppearanceChoice()
  const { count, discardAll } = useDrafts()
  const [cleared, setCleared] = useState<number>()
  const clear = () => {
    setCleared(count)
    discardAll()
    // What lies apart from the drafts and belongs to one.
    forgetUnused()
    forgetUnsentCard()
  }
  return (
    <Screen
      nav={<NavBar title={SETTINGS_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={
        <Toast
          text={cleared === undefined ? undefined : SETTINGS_COPY.draftsCleared(cleared)}
          onClose={() => setCleared(undefined)}
        />
      }
    >
      <LookPreview care={care} />
      <Card>
        <SwitchRow
          icon="aa"
          title={SETTINGS_COPY.care}
          text={SETTINGS_COPY.careHint}
          on={care}
          onChange={(next) => change({ care: next, careOffered: true })}
        />
      </Card>
      <Card>
        <Stack gap={3}>
          <Row between wrap>
            <Heading size="lead">{SETTINGS_COPY.dark}</Heading>
            <View className="t-mini t-2">{SETTINGS_COPY.darkHint}</View>
          </Row>
          <Segments
            label={SETTINGS_COPY.dark}
            items={THEMES}
            current={theme}
            onChange={(next) => change({ theme: next })}
          />
        </Stack>
      </Card>
      <CellGroup>
        <Cell
          icon="user"
          title={SETTINGS_COPY.roles}
          hint={SETTINGS_COPY.rolesHint}
          onPress={() => void open('settings/roles', {})}
        />
        <Cell
          icon="bell"
          title={SETTINGS_COPY.reminders}
          onPress={() => void open('settings/reminders', {})}
        />
        <Cell
          icon="shield"
          title={SETTINGS_COPY.consents}
          onPress={() => void open('settings/consents', {})}
        />
        <Cell icon="id" title={SETTINGS_COPY.data} onPress={() => void open('settings/data', {})} />
        <Cell
          icon="edit"
          title={SETTINGS_COPY.drafts}
          value={count === 0 ? SETTINGS_COPY.draftsNone : SETTINGS_COPY.draftsCount(count)}
          onPress={count === 0 ? undefined : clear}
        />
        <PublicCells />
        <Cell
          icon="info"
          title={SETTINGS_COPY.rules}
          onPress={() => void open('settings/document', { name: 'agreement' })}
        />
        <Cell
          icon="trash"
          tone="bad"
          title={SETTINGS_COPY.close}
          onPress={() => void open('settings/close', {})}
        />
      </CellGroup>
    </Screen>
  )
}
