import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import type { CallError } from '@client/platform/call'
import type { Act } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface FormPageProps {
  readonly title: string
  /** The words of the one button; while it is off they say when it will not be. */
  readonly save: string
  readonly saving: string
  readonly off?: boolean
  readonly note?: string
  readonly act: Pick<Act, 'busy' | 'error'>
  /** Keeps it; what gives true leaves the page. */
  readonly onSave: () => Promise<boolean> | void
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** A few answers and the one button that keeps them; what was refused is said, and nothing written is lost. */
export function FormPage(props: FormPageProps) {
  const { title, save, saving, off, note, act, onSave, over, children } = props
  const keep = async () => {
    if (await onSave()) await back()
  }
  return (
    <Screen
      nav={<NavBar title={title} onBack={() => void back()} insets={insets()} />}
      over={over}
      footer={
        <Footer
          note={act.error ? <Refused error={act.error} /> : note}
          noteIcon={act.error ? 'info' : undefined}
        >
          <Button disabled={off} loading={act.busy && saving} onPress={() => void keep()}>
            {save}
          </Button>
        </Footer>
      }
    >
      {children}
    </Screen>
  )
}

/** Beside the button that was pressed: below a long form nobody would see it. */
function Refused({ error }: { readonly error: CallError }) {
  return (
    <View className="t-bad t-strong" aria-role="alert">
      {error.sentence}
    </View>
  )
}
