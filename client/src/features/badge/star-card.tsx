import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { Ladder } from '@client/ui/ladder'
import { useMode } from '@client/ui/mode'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { STARS_COPY } from './copy'
import { forecastWords, ladderSteps, missingWords, type OwnStar } from './star-words'

/** How far it is to the next star, when it comes, and the five as hills. Board 12; BDG-01, BDG-10. */
export function StarCard({ star }: { readonly star: OwnStar }) {
  const now = useNow()
  const { care } = useMode()
  return (
    <Card>
      <Stack gap={4}>
        <PageHead size="title" title={missingWords(star)} text={forecastWords(star, now)} />
        <Ladder label={STARS_COPY.ladder(star.star)} steps={ladderSteps(star, care)} />
      </Stack>
    </Card>
  )
}
