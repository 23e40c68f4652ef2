import { HelpBar } from '../help-bar'

export interface OfflineStripProps {
  readonly text: string
  readonly action: string
  readonly onRetry: () => void
}

/** Says that there is no network; what is saved stays readable below it. */
export function OfflineStrip({ text, action, onRetry }: OfflineStripProps) {
  return (
    <HelpBar
      tone="wait"
      icon="wifioff"
      text={text}
      action={action}
      actionIcon="refresh"
      onAction={onRetry}
    />
  )
}
