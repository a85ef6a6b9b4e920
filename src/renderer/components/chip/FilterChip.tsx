import { type CheckChoice, CheckMenu } from '../menu/CheckMenu.tsx'
import { ChipButton } from './ChipButton.tsx'

interface FilterChipProps {
  readonly label: string
  readonly choices: readonly CheckChoice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Any number out of a list; what is chosen stands in the chip, or how many. */
export function FilterChip({ label, choices, chosen, onChange }: FilterChipProps) {
  const only = chosen.length === 1 ? choices.find((choice) => choice.id === chosen[0])?.label : undefined
  return (
    <CheckMenu
      choices={choices}
      chosen={chosen}
      onToggle={(id) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
      trigger={
        <ChipButton on={chosen.length > 0} opens>
          {only ? `${label}: ${only}` : label}
          {chosen.length > 1 && ` · ${chosen.length}`}
        </ChipButton>
      }
    />
  )
}
