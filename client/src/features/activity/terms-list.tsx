import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import type { Term } from './terms'

/** What is said beforehand, a line each. */
export function TermsList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <Stack gap={2}>
      {terms.map(({ icon, text }) => (
        <Row key={text} gap={2} align="top" className="t-2">
          <Icon name={icon} />
          <View className="grow">{text}</View>
        </Row>
      ))}
    </Stack>
  )
}
