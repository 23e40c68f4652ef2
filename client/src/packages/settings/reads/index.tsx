import { AskedPage } from '@client/features/frame/asked-page'
import { CONSENTS_COPY, OLDER_COPY, READS_COPY } from '@client/features/settings/copy'
import { ReadList } from '@client/features/settings/read-list'
import { useDataReads } from '@client/features/settings/use-data-reads'
import { useNow } from '@client/platform/use-now'
import { MoreRows } from '@client/ui/more-rows'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'

/** Who looked at the person's full data (board 31, 谁看过我的信息; ). */
export default function ReadsPage() {
  const { asked, seen, older, loadOlder } = useDataReads()
  const now = useNow()
  return (
    <AskedPage title={READS_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ lastThirtyDays }) =>
        seen.entries.length === 0 ? (
          <StatePage
            art="window-empty"
            title={READS_COPY.empty.title}
            text={READS_COPY.empty.text}
          />
        ) : (
          <>
            <PageHead
              size="title"
              title={CONSENTS_COPY.readsCount(lastThirtyDays)}
              text={READS_COPY.lead}
            />
            <ReadList reads={seen.entries} now={now} />
            <MoreRows more={seen.more} state={older} words={OLDER_COPY} onMore={loadOlder} />
          </>
        )
      }
    </AskedPage>
  )
}
