import { QrFrame } from '@client/ui/qr-frame'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import { useMemo } from 'react'

export interface CodePictureProps {
  readonly code: string
  /** For a screen reader. */
  readonly label: string
  /** Side in px without the white edge. */
  readonly size?: number
}

/** A code of the day to be scanned; drawn anew only when it changes, not at every second. */
export function CodePicture({ code, label, size }: CodePictureProps) {
  const matrix = useMemo(() => codeMatrix(code), [code])
  return <QrFrame matrix={matrix} label={label} size={size} />
}
