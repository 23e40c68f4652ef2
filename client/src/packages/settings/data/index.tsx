import { keepMe, useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { CorrectSheet } from '@client/features/settings/correct-sheet'
import { DATA_COPY } from '@client/features/settings/copy'
import { DataEffects, DataTiles, KeptTable } from '@client/features/settings/data-parts'
import { OwnDataSheet } from '@client/features/settings/own-data-sheet'
import { RemoveSheet } from '@client/features/settings/remove-sheet'
import { useDataCopy } from '@client/features/settings/use-data-copy'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Section } from '@client/ui/section'
import { Toast } from '@client/ui/toast'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Part = 'see' | 'correct' | 'remove'

/** One's own data: see, copy, correct, delete, each with its effect said first (board 32; ). */
export default function DataPage() {
  const { account, asked, reload } = useMe()
  const { busy, error, said, makeCopy, hush, say } = useDataCopy()
  const [part, setPart] = useState<Part>()
  const leave = () => setPart(undefined)
  return (
    <AskedPage
      title={DATA_COPY.title}
      asked={asked}
      guest={account === null}
      shape={['options', 'title', 'card']}
      footer={
        <Footer>
          <Button
            icon="download"
            loading={busy && DATA_COPY.copying}
            onPress={() => void makeCopy()}
          >
            {DATA_COPY.copyToMe}
          </Button>
        </Footer>
      }
      over={
        account ? (
          <>
            <OwnDataSheet open={part === 'see'} account={account} onClose={leave} />
            <CorrectSheet
              open={part === 'correct'}
              account={account}
              onClose={leave}
              onSaved={(after) => {
                keepMe(after)
                leave()
              }}
            />
            <RemoveSheet
              open={part === 'remove'}
              account={account}
              onClose={leave}
              onRemoved={() => {
                leave()
                say(DATA_COPY.phoneRemoved)
                reload()
              }}
            />
            <Toast raised text={said} onClose={hush} />
          </>
        ) : undefined
      }
    >
      {() => (
        <>
          <ErrorCallout block text={error?.sentence} />
          <DataTiles
            onSee={() => setPart('see')}
            onCopy={() => void makeCopy()}
            onCorrect={() => setPart('correct')}
            onRemove={() => setPart('remove')}
          />
          <Section title={DATA_COPY.keptTitle}>
            <KeptTable />
          </Section>
          <Section title={DATA_COPY.effectsTitle}>
            <DataEffects />
          </Section>
          <View className="t-2">{DATA_COPY.answer}</View>
        </>
      )}
    </AskedPage>
  )
}
