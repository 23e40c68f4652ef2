import { copyText } from '@client/platform/clipboard'
import { callPhone } from '@client/platform/phone'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { type IconName } from '@client/ui/icon'
import { type HelpLine } from '@shared/help/authorities'
import { LINES_COPY } from './lines-copy'

export interface HelpLinesProps {
  readonly lines: readonly HelpLine[]
  /** Says whether an address is on the clipboard. */
  readonly onSaid: (words: string) => void
}

function iconOf({ phone, site }: HelpLine): IconName {
  if (phone !== undefined) return 'phone'
  return site === undefined ? 'info' : 'link'
}

/** An address that may go on in the next line, after a dot. */
function breakable(site: string): string {
  return site.replace(/\./g, '.\u200b')
}

/** Numbers to call with one tap, and addresses to copy: what each is for, and who keeps it. */
export function HelpLines({ lines, onSaid }: HelpLinesProps) {
  const copySite = (site: string) =>
    void copyText(site).then(
      () => onSaid(LINES_COPY.copied),
      () => onSaid(LINES_COPY.notCopied),
    )
  const reach = ({ phone, site }: HelpLine) => {
    if (phone !== undefined) return () => void callPhone(phone)
    return site === undefined ? undefined : () => copySite(site)
  }
  return (
    <Card pad="rows">
      {lines.map((line) => {
        const onPress = reach(line)
        return (
          <Cell
            key={line.name}
            icon={iconOf(line)}
            tone={line.phone === '110' ? 'urgent' : 'brand'}
            title={line.name}
            hint={LINES_COPY.about(line.purpose, line.keptBy, line.site && breakable(line.site))}
            {...(onPress ? { onPress } : {})}
          />
        )
      })}
    </Card>
  )
}
