import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import type { Asked } from '@client/platform/use-call'
import { NavBar } from '@client/ui/nav-bar'
import { Screen, type ScreenProps } from '@client/ui/screen'
import { Skeleton, type SkeletonProps } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import type { ReactNode } from 'react'
import { NotOpened, SignInFirst, Stale } from './asked-part'
import { FRAME_COPY } from './copy'

interface FrameProps {
  readonly title: string
  /** The bar of the face, where the page is one of its places; other pages go back. */
  readonly tab?: ReactNode
}

function useFrame({ title, tab }: FrameProps) {
  const onBack = tab ? undefined : () => void back()
  return { nav: <NavBar title={title} onBack={onBack} insets={insets()} />, tab }
}

export interface AskedPageProps<Output> extends FrameProps {
  readonly asked: Asked<Output>
  readonly shape: SkeletonProps['shape']
  /** When what is shown was heard, if that is a while ago: the network is gone. */
  readonly seenAt?: number
  /** The light at the top, once it is there. */
  readonly tone?: ScreenProps['tone']
  /** Nobody is signed in, and the page is only for who is: what was asked answers guests, too. */
  readonly guest?: boolean
  readonly footer?: ReactNode
  readonly over?: ReactNode
  readonly children: (output: Output) => ReactNode
}

/** A page that shows what it asked for: its skeleton, what came, or why nothing did. */
export function AskedPage<Output>(props: AskedPageProps<Output>) {
  const { asked, shape, seenAt, tone, guest, footer, over, children } = props
  const frame = useFrame(props)
  if (asked.state === 'failed') {
    return (
      <Screen {...frame} align="center">
        <NotOpened error={asked.error} onAgain={asked.reload} />
      </Screen>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Screen {...frame} busy>
        <Skeleton shape={shape} slow={FRAME_COPY.slow} />
      </Screen>
    )
  }
  if (guest) {
    return (
      <Screen {...frame} align="center">
        <SignInFirst />
      </Screen>
    )
  }
  return (
    <Screen {...frame} tone={tone} footer={footer} over={over}>
      {asked.error ? <Stale seenAt={seenAt} /> : null}
      {children(asked.output)}
    </Screen>
  )
}

/** Said to somebody whose grants lead nowhere here; nothing while nobody knows who this is. */
export function WrongFacePage({ known, ...frame }: FrameProps & { readonly known: boolean }) {
  return (
    <Screen {...useFrame(frame)} align="center" busy={!known}>
      {known ? (
        <StatePage
          art="window-empty"
          title={FRAME_COPY.wrongFace.title}
          text={FRAME_COPY.wrongFace.text}
        />
      ) : (
        <Skeleton shape={['card']} slow={FRAME_COPY.slow} />
      )}
    </Screen>
  )
}
