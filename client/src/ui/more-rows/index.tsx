import { Button } from '../button'
import { Callout } from '../callout'

export interface MoreRowsProps {
  /** Whether rows follow. */
  readonly more: boolean
  readonly state: 'idle' | 'loading' | 'failed'
  readonly words: { readonly more: string; readonly loading: string; readonly failed: string }
  readonly onMore: () => void
}

/** The way to the rows that follow, and what went wrong on it. */
export function MoreRows({ more, state, words, onMore }: MoreRowsProps) {
  return (
    <>
      {state === 'failed' ? (
        <Callout block tone="wait" icon="wifioff">
          {words.failed}
        </Callout>
      ) : null}
      {more ? (
        <Button
          variant="quiet"
          size="m"
          loading={state === 'loading' && words.loading}
          onPress={onMore}
        >
          {words.more}
        </Button>
      ) : null}
    </>
  )
}
