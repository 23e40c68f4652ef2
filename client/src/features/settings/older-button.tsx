import type { Paged } from '@client/platform/use-paged'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'

export interface OlderButtonProps {
  readonly paged: Pick<Paged<never>, 'older' | 'loadOlder'>
  readonly more: boolean
  readonly words: { readonly earlier: string; readonly loading: string; readonly failed: string }
}

/** The way to the older part of a list, and what went wrong on it. */
export function OlderButton({ paged: { older, loadOlder }, more, words }: OlderButtonProps) {
  return (
    <>
      {older === 'failed' ? (
        <Callout block tone="wait" icon="wifioff">
          {words.failed}
        </Callout>
      ) : null}
      {more ? (
        <Button
          variant="quiet"
          size="m"
          loading={older === 'loading' && words.loading}
          onPress={loadOlder}
        >
          {words.earlier}
        </Button>
      ) : null}
    </>
  )
}
