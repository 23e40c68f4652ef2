import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { FURTHER_COPY } from './queue-copy'
import type { Further } from './use-further'

export interface FurtherRowsProps {
  readonly further: Pick<Further<unknown>, 'state' | 'more' | 'loadMore'>
}

/** The way to the rows that follow, while some do. */
export function FurtherRows({ further: { state, more, loadMore } }: FurtherRowsProps) {
  return (
    <>
      {state === 'failed' ? (
        <Callout block tone="wait" icon="wifioff">
          {FURTHER_COPY.failed}
        </Callout>
      ) : null}
      {more ? (
        <Button
          variant="quiet"
          size="m"
          loading={state === 'loading' && FURTHER_COPY.loading}
          onPress={loadMore}
        >
          {FURTHER_COPY.more}
        </Button>
      ) : null}
    </>
  )
}
