import { Field as Base } from '@base-ui/react/field'
import type { ComponentProps, CSSProperties, ReactNode } from 'react'
import { Field } from './Field.tsx'
import styles from './TextField.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'defaultValue'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly value: string
  readonly onText: (text: string) => void
}

export function TextArea({ label, hint, error, value, onText, className, rows = 2, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      <Base.Control
        render={
          <textarea
            className={[styles.input, styles.area, className ?? ''].join(' ')}
            rows={rows}
            style={{ '--rows': rows } as CSSProperties}
            spellCheck={false}
            value={value}
            onChange={(event) => onText(event.currentTarget.value)}
            {...rest}
          />
        }
      />
    </Field>
  )
}
