import { AskedPage } from '@client/features/frame/asked-page'
import { INBOX_COPY, OLDER_COPY } from '@client/features/settings/copy'
import { NoticeRow } from '@client/features/settings/notice-row'
import {
  filterNotices,
  groupByDay,
  placeOf,
  type NoticeFilter,
} from '@client/features/settings/notice-words'
import { openPlace } from '@client/features/settings/notice-places'
import { useNotices } from '@client/features/settings/use-notices'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Divider } from '@client/ui/divider'
import { InlineAction } from '@client/ui/inline-action'
import { MoreRows } from '@client/ui/more-rows'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import type { Notice } from '@shared/notice/model'
import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'

const FILTERS: readonly NoticeFilter[] = ['all', 'toDo', 'news']

/** What was decided and what waits for the person: the record of every message (board 35; MSG-01). */
export default function InboxPage() {
  const { asked, seen, markRead, older, loadOlder } = useNotices()
  const [filter, setFilter] = useState<NoticeFilter>('all')
  const now = useNow()
  const shown = groupByDay(filterNotices(seen.entries, filter), now)
  const openNotice = async (notice: Notice) => {
    if (!notice.read) await markRead([notice.id])
    await openPlace(placeOf(notice))
  }
  return (
    <AskedPage title={INBOX_COPY.title} asked={asked} shape={['chips', 'row', 'row']}>
      {({ unread }) =>
        seen.entries.length === 0 ? (
          <StatePage
            art="window-empty"
            title={INBOX_COPY.empty.title}
            text={INBOX_COPY.empty.text}
          />
        ) : (
          <>
            <Chips label={INBOX_COPY.filter}>
              {FILTERS.map((name) => (
                <Chip
                  key={name}
                  label={INBOX_COPY[name]}
                  selected={name === filter}
                  onPress={() => setFilter(name)}
                />
              ))}
            </Chips>
            {unread > 0 ? (
              <InlineAction
                label={INBOX_COPY.readAll}
                icon="check"
                onPress={() => void markRead()}
              />
            ) : null}
            {shown.length === 0 ? <View className="t-2">{INBOX_COPY.noneOfKind}</View> : null}
            {shown.map(({ day, notices }) => (
              <Section key={day} title={day}>
                <Card>
                  {notices.map((notice, index) => (
                    <Fragment key={notice.id}>
                      {index > 0 ? <Divider /> : null}
                      <NoticeRow notice={notice} onPress={() => void openNotice(notice)} />
                    </Fragment>
                  ))}
                </Card>
              </Section>
            ))}
            <MoreRows more={seen.more} state={older} words={OLDER_COPY} onMore={loadOlder} />
          </>
        )
      }
    </AskedPage>
  )
}
