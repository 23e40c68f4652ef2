import { SCHEMES_COPY } from '@client/features/badge/recognition-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { recognitionContract } from '@shared/badge/recognition-actions'

/** The schemes whose stars the association recognises. BDG-06. */
export default function SchemesPage() {
  const asked = useCall(recognitionContract, 'listSchemes', {})
  return (
    <AskedPage
      title={SCHEMES_COPY.title}
      asked={asked}
      shape={['title', 'row', 'row']}
      footer={
        <Footer>
          <Button onPress={() => void open('award/scheme', {})}>{SCHEMES_COPY.add}</Button>
        </Footer>
      }
    >
      {({ schemes }) => (
        <>
          <PageHead size="title" title={SCHEMES_COPY.head} text={SCHEMES_COPY.text} />
          {schemes.length === 0 ? (
            <StatePage art="window-empty" {...SCHEMES_COPY.none} />
          ) : (
            <CellGroup>
              {schemes.map(({ id, name, runBy, thresholds, ended }) => (
                <Cell
                  key={id}
                  icon="star"
                  title={name}
                  hint={`${runBy}，${thresholds}`}
                  value={ended ? <Tag label={SCHEMES_COPY.ended} /> : undefined}
                  onPress={() => void open('award/scheme', { id })}
                />
              ))}
            </CellGroup>
          )}
        </>
      )}
    </AskedPage>
  )
}
