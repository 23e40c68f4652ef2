import { typeSize } from '@client/platform/type-size'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { useAppearanceChoice } from './appearance'
import { CARE_OFFER } from './copy'

/**
 * Offers care mode once, on the first visits, and says so when the phone's own type is set large; either answer ends
 * it. docs/design.md §3, Modes, and §7.
 */
export function CareOffer() {
  const { care, careOffered, change } = useAppearanceChoice()
  if (care || careOffered) return null
  return (
    <Card tone="soft">
      <Stack>
        <PageHead
          size="title"
          title={CARE_OFFER.title}
          text={typeSize() > 1 ? CARE_OFFER.largeType : CARE_OFFER.text}
        />
        <Stack gap={2}>
          <Button
            variant="line"
            size="m"
            icon="aa"
            onPress={() => change({ care: true, careOffered: true })}
          >
            {CARE_OFFER.take}
          </Button>
          <Button variant="text" onPress={() => change({ careOffered: true })}>
            {CARE_OFFER.leave}
          </Button>
        </Stack>
      </Stack>
    </Card>
  )
}
