import { makePoster, type Poster } from '@client/platform/poster-picture'
import { ErrorCallout } from '@client/ui/callout'
import { Skeleton } from '@client/ui/skeleton'
import { named } from '@client/ui/thumb/named'
import { Image } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { POSTER_PAGE_COPY } from './copy'
import './poster-view.scss'

export interface PosterViewProps {
  readonly poster: Poster
  /** Told what was drawn, to be kept; it must keep its identity. */
  readonly onDrawn: (picture: string) => void
}

/** A poster as it will be printed: drawn once, shown small. */
export function PosterView({ poster, onDrawn }: PosterViewProps) {
  const words = useMemo(() => JSON.stringify(poster), [poster])
  const [picture, setPicture] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const drawing = makePoster(JSON.parse(words) as Poster)
    drawing.then(
      (drawn) => {
        setPicture(drawn)
        onDrawn(drawn)
      },
      () => setFailed(true),
    )
  }, [words, onDrawn])
  if (failed) return <ErrorCallout block text={POSTER_PAGE_COPY.failed} />
  if (picture === undefined) return <Skeleton shape={['card']} slow={POSTER_PAGE_COPY.making} />
  return (
    <Image className="poster-view" src={picture} mode="widthFix" {...named(POSTER_PAGE_COPY.alt)} />
  )
}
