import { copyText } from '@client/platform/clipboard'
import { linkTo, open } from '@client/platform/navigation'
import { openAsAnotherPerson } from '@client/platform/persona'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { ProgressRow } from '@client/ui/progress'
import { QrFrame } from '@client/ui/qr-frame'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import { Stack } from '@client/ui/stack'
import type { OutputOf } from '@shared/kit/contract'
import type { campaignActions } from '@shared/survey/campaign-actions'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { STATION_COPY } from './copy'

export type StationCode = OutputOf<(typeof campaignActions)['getStationCode']>

export interface StationCodeCardProps {
  readonly code: StationCode
  readonly stationId: string
  /** 11月15–24日. */
  readonly period: string
  /** When it begins, while it has not: 11月28日. */
  readonly opensOn: string | undefined
  readonly onSaid: (words: string) => void
}

/** The code of a station: to scan, to copy, to hang on the wall. D-02. */
export function StationCodeCard(props: StationCodeCardProps) {
  const { code, stationId, period, opensOn, onSaid } = props
  const { campaign, shareCode, total, goal } = code
  const link = linkTo('survey/intro', { code: shareCode })
  const matrix = useMemo(() => codeMatrix(link), [link])
  const copy = () =>
    void copyText(link).then(
      () => onSaid(STATION_COPY.copied),
      () => onSaid(STATION_COPY.notCopied),
    )
  return (
    <Card>
      <Stack gap={4}>
        <View>
          <Heading>{campaign.title}</Heading>
          <View className="t-2 t-mini">
            {opensOn === undefined ? period : STATION_COPY.opensOn(opensOn)}
          </View>
        </View>
        <Stack align="center" gap={2}>
          <QrFrame matrix={matrix} label={STATION_COPY.qrLabel} size={180} />
          <View className="t-num t-strong t-nowrap">
            {shareCode.replace(/(.{4})(?=.)/g, '$1 ')}
          </View>
          <View className="t-2 t-mini t-center">{STATION_COPY.credit}</View>
          <InlineAction label={STATION_COPY.copy} icon="copy" onPress={copy} />
          {LOCAL_TOOLS && process.env.TARO_ENV === 'h5' ? (
            <InlineAction
              label={STATION_COPY.asAnother}
              icon="users"
              onPress={() => openAsAnotherPerson(link)}
            />
          ) : null}
        </Stack>
        <ProgressRow
          label={STATION_COPY.goal}
          value={total}
          target={goal}
          unit={STATION_COPY.copies}
        />
        <Button
          variant="quiet"
          icon="download"
          onPress={() => void open('campaign/poster', { station: stationId })}
        >
          {STATION_COPY.poster}
        </Button>
      </Stack>
    </Card>
  )
}
