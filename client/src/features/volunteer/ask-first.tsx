import { useAct } from '@client/platform/use-act'
import { Dialog, type DialogProps } from '@client/ui/dialog'

export interface AskFirstProps {
  readonly open: boolean
  readonly icon: DialogProps['icon']
  readonly question: string
  readonly effect: string
  readonly stay: string
  readonly act: string
  readonly acting: string
  /** Does it; what it refuses is said in place of the effect. */
  readonly onAct: () => Promise<void>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks before something is taken away, and does it (DESIGN §6). */
export function AskFirst(props: AskFirstProps) {
  const { open, icon, question, effect, stay, act, acting, onAct, onDone, onClose } = props
  const { busy, error, run, forgive } = useAct()
  const close = () => {
    forgive()
    onClose()
  }
  const go = async () => {
    if (await run(onAct)) onDone()
  }
  return (
    <Dialog
      open={open}
      icon={icon}
      tone="bad"
      destructive
      question={question}
      effect={error?.sentence ?? effect}
      stay={{ label: stay, onPress: close }}
      act={{ label: busy ? acting : act, onPress: () => void (busy || go()) }}
    />
  )
}
