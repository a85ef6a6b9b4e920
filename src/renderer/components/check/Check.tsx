import { Checkbox } from '@base-ui/react/checkbox'
import { Check as CheckMark } from 'lucide-react'
import { Icon } from '../icon/Icon.tsx'
import styles from './Check.module.css'

export function Check({
  label,
  checked,
  onCheck,
}: {
  label: string
  checked: boolean
  onCheck: (checked: boolean) => void
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control
    <label className={styles.row}>
      <Checkbox.Root className={styles.box} checked={checked} onCheckedChange={(next) => onCheck(next)}>
        <Checkbox.Indicator className={styles.mark}>
          <Icon of={CheckMark} size="small" weight={3.4} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      {label}
    </label>
  )
}
