import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'

export interface KindSheetProps<Key extends string> {
  readonly open: boolean
  readonly title: string
  readonly close: string
  readonly kinds: readonly { readonly key: Key; readonly title: string; readonly hint: string }[]
  readonly onChoose: (kind: Key) => void
  readonly onClose: () => void
}

/** What kind of thing is begun. */
export function KindSheet<Key extends string>(props: KindSheetProps<Key>) {
  const { open, title, close, kinds, onChoose, onClose } = props
  return (
    <Sheet open={open} label={title} closeLabel={close} onClose={onClose}>
      <Stack>
        <Heading>{title}</Heading>
        <OptionGroup label={title} arrows="move">
          {kinds.map((kind) => (
            <Option
              key={kind.key}
              title={kind.title}
              hint={kind.hint}
              selected={false}
              onSelect={() => onChoose(kind.key)}
            />
          ))}
        </OptionGroup>
      </Stack>
    </Sheet>
  )
}
