import { Input } from '@base-ui/react/input'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from './Field.tsx'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'defaultValue'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly optional?: string | undefined
  readonly value: string
  readonly onText: (text: string) => void
}

export function TextField({ label, hint, error, optional, onText, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      <Input
        className={[styles.input, className ?? ''].join(' ')}
        autoComplete="off"
        spellCheck={false}
        {...(rest as ComponentProps<typeof Input>)}
        onValueChange={(text) => onText(text)}
      />
    </Field>
  )
}
