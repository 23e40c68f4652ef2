import { Field } from '@client/ui/field'
import { useState } from 'react'
import { QUESTION_COPY } from './copy'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A whole number that is typed; what is none is not taken, and says so. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value))
  const read = (text: string) => (/^-?\d{1,6}$/.test(text.trim()) ? Number(text) : undefined)
  return (
    <Field
      label={label}
      value={typed}
      error={read(typed) === undefined ? QUESTION_COPY.whole : undefined}
      onChange={(text) => {
        setTyped(text)
        const number = read(text)
        if (number !== undefined) onChange(number)
      }}
    />
  )
}
