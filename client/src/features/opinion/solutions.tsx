import { call } from '@client/platform/call'
import type { Asked } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { Card } from '@client/ui/card'
import { MoreRows } from '@client/ui/more-rows'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import { opinionContract } from '@shared/opinion/contract'
import type { PublishedSolution } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { SOLUTIONS_COPY, TOPIC_NAMES } from './copy'
import { useShown } from './use-shown'

export interface SolutionsProps {
  readonly first: { readonly solutions: readonly PublishedSolution[]; readonly more: boolean }
  readonly reload: () => void
}

/** What became of opinions, for everybody and without anybody's name, newest first. CMP-06. */
export function Solutions({ first, reload }: SolutionsProps) {
  const asked: Asked<{ entries: readonly PublishedSolution[]; more: boolean }> = {
    state: 'ready',
    output: { entries: first.solutions, more: first.more },
    error: undefined,
    reload,
  }
  const { seen, older, loadOlder } = usePaged(asked, async (before) => {
    const page = await call(opinionContract, 'listSolutions', { before })
    return { entries: page.solutions, more: page.more }
  })
  const { shown, hidden, showMore } = useShown(seen.entries, first)
  const showOlder = () => {
    showMore()
    if (!hidden) loadOlder()
  }
  if (seen.entries.length === 0) {
    return <StatePage art="window-empty" {...SOLUTIONS_COPY.none} />
  }
  return (
    <>
      <PageHead size="title" title={SOLUTIONS_COPY.title} text={SOLUTIONS_COPY.text} />
      {shown.map(({ id, stationName, topic, text, at }) => (
        <Card key={id}>
          <Stack gap={2}>
            <Row between wrap>
              <Tag tone="good" icon="check" label={TOPIC_NAMES[topic]} />
              <View className="t-2 t-mini">{friendlyDate(at)}</View>
            </Row>
            <View className="t-lines">{text}</View>
            <View className="t-2">{stationName || SOLUTIONS_COPY.association}</View>
          </Stack>
        </Card>
      ))}
      <MoreRows
        more={hidden || seen.more}
        state={older}
        words={SOLUTIONS_COPY.older}
        onMore={showOlder}
      />
    </>
  )
}
