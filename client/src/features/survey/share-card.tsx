import { copyText } from '@client/platform/clipboard'
import { linkTo } from '@client/platform/navigation'
import { openAsAnotherPerson } from '@client/platform/persona'
import { keepPicture } from '@client/platform/drawn-picture'
import { makePoster } from '@client/platform/poster-picture'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { QrFrame } from '@client/ui/qr-frame'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Instant } from '@shared/kit/time'
import type { Campaign } from '@shared/survey/model'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { daysLeft, periodOf } from './campaign-words'
import { POSTER_COPY, TASK_COPY } from './copy'
import { posterOf } from './poster-of'
import './share-card.scss'

interface ShareCardProps {
  readonly campaign: Campaign
  readonly shareCode: string
  readonly stationName: string
  readonly now: Instant
  /** What just happened, to be said. */
  readonly onSaid: (words: string) => void
}

/** In fours, two a line, as people read it out; the server takes it with or without the spaces. */
function spaced(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ').replace(/(.{9}) (?=.)/g, '$1\n')
}

/** The running campaign and the volunteer's own code: to scan, to copy, and locally to open as somebody else. */
export function ShareCard({ campaign, shareCode, stationName, now, onSaid }: ShareCardProps) {
  const link = linkTo('survey/intro', { code: shareCode })
  const matrix = useMemo(() => codeMatrix(link), [link])
  const days = daysLeft(campaign, now)
  const copy = () =>
    void copyText(link).then(
      () => onSaid(TASK_COPY.copied),
      () => onSaid(TASK_COPY.notCopied),
    )
  const poster = () =>
    void makePoster(posterOf(campaign, shareCode, stationName))
      .then((picture) => keepPicture(picture, campaign.title))
      .then(
        () => onSaid(POSTER_COPY.saved),
        () => onSaid(POSTER_COPY.notSaved),
      )
  return (
    <Card>
      <Stack gap={3}>
        <View>
          <Row between wrap>
            <Heading>{campaign.title}</Heading>
            <Tag
              tone={days > 0 ? 'good' : 'plain'}
              label={days > 0 ? TASK_COPY.running : TASK_COPY.over}
            />
          </Row>
          <View className="t-2 t-mini">
            {[periodOf(campaign), ...(days > 0 ? [TASK_COPY.daysLeft(days)] : [])].join('，')}
          </View>
        </View>
        <Row gap={4} wrap>
          <QrFrame matrix={matrix} label={TASK_COPY.qrLabel} />
          <Stack align="start" gap={2} className="share-card__words">
            <View className="t-2 t-mini">{TASK_COPY.codeTitle}</View>
            <View className="share-card__code t-num t-lines">{spaced(shareCode)}</View>
            <InlineAction label={POSTER_COPY.make} icon="download" onPress={poster} />
            <InlineAction label={TASK_COPY.copy} icon="copy" onPress={copy} />
            {LOCAL_TOOLS && process.env.TARO_ENV === 'h5' ? (
              <InlineAction
                label={TASK_COPY.asAnother}
                icon="users"
                onPress={() => openAsAnotherPerson(link)}
              />
            ) : null}
          </Stack>
        </Row>
      </Stack>
    </Card>
  )
}
