import { useMe } from '@client/features/account/use-me'
import { longDate } from '@client/features/badge/long-date'
import { CardView } from '@client/features/badge/card-view'
import { SHARE_COPY } from '@client/features/badge/copy'
import { BADGE_LOOKS } from '@client/features/badge/looks'
import { AskedPage } from '@client/features/frame/asked-page'
import { canSendPicture, keepPicture, sendPicture } from '@client/platform/drawn-picture'
import { replace, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { SwitchRow } from '@client/ui/switch-row'
import { Toast } from '@client/ui/toast'
import { ownBadgesContract } from '@shared/badge/badge-actions'
import { BADGES } from '@shared/badge/badges'
import { maskName } from '@shared/kit/mask'
import { useCallback, useState } from 'react'

/** A badge as a picture for the family: the name is covered unless its owner writes it. Board 47. */
export default function BadgeSharePage() {
  const { id } = useParams<'badge/share'>()
  const { account } = useMe()
  const wall = useCall(ownBadgesContract, 'listOwnBadges', {})
  const [full, setFull] = useState(false)
  const [picture, setPicture] = useState<string>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const name = account?.displayName ?? ''
  const stationName = account?.grants.find(({ role }) => role === 'volunteer')?.scopeName
  const badges = wall.state === 'ready' ? wall.output.badges : []
  const badge = badges.find(({ key, at }) => key === id && at !== null)
  const keep = (drawn: string, of: string) =>
    void keepPicture(drawn, of).then(
      () => setSaid(process.env.TARO_ENV === 'h5' ? SHARE_COPY.savedWeb : SHARE_COPY.saved),
      () => setSaid(SHARE_COPY.notSaved),
    )
  const send = (drawn: string, of: string) =>
    void sendPicture(drawn, of).catch(() => setSaid(SHARE_COPY.notSent))
  return (
    <AskedPage
      title={SHARE_COPY.title}
      asked={wall}
      shape={['card', 'row']}
      footer={
        badge ? (
          <Footer>
            <Row gap={2}>
              <Button
                variant={canSendPicture() ? 'line' : 'primary'}
                icon="download"
                disabled={picture === undefined}
                onPress={() => picture !== undefined && keep(picture, BADGES[badge.key].name)}
              >
                {SHARE_COPY.save}
              </Button>
              {canSendPicture() ? (
                <Button
                  icon="share"
                  disabled={picture === undefined}
                  onPress={() => picture !== undefined && send(picture, BADGES[badge.key].name)}
                >
                  {SHARE_COPY.send}
                </Button>
              ) : null}
            </Row>
          </Footer>
        ) : undefined
      }
      over={<Toast text={said} onClose={hush} raised />}
    >
      {() =>
        badge?.at ? (
          <>
            <CardView
              card={{
                look: BADGE_LOOKS[badge.key],
                name: BADGES[badge.key].name,
                did: SHARE_COPY.did(full ? name : maskName(name), BADGES[badge.key].did),
                where: [longDate(badge.at), stationName].filter(Boolean).join('，'),
              }}
              onDrawn={setPicture}
            />
            <Card pad="rows">
              <SwitchRow
                title={SHARE_COPY.fullName}
                text={SHARE_COPY.covered(maskName(name))}
                on={full}
                onChange={setFull}
              />
            </Card>
          </>
        ) : (
          <StatePage
            art="window-empty"
            {...SHARE_COPY.notEarned}
            action={
              <Button onPress={() => void replace('badge/stars', {})}>{SHARE_COPY.back}</Button>
            }
          />
        )
      }
    </AskedPage>
  )
}
