import { isUnreached, type CallError } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import type { Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Skeleton, type SkeletonProps } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { kitErrors } from '@shared/kit/errors'
import { friendlyTime } from '@shared/kit/time'
import type { ReactNode } from 'react'
import { FRAME_COPY } from './copy'

interface NotOpenedProps {
  readonly error: CallError
  readonly onAgain: () => void
}

/** Said to a guest: the page asks again by itself once one comes back from signing in. */
export function SignInFirst() {
  const { title, text, act } = FRAME_COPY.signIn
  const signIn = <Button onPress={() => void open('consent', {})}>{act}</Button>
  return <StatePage art="window-home" title={title} text={text} action={signIn} />
}

const SIGN_IN_CODES: readonly string[] = [kitErrors.SIGN_IN.code, kitErrors.CONSENT.code]

/** Why something is not on the page, and the way to try again. */
export function NotOpened({ error, onAgain }: NotOpenedProps) {
  if (SIGN_IN_CODES.includes(error.code)) return <SignInFirst />
  const offline = isUnreached(error)
  return (
    <StatePage
      art={offline ? 'window-offline' : 'window-error'}
      title={offline ? FRAME_COPY.offline.title : FRAME_COPY.failed}
      text={offline ? FRAME_COPY.offline.text : error.sentence}
      action={
        <Button variant="quiet" icon="refresh" onPress={onAgain}>
          {FRAME_COPY.again}
        </Button>
      }
    />
  )
}

/** Said when a refresh failed: what is shown is the last that was heard, and when, if it was not just now. */
export function Stale({ seenAt }: { readonly seenAt?: number }) {
  const now = useNow()
  return (
    <Callout block tone="wait" icon="wifioff">
      {seenAt === undefined ? FRAME_COPY.stale : FRAME_COPY.staleSince(friendlyTime(seenAt, now))}
    </Callout>
  )
}

export interface AskedPartProps<Output> {
  readonly asked: Asked<Output>
  readonly shape: SkeletonProps['shape']
  readonly children: (output: Output) => ReactNode
}

/** A part of a page that was asked for: its skeleton, what came, or why nothing did. */
export function AskedPart<Output>({ asked, shape, children }: AskedPartProps<Output>) {
  if (asked.state === 'failed') return <NotOpened error={asked.error} onAgain={asked.reload} />
  if (asked.state !== 'ready') return <Skeleton shape={shape} slow={FRAME_COPY.slow} />
  return (
    <>
      {asked.error ? <Stale /> : null}
      {children(asked.output)}
    </>
  )
}
