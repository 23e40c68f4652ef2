import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './specimen.scss'

export interface SpecimenProps {
  /** As it is imported. */
  readonly name: string
  /** As in the table of ui/README.md, in short. */
  readonly props?: string
  readonly children: ReactNode
}

/** A component with its name and props above, and its states under each other. */
export function Specimen({ name, props, children }: SpecimenProps) {
  return (
    <View className="specimen">
      <View className="specimen__head">
        <Heading level={3} size="lead">
          {name}
        </Heading>
        {props ? <View className="specimen__props">{props}</View> : null}
      </View>
      <Stack>{children}</Stack>
    </View>
  )
}
