import { onNavigated } from '@client/platform/navigation'
import { defineKey, useStored } from '@client/platform/storage'
import { paintChrome, useSystemTheme } from '@client/platform/theme'
import { typeSize } from '@client/platform/type-size'
import { setMode } from '@client/ui/mode'
import { useEffect } from 'react'

export type ThemeChoice = 'system' | 'light' | 'dark'

/** How this person wants to see the app; kept on this phone. */
export interface AppearanceChoice {
  readonly theme: ThemeChoice
  readonly care: boolean
  /** Whether care mode was offered already: it is offered once, and answered by either button. */
  readonly careOffered: boolean
}

const APPEARANCE = defineKey<AppearanceChoice>('account.appearance', 1, {
  theme: 'system',
  care: false,
  careOffered: false,
})

export interface AppearanceControl extends AppearanceChoice {
  readonly change: (change: Partial<AppearanceChoice>) => void
}

/** The choice, and how to change it. */
export function useAppearanceChoice(): AppearanceControl {
  const [choice, choose] = useStored(APPEARANCE)
  return { ...choice, change: (change) => choose({ ...choice, ...change }) }
}

/** Makes every page look as chosen; the phone's own theme counts until the person decides,
 * and its size of type counts wherever the large look is off. Used once, by the app. */
export function useAppearance(): void {
  const { theme, care } = useAppearanceChoice()
  const system = useSystemTheme()
  const dark = (theme === 'system' ? system : theme) === 'dark'

  useEffect(() => {
    setMode({ dark, care, type: typeSize() })
    paintChrome(dark)
    // WeChat forgets the colour of its clock with each page.
    return onNavigated(() => paintChrome(dark))
  }, [dark, care])
}
