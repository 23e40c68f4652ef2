import { open, openLink } from '@client/platform/navigation'
import { canScan, scanCode } from '@client/platform/scan'
import { Cell } from '@client/ui/cell'
import { useState } from 'react'
import { HOME_COPY } from './copy'

/** A questionnaire begins with a code on somebody's phone. Locally a pasted code does the same. */
export function ScanCell() {
  const [notOurs, setNotOurs] = useState(false)
  if (!canScan && !LOCAL_TOOLS) return null

  const scan = async () => {
    const text = await scanCode()
    if (text !== undefined) setNotOurs(!(await openLink(text)))
  }

  return (
    <Cell
      icon="scan"
      title={HOME_COPY.scan}
      hint={notOurs ? HOME_COPY.notOurs : HOME_COPY.scanHint}
      onPress={() => void (LOCAL_TOOLS ? open('local/paste', {}) : scan())}
    />
  )
}
